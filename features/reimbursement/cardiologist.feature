Feature: What comes back from a visit to a cardiologist?
  Cardiologists have a tariff of their own. In the path it is known until 21 December 2024, outside it from the next day on.

  @rule:a-cardiologist-in-the-path-has-a-tariff
  Rule: A cardiologist in the path has a tariff of its own

    Scenario Outline: She is sent to a cardiologist <sector> on <day>, who asks for <price> euros
      Given an insured patient
      And she is 60
      And the visit is to a cardiologist
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | sector                     | price | base  | gross | back  | left  |
        | 31 October 2023  | in sector 1                | 52.50 | 52.50 | 36.75 | 35.75 | 16.75 |
        | 1 November 2023  | in sector 1                | 54    | 54    | 37.80 | 36.80 | 17.20 |
        | 21 December 2024 | in sector 1                | 54    | 54    | 37.80 | 35.80 | 18.20 |
        | 21 December 2024 | in sector 2 with the OPTAM | 70    | 54    | 37.80 | 35.80 | 34.20 |

    Scenario Outline: In the path no tariff was found on <day>
      Given an insured patient
      And she is 60
      And the visit is to a cardiologist
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 54 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | day              |
        | 30 October 2023  |
        | 22 December 2024 |

  @rule:a-cardiologist-outside-the-path-has-a-tariff
  Rule: A cardiologist outside the path has a lower tariff

    Scenario Outline: A cardiologist <sector> seen without a referral on <day> asks for <price> euros
      Given an insured patient
      And she is 60
      And the visit is to a cardiologist
      And her treating doctor is another doctor
      And she has no referral
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 52.50 euros
      And the tariff is 52.50 euros
      And the rate is 30 percent
      And the refund before the flat charge is 15.75 euros
      And 13.75 euros come back
      And <left> euros are left to pay

      Examples:
        | day              | sector                     | price | left  |
        | 22 December 2024 | in sector 1                | 60    | 46.25 |
        | 22 December 2024 | in sector 2 with the OPTAM | 70    | 56.25 |
        | 1 January 2026   | in sector 1                | 60    | 46.25 |

    Scenario: Outside the path no tariff was found before 22 December 2024
      Given an insured patient
      And she is 60
      And the visit is to a cardiologist
      And she has declared no treating doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 30 percent
      And no sum is told

  @rule:a-cardiologist-in-sector-2-has-a-base
  Rule: In sector 2 without the OPTAM a cardiologist has a base of its own

    Scenario Outline: A cardiologist in sector 2 without the OPTAM, with treating doctor and <referral> on <day>
      Given an insured patient
      And she is 60
      And the visit is to a cardiologist
      And her treating doctor is another doctor
      And she has <referral>
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 47.73 euros
      And the tariff is 47.73 euros
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | referral    | gross | back  | left  |
        | 22 December 2024 | no referral | 14.32 | 12.32 | 57.68 |
        | 1 January 2026   | no referral | 14.32 | 12.32 | 57.68 |
        | 22 December 2024 | a referral  | 33.41 | 31.41 | 38.59 |

    Scenario: It counts for a girl of 15 too, whom the path does not bind
      Given an insured patient
      And she is 15
      And the visit is to a cardiologist
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 47.73 euros
      And the tariff is 47.73 euros
      And 33.41 euros come back

  @rule:a-cardiologist-has-no-known-tariff-where-the-path-does-not-bind
  Rule: Where the path does not bind, the tariff of a cardiologist was not found

    Scenario: For a girl of 15 no tariff was found
      Given an insured patient
      And she is 15
      And the visit is to a cardiologist
      And the visit costs 54 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told
      And the CPAM settles it

    Scenario: Nor was one found where it is not settled whether the visit is in the path
      Given an insured patient
      And she is 60
      And the visit is to a cardiologist
      And she has declared no treating doctor
      And the visit is part of a care protocol
      And the visit costs 54 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

  @rule:a-complex-consultation-has-a-tariff
  Rule: A complex consultation has one tariff with most doctors, where the path does not bind as well

    Scenario: A complex consultation of a girl of 15 at a cardiologist
      Given an insured patient
      And she is 15
      And the visit is to a cardiologist
      And the consultation is complex
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 47.50 euros
      And the tariff is 47.50 euros
      And 33.25 euros come back
