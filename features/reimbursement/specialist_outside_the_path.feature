Feature: What comes back from a specialist whom nobody sent her to?
  Outside the care path the rate falls to 30 percent, and the supplement is lost as well: a specialist may ask for more, and the fund goes
  by less.

  Scenario: Before her treating doctor is known the sum may be that of the path or that outside it
    Given an insured patient
    And she is 40
    And the visit is to another specialist
    And she has no referral
    And the visit costs 26.50 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 10 March 2025
    Then the answer is undetermined
    And the tariff is 26.50 euros
    And between 5.95 and 16.55 euros come back
    And the answer waits for her treating doctor

  @rule:a-specialist-without-coordination-has-the-plain-tariff
  Rule: A specialist who is the treating doctor, or is seen outside the path, has the plain tariff

    Scenario Outline: A specialist <sector> seen without a referral asks for <price> euros on <day>
      Given an insured patient
      And she is 40
      And the visit is to another specialist
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
        | day              | sector                     | price | base  | gross | back | left  |
        | 31 January 2009  | in sector 1                | 33    | 25    | 7.50  | 6.50 | 26.50 |
        | 22 December 2024 | in sector 1                | 37    | 26.50 | 7.95  | 5.95 | 31.05 |
        | 22 December 2024 | in sector 2 with the OPTAM | 45    | 26.50 | 7.95  | 5.95 | 39.05 |
        | 1 January 2026   | in sector 1                | 37    | 26.50 | 7.95  | 5.95 | 31.05 |

    Scenario: Without a treating doctor even glasses are refunded at 30 percent of the plain tariff
      Given an insured patient
      And she is 22
      And the visit is to an ophthalmologist
      And the visit is for glasses
      And she has declared no treating doctor
      And the visit costs 37 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 26.50 euros
      And the tariff is 26.50 euros
      And the rate is 30 percent
      And 5.95 euros come back
      And the extra fees are 10.50 euros

    Scenario Outline: Between the report of 2009 and May 2017 no tariff was found, on <day>
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is another doctor
      And she has no referral
      And the visit costs 33 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 30 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | day             |
        | 1 February 2009 |
        | 30 April 2017   |

  @rule:most-specialists-in-sector-2-have-a-lower-base
  Rule: In sector 2 without the OPTAM most specialists go by the lower base of general practitioners

    Scenario Outline: A specialist in sector 2 without the OPTAM is seen without a referral on <day>
      Given an insured patient
      And she is 40
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has no referral
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 23 euros
      And the tariff is 23 euros
      And the rate is 30 percent
      And the refund before the flat charge is 6.90 euros
      And 4.90 euros come back
      And 40.10 euros are left to pay

      Examples:
        | day              | doctor             |
        | 22 December 2024 | another specialist |
        | 10 March 2025    | a dermatologist    |
        | 10 March 2025    | a stomatologist    |
        | 1 January 2026   | another specialist |
