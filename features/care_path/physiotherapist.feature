Feature: May a physiotherapist be seen directly?
  Since 22 August 2023 some physiotherapists need no prescription: those who work with doctors in a coordinated structure.

  Scenario: Before the place of work is known the answer on direct access is open
    Given a patient
    And the visit is to a physiotherapist
    And no doctor has made a diagnosis before
    And it is session 1
    And the visit is otherwise ordinary
    When she asks about the visit of 10 March 2025
    Then the care path does not bind the visit
    And it may still be that she may go directly
    And the answer waits for where the physiotherapist works

  @rule:care-without-a-prescription-is-not-refunded
  Rule: Nurses, therapists, pharmacies, laboratories and imaging are refunded only on a prescription

    Scenario: A physiotherapist who works alone needs a prescription
      Given a patient
      And the visit is to a physiotherapist
      And the physiotherapist works alone
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then she may not go directly

    Scenario Outline: Neither a diagnosis nor a first session opens <professional>
      Given a patient
      And the visit is to <professional>
      And <place>
      And a doctor has made a diagnosis before
      And it is session 1
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then she may not go directly
      And she is advised to ask for a prescription

      Examples:
        | professional      | place                                             |
        | a physiotherapist | the physiotherapist works alone                   |
        | a laboratory      | the professional works in a coordinated structure |

    Scenario Outline: On the day before the reform a prescription was needed everywhere, where <diagnosis>
      Given a patient
      And the visit is to a physiotherapist
      And the physiotherapist works in a coordinated structure
      And <diagnosis>
      And it is session 1
      And the visit is otherwise ordinary
      When she asks about the visit of 21 August 2023
      Then she may not go directly

      Examples:
        | diagnosis                             |
        | no doctor has made a diagnosis before |
        | a doctor has made a diagnosis before  |

    Scenario: The ninth session without a diagnosis needs a prescription
      Given a patient
      And the visit is to a physiotherapist
      And the physiotherapist works in a coordinated structure
      And no doctor has made a diagnosis before
      And it is session 9
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then she may not go directly
      And she is advised to ask for a prescription

  @rule:a-physiotherapist-in-a-team-is-direct-for-eight-sessions
  Rule: In a coordinated structure, a physiotherapist is seen directly for the first eight sessions

    Scenario: On the day of the reform the first session is direct
      Given a patient
      And the visit is to a physiotherapist
      And the physiotherapist works in a coordinated structure
      And no doctor has made a diagnosis before
      And it is session 1
      And the visit is otherwise ordinary
      When she asks about the visit of 22 August 2023
      Then she may go directly

    Scenario: The eighth session without a diagnosis is still direct
      Given a patient
      And the visit is to a physiotherapist
      And the physiotherapist works in a coordinated structure
      And no doctor has made a diagnosis before
      And it is session 8
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly

  @rule:a-physiotherapist-in-a-team-is-direct-after-a-diagnosis
  Rule: In a coordinated structure, a physiotherapist is seen directly for a trouble that a doctor has diagnosed before

    Scenario Outline: After a diagnosis the ninth session is direct too, as on <day>
      Given a patient
      And the visit is to a physiotherapist
      And the physiotherapist works in a coordinated structure
      And a doctor has made a diagnosis before
      And it is session 9
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | day            |
        | 22 August 2023 |
        | 10 March 2025  |

  @rule:the-path-does-not-bind-prescribed-care
  Rule: The path does not bind nurses, therapists, pharmacies, laboratories and imaging, which a prescription opens

    Scenario: With a prescription the place and the session do not matter
      Given a patient
      And the visit is to a physiotherapist
      And she has a prescription
      When she asks about the visit of 10 March 2025
      Then she may go directly
