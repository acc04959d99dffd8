Feature: What comes back from a visit to a gynaecologist?
  The same tariff counts whether the treating doctor sends her or the visit is one of those that need no referral.

  @rule:a-gynaecologist-in-the-path-has-a-tariff
  Rule: A gynaecologist in the path has a tariff of its own

    Scenario Outline: A gynaecologist <sector> asks for <price> euros for an examination on <day>
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And her treating doctor is another doctor
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
        | 1 November 2023  | in sector 1                | 33.50 | 33.50 | 23.45 | 22.45 | 11.05 |
        | 21 December 2024 | in sector 1                | 33.50 | 33.50 | 23.45 | 21.45 | 12.05 |
        | 22 December 2024 | in sector 1                | 37    | 37    | 25.90 | 23.90 | 13.10 |
        | 22 December 2024 | in sector 2 with the OPTAM | 50    | 37    | 25.90 | 23.90 | 26.10 |
        | 31 December 2025 | in sector 1                | 37    | 37    | 25.90 | 23.90 | 13.10 |
        | 1 January 2026   | in sector 1                | 40    | 40    | 28    | 26    | 14    |

    Scenario: For another reason a referral brings the same tariff
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for surgery
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 37 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 37 euros
      And the tariff is 37 euros
      And 23.90 euros come back

    Scenario: A contraception visit that is billed as any other has this tariff too
      Given an insured patient
      And she is 22
      And the visit is to a gynaecologist
      And the visit is for contraception
      And the visit is billed as any other
      And her treating doctor is another doctor
      And the visit costs 37 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 37 euros
      And the tariff is 37 euros
      And the rate is 70 percent
      And 23.90 euros come back

    Scenario: Before November 2023 no tariff of a gynaecologist was found
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And her treating doctor is another doctor
      And the visit costs 32 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 October 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told

  @rule:a-gynaecologist-in-sector-2-has-a-lower-base
  Rule: In sector 2 without the OPTAM a gynaecologist in the path goes by the lower base

    Scenario Outline: A gynaecologist in sector 2 without the OPTAM asks for 60 euros on <day>
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for a pregnancy
      And her treating doctor is another doctor
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 23 euros
      And the tariff is 23 euros
      And the refund before the flat charge is 16.10 euros
      And 14.10 euros come back
      And 45.90 euros are left to pay

      Examples:
        | day              |
        | 22 December 2024 |
        | 1 January 2026   |

  @rule:a-gynaecologist-outside-the-path-has-no-known-tariff
  Rule: Outside the path, or where the path does not bind, the tariff of a gynaecologist was not found

    Scenario Outline: Without a treating doctor no tariff was found for a gynaecologist <sector>
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And she has declared no treating doctor
      And the doctor is <sector>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 30 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | sector                        |
        | in sector 1                   |
        | in sector 2 without the OPTAM |

    Scenario: For a girl of 15 no tariff of a gynaecologist was found
      Given an insured patient
      And she is 15
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And the visit costs 37 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told
