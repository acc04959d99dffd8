Feature: Which rate comes back from a psychologist?
  Mon soutien psy refunds some sessions in a calendar year, from the age of 3.

  @rule:mon-soutien-psy-is-refunded-at-60-percent
  @rule:dentists-midwives-and-hospitals-have-no-flat-charge
  Rule: A session of Mon soutien psy is refunded at 60 percent from the age of 3, without a flat charge

    Scenario Outline: Session <number> at <age> on <day>
      Given an insured patient
      And she is <age>
      And the visit is to a psychologist
      And it is session <number>
      And she has no prescription
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 60 percent
      And there is no flat charge
      And 30 euros come back
      And the patient's share is 20 euros
      And she is advised to know that the rate depends on the care

      Examples:
        | number | age | day           |
        | 1      | 3   | 10 March 2025 |
        | 12     | 30  | 10 March 2025 |
        | 1      | 30  | 15 June 2024  |

  @rule:other-psychologists-bring-nothing-back
  Rule: A psychologist brings nothing back without the letter that was needed, after 12 sessions in the year, or under 3

    Scenario Outline: Session <number> at <age> on <day> brings nothing back
      Given an insured patient
      And she is <age>
      And the visit is to a psychologist
      And it is session <number>
      And she has no prescription
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 0 percent

      Examples:
        | number | age | day           |
        | 1      | 2   | 10 March 2025 |
        | 13     | 30  | 10 March 2025 |
        | 1      | 30  | 14 June 2024  |
