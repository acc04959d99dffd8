Feature: What comes back from a paediatrician in sector 2 without the OPTAM?
  The base was lower than in sector 1. After October 2023 no page read gives it.

  @rule:a-paediatrician-in-sector-2-has-a-base-under-2
  Rule: In sector 2 without the OPTAM a paediatrician had a base for children under 2

    Scenario Outline: A child of 1 sees a paediatrician in sector 2 without the OPTAM on <day>
      Given an insured patient
      And the child is 1
      And the visit is to a paediatrician
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of <day>
      Then the base is 28 euros
      And the tariff is 28 euros
      And the rate is 70 percent
      And there is no flat charge
      And 19.60 euros come back
      And 30.40 euros are left to pay

      Examples:
        | day             |
        | 1 May 2017      |
        | 31 October 2023 |

    Scenario Outline: For a child of 1 no base of sector 2 was found on <day>
      Given an insured patient
      And the child is 1
      And the visit is to a paediatrician
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | day             |
        | 30 April 2017   |
        | 1 November 2023 |

  @rule:a-paediatrician-in-sector-2-has-a-base-from-2
  Rule: In sector 2 without the OPTAM a paediatrician had a base for children of 2 and over

    Scenario Outline: A child of <age> sees a paediatrician in sector 2 without the OPTAM on <day> for 50 euros
      Given an insured patient
      And the child is <age>
      And the visit is to a paediatrician
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of <day>
      Then the base is 23 euros
      And the tariff is 23 euros
      And the rate is 70 percent
      And 16.10 euros come back
      And 33.90 euros are left to pay

      Examples:
        | day             | age |
        | 1 May 2017      | 2   |
        | 1 May 2017      | 15  |
        | 31 October 2023 | 12  |

    Scenario: For a child of 2 no base of sector 2 was found from November 2023 on
      Given an insured patient
      And the child is 2
      And the visit is to a paediatrician
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 1 November 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
