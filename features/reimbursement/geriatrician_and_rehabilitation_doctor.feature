Feature: What comes back from a visit to a geriatrician or a rehabilitation doctor?
  Geriatricians were raised three times in the path. For other visits to them, and for rehabilitation doctors, no page read gives a sum.

  @rule:a-geriatrician-in-the-path-has-a-tariff
  Rule: A geriatrician in the path has a tariff of its own

    Scenario Outline: She is sent to a geriatrician <sector> on <day>, who asks for <price> euros
      Given an insured patient
      And she is 82
      And the visit is to a geriatrician
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
        | 1 November 2023  | in sector 1                | 31.50 | 31.50 | 22.05 | 21.05 | 10.45 |
        | 21 December 2024 | in sector 1                | 31.50 | 31.50 | 22.05 | 20.05 | 11.45 |
        | 22 December 2024 | in sector 1                | 37    | 37    | 25.90 | 23.90 | 13.10 |
        | 22 December 2024 | in sector 2 with the OPTAM | 50    | 37    | 25.90 | 23.90 | 26.10 |
        | 31 December 2025 | in sector 1                | 37    | 37    | 25.90 | 23.90 | 13.10 |
        | 1 January 2026   | in sector 1                | 42    | 42    | 29.40 | 27.40 | 14.60 |

    Scenario: Before November 2023 no tariff of a geriatrician was found
      Given an insured patient
      And she is 82
      And the visit is to a geriatrician
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 October 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:geriatricians-elsewhere-and-rehabilitation-have-no-known-tariff
  Rule: For other visits to a geriatrician, and for rehabilitation doctors, no tariff was found

    Scenario Outline: With <referral>, no tariff was found for <doctor> <sector>
      Given an insured patient
      And she is 82
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has <referral>
      And the doctor is <sector>
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2026
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is <rate> percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | doctor                  | sector                        | referral    | rate |
        | a geriatrician          | in sector 1                   | no referral | 30   |
        | a geriatrician          | in sector 2 without the OPTAM | a referral  | 70   |
        | a rehabilitation doctor | in sector 1                   | a referral  | 70   |
        | a rehabilitation doctor | in sector 2 without the OPTAM | no referral | 30   |
