Feature: Which price of a medicine or an analysis does the fund go by?
  Both have fixed prices. Only who refuses a cheaper generic is refunded on another price than the one that was paid.

  @rule:medicines-and-analyses-have-fixed-prices
  Rule: Medicines that are refunded and analyses have fixed prices, which the fund goes by

    Scenario: A box of a medicine with a major benefit costs 10 euros
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And she has a prescription
      And the medicine has a major benefit
      And the visit costs 10 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the price that was charged
      And the base is 10 euros
      And the refund before the flat charge is 6.50 euros
      And 5.50 euros come back
      And 4.50 euros are left to pay

    Scenario: An analysis costs 20 euros
      Given an insured patient
      And she is 30
      And the visit is to a laboratory
      And she has a prescription
      And the analysis is an ordinary one
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the price that was charged
      And the base is 20 euros
      And 10 euros come back
      And 10 euros are left to pay

    Scenario Outline: A generic refused <how> leaves the price as it is
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And she has a prescription
      And the medicine has a major benefit
      And she has refused the generic
      And the prescription <coded> the generic
      And the medicine costs 20 euros and is refunded on <tariff>
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the price that was charged
      And the base is 20 euros
      And 12 euros come back

      Examples:
        | how                             | coded            | tariff |
        | on the doctor's coded word      | excludes         | 18     |
        | that costs as much as the brand | does not exclude | 20     |

  @rule:a-refused-generic-limits-the-refund-to-its-tariff
  Rule: Where the generic is refused, the refund goes by the tariff of the generic

    Scenario Outline: A brand at 20 euros is refunded on the <tariff> of the generic that was refused
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And she has a prescription
      And the medicine has a major benefit
      And she has refused the generic
      And the prescription does not exclude the generic
      And the medicine costs 20 euros and is refunded on <tariff>
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fund goes by the tariff of the generic
      And the base is <tariff> euros
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay
      And the extra fees are <extra> euros

      Examples:
        | day           | tariff | gross | back  | left | extra |
        | 10 March 2025 | 18     | 11.70 | 10.70 | 9.30 | 2     |
        | 30 March 2024 | 18     | 11.70 | 11.20 | 8.80 | 2     |
        | 10 March 2025 | 19.99  | 12.99 | 11.99 | 8.01 | 0.01  |
