Feature: Which price of a hospital or an emergency room does the fund go by?
  Its bill, whose prices are regulated. A bill that holds nothing but the charge of the hospital has no price that is refunded.

  @rule:a-hospital-bill-is-the-price
  Rule: The bill of a hospital or an emergency room goes by its regulated prices

    Scenario: A day in hospital is refunded on its bill
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And the hospital is under agreement
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the price that was charged
      And the base is 1000 euros
      And the rate is 80 percent
      And 800 euros come back
      And 200 euros are left to pay

    Scenario: So is a visit to the emergency room, but for its charge
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the price that was charged
      And the base is 100 euros
      And 80.39 euros come back
      And 19.61 euros are left to pay

  @rule:a-bill-for-a-hospital-charge-alone-has-no-price
  Rule: A bill for nothing but the daily charge or the charge of the emergency room has no price that is refunded

    Scenario Outline: A bill of <price> euros for the charge of <place> alone brings nothing back
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And the hospital is under agreement
      And the bill asks only for the flat charge
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by no price
      And the base is 0 euros
      And 0 euros come back
      And <price> euros are left to pay
      And the extra fees are 0 euros

      Examples:
        | place             | price |
        | a hospital        | 20    |
        | an emergency room | 19.61 |
