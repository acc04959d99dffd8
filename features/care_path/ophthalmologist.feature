Feature: May an ophthalmologist be seen directly?
  Glasses, glaucoma and macular degeneration need no referral; surgery and other diseases of the eye do.

  @rule:direct-access-ophthalmology-for-lenses-and-glaucoma
  Rule: An ophthalmologist is seen directly for corrective lenses and for glaucoma

    Scenario Outline: An ophthalmologist is seen directly for <reason>
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | reason   | day            |
        | glasses  | 1 January 2006 |
        | glaucoma | 10 March 2025  |

    Scenario: A genetic consultation was direct too, before it had an exception of its own
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for glaucoma
      And the visit is a genetic consultation
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 12 February 2016
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

    Scenario Outline: Glaucoma stays direct where <more>
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for glaucoma
      And her treating doctor is another doctor
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | more                                                   |
        | she has a referral                                     |
        | the treating doctor has asked the doctor to follow her |

  @rule:direct-access-ophthalmology-for-macular-degeneration
  Rule: An ophthalmologist is seen directly for age-related macular degeneration (DMLA)

    Scenario Outline: Macular degeneration is known on the list from 23 October 2016 only, asked on <day>
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for macular degeneration
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then <answer>

      Examples:
        | day             | answer                                                          |
        | 22 October 2016 | the sources do not settle whether the visit is in the care path |
        | 23 October 2016 | the visit is in the care path                                   |

    Scenario Outline: A genetic consultation on macular degeneration, asked on <day>
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for macular degeneration
      And the visit is a genetic consultation
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then <answer>

      Examples:
        | day             | answer                                                          |
        | 22 October 2016 | the sources do not settle whether the visit is in the care path |
        | 23 October 2016 | the visit is in the care path                                   |

    Scenario Outline: Macular degeneration stays direct where <more>
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for macular degeneration
      And her treating doctor is another doctor
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | more                                                   |
        | she has a referral                                     |
        | the treating doctor has asked the doctor to follow her |

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path

    Scenario Outline: An ophthalmologist seen for <reason> without a referral is outside the care path
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly

      Examples:
        | reason         |
        | surgery        |
        | another reason |

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: For somebody of 16 or more who has declared no treating doctor, every doctor is outside the path

    Scenario: Without a treating doctor glasses are outside the care path
      Given an insured patient
      And she is 22
      And the visit is to an ophthalmologist
      And the visit is for glasses
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path

  @rule:direct-access-to-four-specialties-whatever-the-act
  Rule: The guides name ophthalmologists without any act

    Scenario Outline: By the guides, an ophthalmologist is seen directly for <reason>
      Given an insured patient
      And she is 30
      And the visit is to an ophthalmologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      And the guides are followed
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | reason   |
        | surgery  |
        | glaucoma |
