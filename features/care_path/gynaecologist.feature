Feature: May a gynaecologist be seen directly?
  The agreement between doctors and the funds opens some acts, for patients who have declared a treating doctor.

  @rule:direct-access-gynaecology-for-listed-acts
  Rule: A gynaecologist is seen directly for a periodic examination, contraception or the follow-up of a pregnancy

    Scenario Outline: A gynaecologist is seen directly for <reason>
      Given an insured patient
      And she is 24
      And the visit is to a gynaecologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | reason                       | day            |
        | a gynaecological examination | 1 January 2006 |
        | contraception                | 10 March 2025  |
        | a pregnancy                  | 10 March 2025  |

    Scenario: A referral takes nothing away from direct access
      Given an insured patient
      And she is 24
      And the visit is to a gynaecologist
      And the visit is for contraception
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

    Scenario: A genetic consultation was direct too, before it had an exception of its own
      Given an insured patient
      And she is 24
      And the visit is to a gynaecologist
      And the visit is for contraception
      And the visit is a genetic consultation
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 12 February 2016
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

    Scenario Outline: Contraception stays direct where <more>
      Given an insured patient
      And she is 24
      And the visit is to a gynaecologist
      And the visit is for contraception
      And her treating doctor is another doctor
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | more                                                   |
        | the treating doctor has asked the doctor to follow her |

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path

    Scenario: A gynaecologist seen for surgery without a referral is outside the care path
      Given an insured patient
      And she is 35
      And the visit is to a gynaecologist
      And the visit is for surgery
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And the sources disagree
      And the guides say that she may go directly

  @rule:direct-access-to-four-specialties-whatever-the-act
  Rule: The guide opens gynaecology, ophthalmology, stomatology and psychiatry without naming an act or an age

    Scenario: The guides open a gynaecologist for surgery too
      Given an insured patient
      And she is 35
      And the visit is to a gynaecologist
      And the visit is for surgery
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      And the guides are followed
      Then the visit is in the care path
      And she may go directly
      And the official pages say that she may not go directly

    Scenario Outline: In the guides it stays so on <day>, for <reason>, where <more>
      Given an insured patient
      And she is 35
      And the visit is to a gynaecologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      And the guides are followed
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | day            | reason                    | more                                                   |
        | 1 January 2006 | surgery                   | she has a referral                                     |
        | 10 March 2025  | surgery                   | the treating doctor has asked the doctor to follow her |
        | 10 March 2025  | the ending of a pregnancy | she has no referral                                    |

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: The guide opens no other specialty

    Scenario: For the guides too a dermatologist needs a referral
      Given an insured patient
      And she is 35
      And the visit is to a dermatologist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      And the guides are followed
      Then the visit is outside the care path
      And she may not go directly

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: The guide opens them to those who have declared a treating doctor

    Scenario: For the guides too a gynaecologist is outside the path without a treating doctor
      Given an insured patient
      And she is 35
      And the visit is to a gynaecologist
      And the visit is for surgery
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      And the guides are followed
      Then the visit is outside the care path
      And she may not go directly
