Feature: Which price of a dentist, a midwife, an auxiliary or an imaging centre does the fund go by?
  The agreed price of the act. Who asks for no more is refunded on the bill; who asks for more has to say what the agreed price is.

  @rule:professionals-in-sector-1-charge-the-agreed-price
  Rule: Dentists, midwives, auxiliaries and imaging without extra fees charge the agreed price

    Scenario Outline: The visit is to <who> and costs <price> euros
      Given an insured patient
      And she is 30
      And the visit is to <who>
      And she has a prescription
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the price that was charged
      And the base is <price> euros
      And the rate is <rate> percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | who                | price | rate | gross | back  | left  |
        | a dentist          | 23    | 60   | 13.80 | 13.80 | 9.20  |
        | a midwife          | 25    | 70   | 17.50 | 17.50 | 7.50  |
        | a nurse            | 10    | 60   | 6     | 5     | 5     |
        | a physiotherapist  | 20    | 60   | 12    | 11    | 9     |
        | a speech therapist | 30    | 60   | 18    | 17    | 13    |
        | an imaging centre  | 60    | 70   | 42    | 40    | 20    |

  @rule:professionals-with-extra-fees-tell-the-agreed-price
  Rule: Where a dentist, midwife, auxiliary or imaging centre charges freely, the fund goes by the agreed price of the act

    Scenario Outline: <price> euros are asked at <who>, where <agreed> are agreed
      Given an insured patient
      And she is 30
      And the visit is to <who>
      And she has a prescription
      And the professional charges extra fees
      And the visit costs <price> euros
      And the agreed price is <agreed> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the base is <agreed> euros
      And the extra fees are <extra> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | who                | price | agreed | extra | back  | left  |
        | a dentist          | 120   | 100    | 20    | 60    | 60    |
        | a midwife          | 40    | 25     | 15    | 17.50 | 22.50 |
        | a nurse            | 15    | 10     | 5     | 5     | 10    |
        | a physiotherapist  | 35    | 20     | 15    | 11    | 24    |
        | a speech therapist | 45    | 30     | 15    | 17    | 28    |
        | an imaging centre  | 100   | 60     | 40    | 40    | 60    |

    Scenario: The fund never goes by more than the bill
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the professional charges extra fees
      And the visit costs 90 euros
      And the agreed price is 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 90 euros
      And the extra fees are 0 euros
      And 54 euros come back

    Scenario: Before the agreed price is known the answer waits for it
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the professional charges extra fees
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And between 0 and 60 euros come back
      And the answer waits for the agreed price of the act
