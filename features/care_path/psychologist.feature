Feature: May a psychologist be seen directly?
  The scheme "Mon soutien psy" refunds some sessions. On 15 June 2024 the doctor's letter fell away.

  @rule:without-a-letter-the-psychologist-was-not-refunded
  Rule: Until 14 June 2024 a psychologist seen without a doctor's letter was not refunded

    Scenario Outline: Up to the day before the reform a letter was needed, as on <day>
      Given a patient
      And the visit is to a psychologist
      And she has no prescription
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may not go directly
      And she is advised to ask for a prescription
      And the answer rests on weak sources

      Examples:
        | day            |
        | 1 January 2006 |
        | 14 June 2024   |

  @rule:a-letter-used-to-open-the-psychologist
  Rule: Until 14 June 2024 a doctor's letter opened the refunded sessions with a psychologist

    Scenario Outline: Before the reform a letter opened the sessions, as on <day>
      Given a patient
      And the visit is to a psychologist
      And she has a prescription
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | day            |
        | 1 January 2006 |
        | 14 June 2024   |

  @rule:a-psychologist-is-direct
  Rule: Since 15 June 2024 a psychologist of the scheme "Mon soutien psy" is seen without a doctor's letter

    Scenario Outline: From the day of the reform a psychologist is seen directly, as on <day>
      Given a patient
      And the visit is to a psychologist
      And she has no prescription
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly
      And the answer rests on weak sources

      Examples:
        | day           |
        | 15 June 2024  |
        | 10 March 2026 |

  @rule:the-path-does-not-bind-prescribed-care
  Rule: The path does not bind nurses, which a prescription opens

    Scenario: On the day before the reform a prescription opened a nurse, as ever
      Given a patient
      And the visit is to a nurse
      And she has a prescription
      When she asks about the visit of 14 June 2024
      Then the care path does not bind the visit
      And she may go directly
      And the answer rests on firm sources
