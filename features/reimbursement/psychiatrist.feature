Feature: What comes back from a visit to a psychiatrist or a neurologist, from 26 on?
  Both have one tariff in the path and a lower one outside it, and in sector 2 without the OPTAM a base of their own.

  Scenario: Before her age is known the answer on a psychiatrist waits for it
    Given an insured patient
    And the visit is to a psychiatrist
    And her treating doctor is another doctor
    And she has a referral
    And the visit costs 67 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 10 March 2025
    Then the answer is undetermined
    And the rate is 70 percent
    And it may still be that there is no flat charge
    And no sum is told
    And the answer waits for her birth date

  @rule:a-psychiatrist-or-neurologist-in-the-path-has-a-tariff
  Rule: A psychiatrist, from 26 on, or a neurologist in the path has a tariff of its own

    Scenario Outline: She is sent to <doctor> <sector> on <day>, who asks for <price> euros
      Given an insured patient
      And she is 40
      And the visit is to <doctor>
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
        | day              | doctor         | sector                     | price | base  | gross | back  | left  |
        | 1 November 2023  | a psychiatrist | in sector 1                | 51.70 | 51.70 | 36.19 | 35.19 | 16.51 |
        | 21 December 2024 | a psychiatrist | in sector 1                | 51.70 | 51.70 | 36.19 | 34.19 | 17.51 |
        | 22 December 2024 | a psychiatrist | in sector 1                | 55    | 55    | 38.50 | 36.50 | 18.50 |
        | 22 December 2024 | a psychiatrist | in sector 2 with the OPTAM | 70    | 55    | 38.50 | 36.50 | 33.50 |
        | 22 December 2024 | a neurologist  | in sector 1                | 55    | 55    | 38.50 | 36.50 | 18.50 |
        | 22 December 2024 | a neurologist  | in sector 2 with the OPTAM | 70    | 55    | 38.50 | 36.50 | 33.50 |
        | 31 December 2025 | a psychiatrist | in sector 1                | 55    | 55    | 38.50 | 36.50 | 18.50 |
        | 31 December 2025 | a neurologist  | in sector 1                | 55    | 55    | 38.50 | 36.50 | 18.50 |
        | 1 January 2026   | a psychiatrist | in sector 1                | 57    | 57    | 39.90 | 37.90 | 19.10 |
        | 1 January 2026   | a neurologist  | in sector 1                | 57    | 57    | 39.90 | 37.90 | 19.10 |

    Scenario: On the 26th birthday a psychiatrist has the tariff of adults
      Given an insured patient
      And she turns 26 on 11 March 2025
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 55 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 11 March 2025
      Then the base is 55 euros
      And the tariff is 55 euros
      And 36.50 euros come back

    Scenario: Even at 16 a neurologist has the tariff of adults
      Given an insured patient
      And she is 16
      And the visit is to a neurologist
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 55 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 55 euros
      And the tariff is 55 euros
      And 38.50 euros come back

    Scenario: Before November 2023 no tariff was found
      Given an insured patient
      And she is 40
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 October 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told

  @rule:a-psychiatrist-or-neurologist-in-sector-2-has-a-lower-base
  Rule: In sector 2 without the OPTAM a psychiatrist or neurologist has a lower base

    Scenario Outline: At <age>, with <referral>, <doctor> in sector 2 without the OPTAM asks for 70 euros on <day>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has <referral>
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 42.50 euros
      And the tariff is 42.50 euros
      And the rate is <rate> percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | age | doctor         | referral    | rate | gross | back  | left  |
        | 22 December 2024 | 40  | a psychiatrist | a referral  | 70   | 29.75 | 27.75 | 42.25 |
        | 22 December 2024 | 40  | a neurologist  | a referral  | 70   | 29.75 | 27.75 | 42.25 |
        | 31 December 2025 | 20  | a psychiatrist | no referral | 70   | 29.75 | 27.75 | 42.25 |
        | 22 December 2024 | 40  | a psychiatrist | no referral | 30   | 12.75 | 10.75 | 59.25 |
        | 31 December 2025 | 20  | a neurologist  | no referral | 30   | 12.75 | 10.75 | 59.25 |

    Scenario Outline: In sector 2 without the OPTAM no base was found on <day>
      Given an insured patient
      And she is 40
      And the visit is to a neurologist
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

      Examples:
        | day              |
        | 21 December 2024 |
        | 1 January 2026   |
