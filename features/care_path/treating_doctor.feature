Feature: Is a visit to a doctor inside the care path?
  From 16 on, an insured patient names a treating doctor (médecin traitant), who sends her on to others.

  Scenario: A visit before 2006 is before the sources begin
    Given an insured patient
    And she is 30
    And the visit is to a general practitioner
    And her treating doctor is the doctor of the visit
    And the visit is otherwise ordinary
    When she asks about the visit of 31 December 2005
    Then the sources do not settle whether the visit is in the care path
    And the CPAM settles it

  @rule:the-treating-doctor-is-in-the-path
  Rule: The declared treating doctor (médecin traitant) is in the path

    Scenario Outline: <doctor> who is the treating doctor is in the care path
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And her treating doctor is the doctor of the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

      Examples:
        | doctor                 |
        | a general practitioner |
        | another specialist     |

    Scenario: The treating doctor needs no referral, and one does no harm
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

    Scenario: The care path begins on 1 January 2006
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path

  @rule:a-referral-keeps-another-doctor-in-the-path
  Rule: Another doctor seen on a referral from the treating doctor is in the path

    Scenario Outline: <doctor> seen on a referral is in the care path
      Given an insured patient
      And she is 40
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may not go directly
      And the doctor is asked to tick "orienté par"

      Examples:
        | doctor             |
        | a dermatologist    |
        | another specialist |

    Scenario: A gynaecologist seen for surgery on a referral is in the care path
      Given an insured patient
      And she is 35
      And the visit is to a gynaecologist
      And the visit is for surgery
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may not go directly

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path

    Scenario Outline: <doctor> seen without a referral is outside the care path
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly
      And she is advised to see the treating doctor first

      Examples:
        | doctor                 |
        | a general practitioner |
        | a cardiologist         |
        | a neurologist          |
        | another specialist     |

    Scenario Outline: What opens one specialty does not open <doctor>, who is seen for <reason>
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the visit is for <reason>
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly
      And the sources agree

      Examples:
        | doctor             | reason                    |
        | a dermatologist    | contraception             |
        | another specialist | glasses                   |
        | another specialist | macular degeneration      |
        | another specialist | care of the teeth         |
        | a dermatologist    | the ending of a pregnancy |

  @rule:a-stand-in-takes-the-place-of-the-treating-doctor
  Rule: The stand-in of an absent treating doctor is in the path

    Scenario: The stand-in of the treating doctor is in the care path
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the doctor stands in for the treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "médecin traitant remplacé"

    Scenario: A referral to the stand-in is not needed
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the doctor stands in for the treating doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

  @rule:a-colleague-in-the-same-practice-takes-the-place-of-the-treating-doctor
  Rule: When the treating doctor is not available, a colleague of the same centre or premises is in the path

    Scenario: A colleague in the same centre is in the care path
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the doctor shares the practice of the treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

  @rule:the-plan-of-the-treating-doctor-replaces-a-referral
  Rule: Care planned with the treating doctor, or named in a care protocol, needs no new referral to be in the path

    Scenario Outline: A doctor whom the treating doctor has asked to follow her is in the care path
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the visit is in the care path
      And she may not go directly
      And the doctor is asked to tick "orienté par"

      Examples:
        | day            |
        | 1 January 2006 |
        | 10 March 2025  |

    Scenario: A visit named in a care protocol is in the care path
      Given an insured patient
      And she is 40
      And the visit is to a cardiologist
      And her treating doctor is another doctor
      And the visit is part of a care protocol
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path

    Scenario Outline: A general practitioner whom the treating doctor has asked to follow her is in the path, even where <more>
      Given an insured patient
      And she is 40
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may not go directly

      Examples:
        | more                                                |
        | the doctor has been set up for less than five years |
        | the doctor works in an area short of doctors        |
