Feature: What comes back from a psychiatrist or a neurologist whom nobody sent her to?
  From 26 on a psychiatrist needs a referral, and a neurologist always does. What is left without one is 30 percent of a lower tariff.

  @rule:a-psychiatrist-or-neurologist-outside-the-path-has-a-lower-tariff
  Rule: Outside the path a psychiatrist or neurologist has a lower tariff

    Scenario Outline: At <age> she sees <doctor> <sector> without a referral on <day> for <price> euros
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has no referral
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 30 percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | age | doctor         | sector                     | price | base | gross | back  | left  |
        | 22 December 2024 | 40  | a psychiatrist | in sector 1                | 61    | 50   | 15    | 13    | 48    |
        | 22 December 2024 | 40  | a neurologist  | in sector 1                | 61    | 50   | 15    | 13    | 48    |
        | 22 December 2024 | 40  | a psychiatrist | in sector 2 with the OPTAM | 70    | 50   | 15    | 13    | 57    |
        | 31 December 2025 | 20  | a neurologist  | in sector 1                | 61    | 50   | 15    | 13    | 48    |
        | 31 December 2025 | 40  | a psychiatrist | in sector 1                | 61    | 50   | 15    | 13    | 48    |
        | 1 January 2026   | 40  | a psychiatrist | in sector 1                | 61    | 52   | 15.60 | 13.60 | 47.40 |

    Scenario: On the 26th birthday a visit without a referral is outside the path
      Given an insured patient
      And she turns 26 on 11 March 2025
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has no referral
      And the visit costs 61 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 11 March 2025
      Then the base is 50 euros
      And the tariff is 50 euros
      And the rate is 30 percent
      And 13 euros come back

    Scenario: Outside the path no tariff of theirs was found before 22 December 2024
      Given an insured patient
      And she is 40
      And the visit is to a psychiatrist
      And she has declared no treating doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 30 percent
      And no sum is told

  @rule:a-psychiatrist-or-neurologist-elsewhere-has-no-known-tariff
  Rule: For the young outside the path, and for adults whom the path does not bind, no tariff of a psychiatrist or neurologist was found

    Scenario: At 25 a psychiatrist outside the path has no known tariff
      Given an insured patient
      And she is 25
      And the visit is to a psychiatrist
      And she has declared no treating doctor
      And the visit costs 67 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 30 percent
      And no sum is told
      And the CPAM settles it

    Scenario Outline: Nor has one <sector> at <age> on <day>, where <where>
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And the doctor is <sector>
      And she has declared no treating doctor
      And <where>
      And the visit costs 67 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | sector                     | age | day              | where                                |
        | in sector 1                | 16  | 21 December 2024 | she has no referral                  |
        | in sector 1                | 20  | 21 December 2024 | she has no referral                  |
        | in sector 2 with the OPTAM | 20  | 10 March 2025    | she has no referral                  |
        | in sector 1                | 40  | 10 March 2025    | the visit is part of a care protocol |

    Scenario Outline: A visitor of <age> with a European card sees <doctor>, whose tariff was not found
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Spain valid from 1 January 2025 to 31 December 2025
      And the visit is to <doctor>
      And the visit costs 55 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told

      Examples:
        | age | doctor         |
        | 26  | a psychiatrist |
        | 25  | a neurologist  |

    Scenario: Nor was one found earlier for a visitor of 26
      Given a patient
      And she is 26
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Spain valid from 1 January 2024 to 31 December 2025
      And the visit is to a psychiatrist
      And the visit costs 55 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

    Scenario: At 15 a neurologist has no known tariff either
      Given an insured patient
      And she is 15
      And the visit is to a neurologist
      And the visit costs 55 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And there is no flat charge
