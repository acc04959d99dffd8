Feature: What comes back from a child's visit to a general practitioner?
  Before 6 the tariff is higher. Before 16 the path does not bind, and before 18 there is no flat charge.

  @rule:a-general-practitioner-has-a-tariff-for-children-under-6
  @rule:doctors-whom-the-path-does-not-bind-are-refunded-at-70-percent
  @rule:minors-pay-no-flat-charge
  Rule: For a child under 6 a general practitioner has a higher tariff

    Scenario Outline: At <age> on <day> the visit costs <price> euros
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <price> euros
      And the tariff is <price> euros
      And the rate is 70 percent
      And there is no flat charge
      And <back> euros come back

      Examples:
        | age | day              | price | back  |
        | 5   | 1 May 2017       | 30    | 21    |
        | 5   | 31 October 2023  | 30    | 21    |
        | 0   | 1 November 2023  | 31.50 | 22.05 |
        | 5   | 21 December 2024 | 31.50 | 22.05 |
        | 5   | 22 December 2024 | 35    | 24.50 |
        | 0   | 1 January 2026   | 35    | 24.50 |

    Scenario: With the OPTAM the base is that of sector 1
      Given an insured patient
      And she is 5
      And the visit is to a general practitioner
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And 22.05 euros come back

    Scenario: The day before her 6th birthday the higher tariff still counts
      Given an insured patient
      And she turns 6 on 10 March 2025
      And the visit is to a general practitioner
      And the visit costs 35 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 9 March 2025
      Then the base is 35 euros
      And the tariff is 35 euros
      And 24.50 euros come back

    Scenario: Before May 2017 no page that was read gives that tariff
      Given an insured patient
      And she is 5
      And the visit is to a general practitioner
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 30 April 2017
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-general-practitioner-has-one-tariff
  @rule:doctors-whom-the-path-does-not-bind-are-refunded-at-70-percent
  @rule:minors-pay-no-flat-charge
  Rule: From 6 on the tariff is that of an adult

    Scenario: On her 6th birthday the tariff of an adult counts
      Given an insured patient
      And she turns 6 on 10 March 2025
      And the visit is to a general practitioner
      And the visit costs 35 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 30 euros
      And the tariff is 30 euros
      And 21 euros come back

    Scenario Outline: At <age> on <day> the doctor is <sector>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the doctor is <sector>
      And she has declared no treating doctor
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And there is no flat charge
      And <back> euros come back

      Examples:
        | age | day              | sector                     | price | base  | back  |
        | 6   | 1 November 2023  | in sector 1                | 26.50 | 26.50 | 18.55 |
        | 15  | 21 December 2024 | in sector 1                | 26.50 | 26.50 | 18.55 |
        | 6   | 21 December 2024 | in sector 2 with the OPTAM | 40    | 26.50 | 18.55 |
        | 6   | 22 December 2024 | in sector 1                | 30    | 30    | 21    |
        | 15  | 22 December 2024 | in sector 1                | 30    | 30    | 21    |

  @rule:a-general-practitioner-in-sector-2-has-a-lower-base
  Rule: From 6 on, a doctor in sector 2 without the OPTAM has the lower base

    Scenario Outline: At <age> on <day> the base of sector 2 counts
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 23 euros
      And the tariff is 23 euros
      And 16.10 euros come back

      Examples:
        | age | day              |
        | 6   | 1 November 2023  |
        | 15  | 21 December 2024 |

  @rule:a-general-practitioner-in-sector-2-kept-the-tariff-of-children
  Rule: In sector 2 without the OPTAM, the base of a child under 6 was that of sector 1 while a page says so

    Scenario Outline: At <age> on <day> the base of sector 1 counted in sector 2
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And 22.05 euros come back

      Examples:
        | age | day              |
        | 0   | 1 November 2023  |
        | 5   | 21 December 2024 |

    Scenario Outline: On <day> no page that was read gives the base in sector 2
      Given an insured patient
      And she is 5
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

      Examples:
        | day              |
        | 31 October 2023  |
        | 22 December 2024 |
