Feature: What comes back from a specialist who sets the price freely?
  The rate is the same as in sector 1. With the OPTAM the base is the same too; without it the base is lower.

  @rule:most-specialists-in-sector-2-have-a-lower-base
  Rule: In sector 2 without the OPTAM most specialists go by the lower base of general practitioners

    Scenario Outline: <relation> in sector 2 without the OPTAM asks for 45 euros on <day>
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is <whom>
      And she has a referral
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 23 euros
      And the tariff is 23 euros
      And the rate is 70 percent
      And the refund before the flat charge is 16.10 euros
      And <back> euros come back
      And <left> euros are left to pay
      And the extra fees are 22 euros

      Examples:
        | day              | relation                             | whom                    | back  | left  |
        | 1 May 2017       | The specialist as her treating doctor | the doctor of the visit | 15.10 | 29.90 |
        | 14 May 2024      | The specialist as her treating doctor | the doctor of the visit | 15.10 | 29.90 |
        | 22 December 2024 | The specialist as her treating doctor | the doctor of the visit | 14.10 | 30.90 |
        | 22 December 2024 | A specialist whom she was sent to     | another doctor          | 14.10 | 30.90 |
        | 1 January 2026   | A specialist whom she was sent to     | another doctor          | 14.10 | 30.90 |

    Scenario Outline: An ophthalmologist in sector 2 without the OPTAM is seen directly for glasses on <day>
      Given an insured patient
      And she is 40
      And the visit is to an ophthalmologist
      And the visit is for glasses
      And her treating doctor is another doctor
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 23 euros
      And the tariff is 23 euros
      And 14.10 euros come back
      And 45.90 euros are left to pay

      Examples:
        | day              |
        | 22 December 2024 |
        | 1 January 2026   |

    Scenario: Before May 2017 no base of sector 2 was found
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 30 April 2017
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

    Scenario: Before the price is known the answer waits for it
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is in sector 2 without the OPTAM
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the tariff is 23 euros
      And between 0 and 14.10 euros come back
      And the answer waits for the price of the visit
