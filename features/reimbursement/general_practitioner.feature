Feature: What comes back from a visit to a general practitioner?
  The fund pays a rate of the agreed tariff, less the flat charge. Tariff and charge go by the day of the visit.

  @rule:a-general-practitioner-has-one-tariff
  @rule:doctors-in-the-path-are-refunded-at-70-percent
  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: In sector 1 a general practitioner has one tariff, of which 70 percent come back less the flat charge

    Scenario Outline: A visit to the treating doctor on <day>
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <price> euros
      And the tariff is <price> euros
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And the flat charge is <charge> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | price | gross | charge | back  | left |
        | 1 July 2007      | 22    | 15.40 | 1      | 14.40 | 7.60 |
        | 31 January 2009  | 22    | 15.40 | 1      | 14.40 | 7.60 |
        | 1 January 2016   | 23    | 16.10 | 1      | 15.10 | 7.90 |
        | 30 April 2017    | 23    | 16.10 | 1      | 15.10 | 7.90 |
        | 1 May 2017       | 25    | 17.50 | 1      | 16.50 | 8.50 |
        | 31 October 2023  | 25    | 17.50 | 1      | 16.50 | 8.50 |
        | 1 November 2023  | 26.50 | 18.55 | 1      | 17.55 | 8.95 |
        | 14 May 2024      | 26.50 | 18.55 | 1      | 17.55 | 8.95 |
        | 15 May 2024      | 26.50 | 18.55 | 2      | 16.55 | 9.95 |
        | 21 December 2024 | 26.50 | 18.55 | 2      | 16.55 | 9.95 |
        | 22 December 2024 | 30    | 21    | 2      | 19    | 11   |
        | 1 January 2026   | 30    | 21    | 2      | 19    | 11   |

    Scenario Outline: On <day> no page that was read gives the tariff
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 23 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | day              |
        | 1 February 2009  |
        | 31 December 2015 |

    Scenario: The fund goes by the price where the doctor asks less than the tariff
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 20 euros
      And 12 euros come back
      And 8 euros are left to pay

  @rule:a-general-practitioner-has-one-tariff
  Rule: In sector 2 the OPTAM brings the tariff of sector 1, and what the doctor asks above it stays with the patient

    Scenario Outline: On <day> a doctor with the OPTAM asks <price> euros
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is in sector 2 with the OPTAM
      And her treating doctor is the doctor of the visit
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And the extra fees are <extra> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | price | base  | extra | back  | left  |
        | 1 May 2017       | 32    | 25    | 7     | 16.50 | 15.50 |
        | 31 October 2023  | 32    | 25    | 7     | 16.50 | 15.50 |
        | 21 December 2024 | 35    | 26.50 | 8.50  | 16.55 | 18.45 |
        | 22 December 2024 | 35    | 30    | 5     | 19    | 16    |
        | 10 March 2025    | 45    | 30    | 15    | 19    | 26    |

  @rule:a-general-practitioner-in-sector-2-has-a-lower-base
  Rule: In sector 2 without the OPTAM, the refund of a general practitioner goes by a lower base

    Scenario Outline: On <day> a doctor without the OPTAM asks <price> euros
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is the doctor of the visit
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 23 euros
      And the tariff is 23 euros
      And the rate is 70 percent
      And the refund before the flat charge is 16.10 euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | price | back  | left  |
        | 1 May 2017       | 40    | 15.10 | 24.90 |
        | 31 October 2023  | 40    | 15.10 | 24.90 |
        | 1 November 2023  | 40    | 15.10 | 24.90 |
        | 22 December 2024 | 50    | 14.10 | 35.90 |

    Scenario: Before May 2017 no page that was read gives that base
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is the doctor of the visit
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 30 April 2017
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
