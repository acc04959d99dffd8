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
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And the flat charge is <charge> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | price | gross | charge | back  | left  |
        | 1 July 2007      | 22    | 15.40 | 1      | 14.40 | 7.60  |
        | 30 April 2017    | 23    | 16.10 | 1      | 15.10 | 7.90  |
        | 1 May 2017       | 25    | 17.50 | 1      | 16.50 | 8.50  |
        | 31 October 2023  | 25    | 17.50 | 1      | 16.50 | 8.50  |
        | 1 November 2023  | 26.50 | 18.55 | 1      | 17.55 | 8.95  |
        | 14 May 2024      | 26.50 | 18.55 | 1      | 17.55 | 8.95  |
        | 15 May 2024      | 26.50 | 18.55 | 2      | 16.55 | 9.95  |
        | 21 December 2024 | 26.50 | 18.55 | 2      | 16.55 | 9.95  |
        | 22 December 2024 | 30    | 21    | 2      | 19    | 11    |
