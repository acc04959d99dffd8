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

  @rule:a-dentists-act-that-is-no-consultation-goes-by-its-agreed-price
  Rule: An act of a dentist that is no consultation, such as a crown, may cost more than agreed, and is refunded on the agreed price

    Scenario Outline: A dentist in sector 1 asks <price> euros for an act with an agreed price of <agreed>
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the doctor is in sector 1
      And the visit is an act other than a consultation
      And the visit costs <price> euros
      And the agreed price is <agreed> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fund goes by the agreed price of the act
      And the base is <base> euros
      And the extra fees are <extra> euros
      And <back> euros come back

      Examples:
        | price | agreed | day           | base | extra | back |
        | 500   | 120    | 10 March 2025 | 120  | 380   | 72   |
        | 100   | 120    | 10 March 2025 | 100  | 0     | 60   |

    Scenario: It was so on the first day that is told
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the visit is an act other than a consultation
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the fund goes by the agreed price of the act

    Scenario: A dentist's act of more than 120 euros has no fixed charge
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the visit is an act other than a consultation
      And an act costs more than 120 euros
      And the visit costs 150 euros
      And the agreed price is 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the fixed charge is 0 euros
      And 90 euros come back

    Scenario: The answer waits for the agreed price of a dentist's act
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the visit is an act other than a consultation
      And the visit costs 500 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then between 0 and 300 euros come back
      And the answer waits for the agreed price of the act

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
