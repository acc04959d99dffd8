Feature: May a psychiatrist be seen directly?
  Young people of 16 to 25 need no referral. From 26 on they do.

  @rule:direct-access-psychiatry-16-to-25
  Rule: A psychiatrist is seen directly from 16 to 25, whatever the care

    Scenario Outline: A psychiatrist is seen directly at <age>
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | age |
        | 16  |
        | 20  |
        | 25  |

    Scenario: On the eve of the 26th birthday a psychiatrist is still seen directly
      Given an insured patient
      And she turns 26 on 10 March 2025
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 9 March 2025
      Then the visit is in the care path

    Scenario: A genetic consultation was direct too, before it had an exception of its own
      Given an insured patient
      And she is 20
      And the visit is to a psychiatrist
      And the visit is a genetic consultation
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 12 February 2016
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

    Scenario Outline: The psychiatrist stays direct where <more>
      Given an insured patient
      And she is 20
      And the visit is to a psychiatrist
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

    Scenario: Direct access to psychiatrists begins on 1 January 2006
      Given an insured patient
      And she is 20
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path

    Scenario: On the 26th birthday a psychiatrist needs a referral
      Given an insured patient
      And she turns 26 on 10 March 2025
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly
      And the sources disagree

    Scenario: A neurologist is never seen directly, even at 22
      Given an insured patient
      And she is 22
      And the visit is to a neurologist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path

  @rule:a-referral-keeps-another-doctor-in-the-path
  Rule: Another doctor seen on a referral from the treating doctor is in the path

    Scenario: At 26 a referral keeps the psychiatrist in the care path
      Given an insured patient
      And she is 26
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may not go directly

  @rule:the-path-does-not-bind-a-patient-under-16
  Rule: A patient under 16 sees any doctor without a lower refund

    Scenario: At 15 the care path does not bind
      Given an insured patient
      And she is 15
      And the visit is to a psychiatrist
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: For somebody of 16 or more who has declared no treating doctor, every doctor is outside the path

    Scenario: At 20 without a treating doctor a psychiatrist is outside the care path
      Given an insured patient
      And she is 20
      And the visit is to a psychiatrist
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path

  @rule:direct-access-to-four-specialties-whatever-the-act
  Rule: The guide opens gynaecology, ophthalmology, stomatology and psychiatry without naming an act or an age

    Scenario Outline: The guides open the psychiatrist at <age>
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      And the guides are followed
      Then the visit is in the care path
      And she may go directly

      Examples:
        | age |
        | 16  |
        | 26  |
        | 60  |
