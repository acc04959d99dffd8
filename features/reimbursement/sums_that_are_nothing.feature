Feature: Which sums are nothing, and not only unknown?
  The tariff where the fund goes by another price, and the charges that somebody is spared.

  @rule:inside-the-path-no-points-are-lost
  Rule: Where the fund goes by the price of the act, there is no tariff of a visit

    Scenario Outline: No tariff at <doctor> <sector>, where <kind>
      Given an insured patient
      And she is 22
      And the visit is to <doctor>
      And the doctor is <sector>
      And her treating doctor is the doctor of the visit
      And <kind>
      And the agreed price is 40 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the tariff is 0 euros
      And the base is 40 euros
      And 0 points are lost

      Examples:
        | doctor                 | sector                        | kind                                          |
        | another specialist     | in sector 1                   | the visit is an act other than a consultation |
        | another specialist     | in sector 2 without the OPTAM | the visit is an act other than a consultation |
        | a general practitioner | in sector 2 with the OPTAM    | the visit is an act other than a consultation |
        | a general practitioner | in sector 1                   | the visit is billed as a contraception visit  |
        | a gynaecologist        | in sector 2 with the OPTAM    | the visit is billed as a contraception visit  |

  @rule:most-care-has-no-fixed-charge
  @rule:outside-a-hospital-there-is-no-daily-charge
  Rule: Care outside the surgeries of doctors has no tariff either

    Scenario Outline: No tariff at <place>, where <detail>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And <detail>
      And the agreed price is 40 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then <price>
      And the tariff is 0 euros
      And the fixed charge is 0 euros
      And the daily charge is 0 euros

      Examples:
        | place             | detail                              | price                                        |
        | a dentist         | the visit is for another reason     | the fund goes by the price that was charged  |
        | a midwife         | the professional charges extra fees | the fund goes by the agreed price of the act |
        | a pharmacy        | the medicine has a major benefit    | the fund goes by the price that was charged  |
        | a laboratory      | the analysis is an ordinary one     | the fund goes by the price that was charged  |
        | an imaging centre | no act costs more than 120 euros    | the fund goes by the price that was charged  |

    Scenario: Nor does a medicine whose generic was refused
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And the medicine has a major benefit
      And the medicine costs 20 euros and is refunded on 10
      And she has refused the generic
      And the prescription does not exclude the generic
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the tariff is 0 euros
      And the base is 10 euros

  @rule:dentists-midwives-and-hospitals-have-no-flat-charge
  Rule: Nor has a hospital, whose flat charge of each act is nothing

    Scenario Outline: No tariff of <place>, where <detail>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And <detail>
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then <price>
      And the tariff is 0 euros
      And there is no flat charge
      And the flat charge of each is 0 euros

      Examples:
        | place             | detail                                 | price                                       |
        | a hospital        | it is day 1 in hospital                | the fund goes by the price that was charged |
        | a hospital        | the bill asks only for the flat charge | the fund goes by no price                   |
        | an emergency room | the visit is for another reason        | the fund goes by the price that was charged |
        | an emergency room | the bill asks only for the flat charge | the fund goes by no price                   |

  @rule:minors-pay-no-flat-charge
  Rule: Before 18 there is no flat charge on any act

    Scenario: A girl of 17 at a nurse
      Given an insured patient
      And she is 17
      And the visit is to a nurse
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And the flat charge of each is 0 euros

  @rule:dependants-pay-no-flat-charge-in-the-year-of-18
  Rule: Nor for a dependant in the year of 18

    Scenario: A dependant in the year of her eighteenth birthday
      Given an insured patient
      And she turns 18 on 3 February 2025
      And she is insured as a dependant
      And the visit is to a nurse
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And the flat charge of each is 0 euros

  @rule:the-c2s-spares-flat-charges
  Rule: Nor with the C2S

    Scenario: A patient with the C2S
      Given an insured patient
      And she is 30
      And she has the C2S
      And the visit is to a nurse
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And the flat charge of each is 0 euros

  @rule:maternity-cover-spares-flat-charges
  Rule: Nor for care under maternity cover

    Scenario: A patient who is covered for maternity
      Given an insured patient
      And she is 30
      And she is covered for maternity
      And the visit is to a nurse
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And the flat charge of each is 0 euros

  @rule:contraception-before-26-has-no-flat-charge
  Rule: Nor for contraception before 26

    Scenario: A contraception visit at 22
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And her treating doctor is the doctor of the visit
      And the agreed price is 30 euros
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And the flat charge of each is 0 euros

  @rule:care-that-is-not-refunded-has-no-flat-charge
  Rule: Nor for care that is not refunded

    Scenario: An image without a prescription
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And she has no prescription
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And the flat charge of each is 0 euros
