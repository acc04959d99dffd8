Feature: What comes back from a visit to a dermatologist?
  The rises of December 2024 reached some visits of dermatologists and not others, and the page names no sum for them.

  @rule:a-specialist-in-the-path-has-the-coordinated-tariff
  Rule: A specialist whom the treating doctor sends to, or who may be seen directly, has a tariff with a supplement

    Scenario Outline: Until 21 December 2024 a dermatologist has the tariff of the other specialists, on <day>
      Given an insured patient
      And she is 30
      And the visit is to a dermatologist
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And <back> euros come back
      And the answer rests on firm sources

      Examples:
        | day              | back  |
        | 1 November 2023  | 21.05 |
        | 21 December 2024 | 20.05 |

  @rule:the-tariff-of-a-dermatologist-in-the-path-is-not-certain
  Rule: Dermatologists were raised in part, so that their tariff in the path is not certain

    Scenario Outline: From 22 December 2024 the same tariff <sector> is told, and marked as weak
      Given an insured patient
      And she is 30
      And the visit is to a dermatologist
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is <sector>
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And the refund before the flat charge is 22.05 euros
      And 20.05 euros come back
      And the answer rests on weak sources

      Examples:
        | sector                     |
        | in sector 1                |
        | in sector 2 with the OPTAM |

  @rule:a-specialist-in-other-circumstances-has-no-certain-tariff
  Rule: For a specialist seen in place of another or in an emergency the sources do not say which tariff counts

    Scenario Outline: A dermatologist without a referral, where <circumstance>
      Given an insured patient
      And she is 30
      And the visit is to a dermatologist
      And her treating doctor is another doctor
      And <circumstance>
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

      Examples:
        | circumstance                                 |
        | the doctor stands in for the treating doctor |
        | the visit is an emergency                    |

  @rule:a-specialist-without-coordination-has-the-plain-tariff
  Rule: A specialist who is the treating doctor, or is seen outside the path, has the plain tariff

    Scenario: Without a referral a dermatologist has the plain tariff
      Given an insured patient
      And she is 30
      And the visit is to a dermatologist
      And her treating doctor is another doctor
      And she has no referral
      And the visit costs 37 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 26.50 euros
      And the tariff is 26.50 euros
      And the rate is 30 percent
      And 5.95 euros come back
      And the answer rests on firm sources
