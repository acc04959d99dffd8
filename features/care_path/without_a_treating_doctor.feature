Feature: What if no treating doctor has been declared?
  From 16 on every doctor is outside the path then, but for the special circumstances.

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: For somebody of 16 or more who has declared no treating doctor, every doctor is outside the path

    Scenario: Without a treating doctor even a gynaecologist for contraception is outside the care path
      Given an insured patient
      And she is 26
      And the visit is to a gynaecologist
      And the visit is for contraception
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly
      And she is advised to declare a treating doctor

    Scenario Outline: Without a treating doctor <doctor> for <reason> is outside the care path
      Given an insured patient
      And she is 60
      And the visit is to <doctor>
      And the visit is for <reason>
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly

      Examples:
        | doctor             | reason               |
        | an ophthalmologist | macular degeneration |
        | a stomatologist    | care of the teeth    |

    Scenario Outline: It changes nothing for a patient who has declared nobody that <that>
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And <that>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path

      Examples:
        | that                                                  |
        | the doctor stands in for the treating doctor          |
        | the doctor shares the practice of the treating doctor |

  @rule:a-care-protocol-without-a-treating-doctor-is-not-settled
  Rule: A care protocol without a declared treating doctor is for the fund to settle

    Scenario Outline: A care protocol without a treating doctor is for the CPAM
      Given an insured patient
      And she is 40
      And the visit is to a cardiologist
      And she has declared no treating doctor
      And the visit is part of a care protocol
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the sources do not settle whether the visit is in the care path
      And the CPAM settles it
      And she is advised to declare a treating doctor

      Examples:
        | day            |
        | 1 January 2006 |
        | 10 March 2025  |

  @rule:a-genetic-consultation-is-in-the-path
  Rule: Direct access to some specialties is for patients who have declared a treating doctor, and a genetic consultation is for all

    Scenario Outline: At <age> a genetic consultation of <doctor> for <reason> is direct, with no box to tick
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the visit is for <reason>
      And the visit is a genetic consultation
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is not asked to tick "accès direct spécifique"

      Examples:
        | age | doctor             | reason               |
        | 30  | a gynaecologist    | a pregnancy          |
        | 60  | an ophthalmologist | glaucoma             |
        | 60  | an ophthalmologist | macular degeneration |
        | 30  | a stomatologist    | care of the teeth    |
        | 20  | a psychiatrist     | another reason       |

    Scenario: By the guides too, no box is to be ticked for a genetic consultation
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for a pregnancy
      And the visit is a genetic consultation
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      And the guides are followed
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is not asked to tick "accès direct spécifique"

    Scenario: Before a source names macular degeneration, a genetic consultation for it is direct all the same
      Given an insured patient
      And she is 60
      And the visit is to an ophthalmologist
      And the visit is for macular degeneration
      And the visit is a genetic consultation
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 22 October 2016
      Then the visit is in the care path
      And she may go directly
