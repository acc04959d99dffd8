Feature: What comes back where no French insurance covers the visit?
  From nobody, nothing. Somebody else, or a fund that has not answered yet, tells it. A European card brings what French insurance brings.

  @rule:without-cover-no-price-counts
  Rule: Where nobody covers the visit, the fund goes by no price

    Scenario Outline: Without any cover, nothing comes back from <where>
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And the visit is to <where>
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by no price
      And the base is 0 euros
      And the rate is 0 percent
      And there is no flat charge
      And 0 euros come back
      And 120 euros are left to pay
      And the extra fees are 0 euros

      Examples:
        | where                  |
        | a general practitioner |
        | a dentist              |
        | a hospital             |

    Scenario: The day after her European card ended, nothing comes back
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to a general practitioner
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 11 March 2025
      Then the fund goes by no price
      And 30 euros are left to pay

  @rule:whoever-else-covers-the-visit-tells-what-comes-back
  Rule: Whoever else covers the visit, or a fund that still has to say from when it does, tells what comes back

    Scenario Outline: No sum is told where she <cover>
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she <cover>
      And the visit is to a general practitioner
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the sources do not settle the rate
      And the sources do not settle the flat charge
      And no sum is told
      And the CPAM settles it

      Examples:
        | cover                                               |
        | has the AME                                         |
        | has sent her application                            |
        | holds a Québec form 106 valid until 10 March 2025   |
        | holds an S1 form                                    |
        | holds a private insurance valid until 10 March 2025 |

  @rule:a-general-practitioner-has-one-tariff
  Rule: Before a carte Vitale, a temporary number or a European card brings the tariff of everybody

    Scenario: A temporary number brings the refund of a permanent one
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 30 euros
      And the tariff is 30 euros
      And the rate is 70 percent
      And 19 euros come back

    Scenario: The holder of a European card is not bound by the path, and pays the flat charge
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 30 euros
      And the tariff is 30 euros
      And the rate is 70 percent
      And the flat charge is 2 euros
      And 19 euros come back
