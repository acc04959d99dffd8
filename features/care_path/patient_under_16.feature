Feature: Does a child need a treating doctor?
  Before 16 a treating doctor is a choice, and no refund is lowered.

  @rule:the-path-does-not-bind-a-patient-under-16
  Rule: A patient under 16 sees any doctor without a lower refund

    Scenario: On the eve of the 16th birthday a paediatrician is seen directly
      Given an insured patient
      And she turns 16 on 10 March 2025
      And the visit is to a paediatrician
      When she asks about the visit of 9 March 2025
      Then the care path does not bind the visit
      And she may go directly

    Scenario: A child of 1 without a treating doctor keeps the full refund
      Given an insured patient
      And she is 1
      And the visit is to a paediatrician
      And she has declared no treating doctor
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly

    Scenario: At 15 no parent has to agree to anybody
      Given an insured patient
      And she is 15
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she is not advised to ask a parent to agree

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path

    Scenario: On the 16th birthday a paediatrician needs a referral
      Given an insured patient
      And she turns 16 on 10 March 2025
      And the visit is to a paediatrician
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly

  @rule:at-16-and-17-a-parent-agrees-to-the-treating-doctor
  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: At 16 and 17 the choice of a treating doctor needs the agreement of one parent

    Scenario Outline: At <age> a parent agrees to the choice
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she is advised to declare a treating doctor
      And she is advised to ask a parent to agree

      Examples:
        | age |
        | 16  |
        | 17  |

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: For somebody of 16 or more who has declared no treating doctor, every doctor is outside the path

    Scenario: At 18 no parent has to agree any more
      Given an insured patient
      And she is 18
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she is advised to declare a treating doctor
      And she is not advised to ask a parent to agree

  @rule:the-path-does-not-bind-dentists-midwives-and-opticians
  Rule: At 17 nobody needs the agreement of a parent where no treating doctor is asked for

    Scenario: A dentist is seen without a treating doctor
      Given an insured patient
      And she is 17
      And the visit is to a dentist
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly
      And she is not advised to ask a parent to agree

  @rule:the-path-does-not-bind-a-person-without-french-insurance
  Rule: At 17 a patient who is not insured in France declares no treating doctor

    Scenario: A visitor who is not insured in France
      Given a patient
      And she is 17
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds no document of cover
      And the visit is to a general practitioner
      And the professional has no specialty
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly
      And she is not advised to ask a parent to agree

  @rule:the-treating-doctor-is-in-the-path
  Rule: At 17 a patient who has a treating doctor needs no further agreement

    Scenario: The treating doctor is there already
      Given an insured patient
      And she is 17
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is the doctor of the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And she is not advised to ask a parent to agree
