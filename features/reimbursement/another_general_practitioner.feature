Feature: What comes back from a general practitioner who is not the treating doctor?
  Outside the care path the rate falls and the tariff stays. A missing declaration costs the same.

  Scenario: Without knowing whose patient she is, two sums are possible
    Given an insured patient
    And she is 22
    And the visit is to a general practitioner
    And the visit costs 30 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 10 March 2025
    Then the answer is undetermined
    And the answer waits for her treating doctor
    And the answer does not wait for the sector of the doctor
    And between 7 and 19 euros come back

  @rule:a-general-practitioner-has-one-tariff
  @rule:doctors-outside-the-path-are-refunded-at-30-percent
  Rule: Outside the path 30 percent of the same tariff come back, less the flat charge

    Scenario Outline: On <day>, where <declared>
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And <declared>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <price> euros
      And the tariff is <price> euros
      And the rate is 30 percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back

      Examples:
        | day              | declared                              | price | gross | back |
        | 31 January 2009  | her treating doctor is another doctor | 22    | 6.60  | 5.60 |
        | 30 April 2017    | she has declared no treating doctor   | 23    | 6.90  | 5.90 |
        | 1 May 2017       | her treating doctor is another doctor | 25    | 7.50  | 6.50 |
        | 31 October 2023  | her treating doctor is another doctor | 25    | 7.50  | 6.50 |
        | 1 November 2023  | her treating doctor is another doctor | 26.50 | 7.95  | 6.95 |
        | 14 May 2024      | her treating doctor is another doctor | 26.50 | 7.95  | 6.95 |
        | 15 May 2024      | her treating doctor is another doctor | 26.50 | 7.95  | 5.95 |
        | 21 December 2024 | her treating doctor is another doctor | 26.50 | 7.95  | 5.95 |
        | 22 December 2024 | her treating doctor is another doctor | 30    | 9     | 7    |
        | 22 December 2024 | she has declared no treating doctor   | 30    | 9     | 7    |

    Scenario: With the OPTAM the sum is the same, and the extra fees come on top
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is in sector 2 with the OPTAM
      And her treating doctor is another doctor
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 30 euros
      And the tariff is 30 euros
      And the refund before the flat charge is 9 euros
      And 7 euros come back
      And 38 euros are left to pay

  @rule:a-general-practitioner-in-sector-2-has-a-lower-base
  @rule:doctors-outside-the-path-are-refunded-at-30-percent
  Rule: In sector 2 without the OPTAM, outside the path, 30 percent of the lower base come back

    Scenario: Outside the path in sector 2
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 23 euros
      And the tariff is 23 euros
      And the refund before the flat charge is 6.90 euros
      And 4.90 euros come back
      And 45.10 euros are left to pay
