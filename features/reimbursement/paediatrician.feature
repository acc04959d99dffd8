Feature: What comes back from a visit to a paediatrician?
  The tariff goes by the age of the child. The rate is 70 percent whatever the path, which does not bind children under 16.

  @rule:a-paediatrician-has-a-tariff-under-2
  Rule: A paediatrician has a tariff for children under 2

    Scenario Outline: A child of 1 sees a paediatrician <sector> on <day> for <price> euros
      Given an insured patient
      And the child is 1
      And the visit is to a paediatrician
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And there is no flat charge
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | sector                     | price | base  | back  | left  |
        | 1 May 2017       | in sector 2 with the OPTAM | 50    | 32    | 22.40 | 27.60 |
        | 31 October 2023  | in sector 2 with the OPTAM | 50    | 32    | 22.40 | 27.60 |
        | 1 November 2023  | in sector 1                | 38.50 | 38.50 | 26.95 | 11.55 |
        | 21 December 2024 | in sector 1                | 38.50 | 38.50 | 26.95 | 11.55 |
        | 22 December 2024 | in sector 1                | 39    | 39    | 27.30 | 11.70 |
        | 31 December 2025 | in sector 1                | 39    | 39    | 27.30 | 11.70 |
        | 1 January 2026   | in sector 1                | 40    | 40    | 28    | 12    |

    Scenario: On the eve of the second birthday the tariff is still that of the smallest
      Given an insured patient
      And the child turns 2 on 11 March 2025
      And the visit is to a paediatrician
      And the visit costs 39 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the base is 39 euros
      And 27.30 euros come back

    Scenario: Before May 2017 no tariff of a paediatrician was found
      Given an insured patient
      And the child is 1
      And the visit is to a paediatrician
      And the visit costs 32 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 30 April 2017
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-paediatrician-has-a-tariff-from-2-to-5
  Rule: A paediatrician has a tariff for children of 2 to 5

    Scenario Outline: At <age> a child sees a paediatrician <sector> on <day>, for <price> euros
      Given an insured patient
      And the child is <age>
      And the visit is to a paediatrician
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And there is no flat charge
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | age | sector                     | price | base  | back  | left  |
        | 1 May 2017       | 4   | in sector 2 with the OPTAM | 50    | 32    | 22.40 | 27.60 |
        | 31 October 2023  | 4   | in sector 1                | 32    | 32    | 22.40 | 9.60  |
        | 1 November 2023  | 2   | in sector 1                | 33.50 | 33.50 | 23.45 | 10.05 |
        | 21 December 2024 | 5   | in sector 1                | 33.50 | 33.50 | 23.45 | 10.05 |
        | 22 December 2024 | 4   | in sector 1                | 35    | 35    | 24.50 | 10.50 |
        | 1 January 2026   | 4   | in sector 1                | 35    | 35    | 24.50 | 10.50 |

    Scenario Outline: On <day> a child who turns <age> on <birthday> is between 2 and 5
      Given an insured patient
      And the child turns <age> on <birthday>
      And the visit is to a paediatrician
      And the visit costs 39 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of <day>
      Then the base is 35 euros
      And the tariff is 35 euros
      And 24.50 euros come back

      Examples:
        | day           | age | birthday      |
        | 11 March 2025 | 2   | 11 March 2025 |
        | 10 March 2025 | 6   | 11 March 2025 |

  @rule:a-paediatrician-has-a-tariff-from-6
  Rule: A paediatrician has a tariff for children of 6 and over

    Scenario Outline: A child of <age> sees a paediatrician <sector> on <day> for <price> euros
      Given an insured patient
      And the child is <age>
      And the visit is to a paediatrician
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And there is no flat charge
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | age | sector                     | price | base  | back  | left  |
        | 1 May 2017       | 12  | in sector 2 with the OPTAM | 50    | 28    | 19.60 | 30.40 |
        | 31 October 2023  | 12  | in sector 1                | 28    | 28    | 19.60 | 8.40  |
        | 1 November 2023  | 6   | in sector 1                | 29.50 | 29.50 | 20.65 | 8.85  |
        | 21 December 2024 | 15  | in sector 1                | 29.50 | 29.50 | 20.65 | 8.85  |
        | 22 December 2024 | 12  | in sector 1                | 31.50 | 31.50 | 22.05 | 9.45  |
        | 1 January 2026   | 12  | in sector 1                | 31.50 | 31.50 | 22.05 | 9.45  |

    Scenario: On the sixth birthday the tariff is that of the older children
      Given an insured patient
      And the child turns 6 on 11 March 2025
      And the visit is to a paediatrician
      And the visit costs 39 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 11 March 2025
      Then the base is 31.50 euros
      And 22.05 euros come back
