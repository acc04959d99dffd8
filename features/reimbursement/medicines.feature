Feature: What comes back from the pharmacy?
  The medical benefit of a medicine decides its rate, and a franchise is taken on each box.

  Scenario: Until the benefit of the medicine is known the sum lies between two others
    Given an insured patient
    And she is 30
    And the visit is to a pharmacy
    And the visit costs 10 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 10 March 2025
    Then the answer is undetermined
    And the answer waits for the benefit of the medicine
    And between 0.50 and 9 euros come back

  @rule:boxes-of-medicine-have-a-franchise
  @rule:medicines-are-refunded-by-their-benefit
  Rule: A prescribed medicine of major benefit is refunded at 65 percent, less a franchise on the box

    Scenario Outline: A medicine of major benefit for <price> euros on <day>
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And the medicine has a major benefit
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 65 percent
      And the refund before the flat charge is <gross> euros
      And the flat charge is that on a box
      And the flat charge is <charge> euros
      And <back> euros come back
      And <left> euros are left to pay
      And a mutuelle never pays the flat charge
      And she is advised to know that each medicine has its own rate
      And she is advised to know that flat charges are taken from refunds
      And she is advised to know that flat charges stop at 50 euros a year

      Examples:
        | day           | price | gross | charge | back | left |
        | 30 March 2024 | 10    | 6.50  | 0.50   | 6    | 4    |
        | 31 March 2024 | 10    | 6.50  | 1      | 5.50 | 4.50 |

    Scenario Outline: <number> boxes, after <before> euros that year
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And the medicine has a major benefit
      And there are <number> boxes
      And <before> euros were taken before that year
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the flat charge is <charge> euros
      And <back> euros come back

      Examples:
        | number | before | charge | back |
        | 4      | 0      | 4      | 61   |
        | 5      | 0      | 5      | 60   |
        | 5      | 45     | 5      | 60   |
        | 5      | 46     | 4      | 61   |
        | 5      | 50     | 0      | 65   |

  @rule:irreplaceable-medicines-are-refunded-in-full
  Rule: A prescribed medicine that nothing can replace is refunded in full

    Scenario: Only the franchise is left to pay
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And nothing can replace the medicine
      And the visit costs 10 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And 9 euros come back
      And she is advised to know that each medicine has its own rate

  @rule:medicines-of-moderate-benefit-are-refunded-at-30-percent
  Rule: A prescribed medicine of moderate benefit is refunded at 30 percent

    Scenario Outline: A medicine of moderate benefit on <day>
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And the medicine has a moderate benefit
      And the visit costs 10 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 30 percent
      And the refund before the flat charge is 3 euros
      And <back> euros come back
      And <left> euros are left to pay
      And she is advised to know that each medicine has its own rate

      Examples:
        | day           | back | left |
        | 30 March 2024 | 2.50 | 7.50 |
        | 31 March 2024 | 2    | 8    |

  @rule:medicines-of-low-benefit-are-refunded-at-15-percent
  Rule: A prescribed medicine of low benefit is refunded at 15 percent

    Scenario Outline: A medicine of low benefit on <day>
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And the medicine has a low benefit
      And the visit costs 10 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 15 percent
      And the refund before the flat charge is 1.50 euros
      And <back> euros come back
      And <left> euros are left to pay
      And she is advised to know that each medicine has its own rate

      Examples:
        | day           | back | left |
        | 30 March 2024 | 1    | 9    |
        | 31 March 2024 | 0.50 | 9.50 |

  @rule:care-that-needs-a-prescription-brings-nothing-without-one
  @rule:care-that-is-not-refunded-has-no-flat-charge
  Rule: Medicines and analyses bring nothing back without the prescription that they need

    Scenario Outline: Nothing comes back from <place> without a prescription, where <kind>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And <kind>
      And she has no prescription
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 0 percent
      And there is no flat charge
      And 0 euros come back
      And she is advised to know that there is no refund without a prescription

      Examples:
        | place        | kind                                |
        | a pharmacy   | nothing can replace the medicine    |
        | a pharmacy   | the medicine has a major benefit    |
        | a pharmacy   | the medicine has a moderate benefit |
        | a pharmacy   | the medicine has a low benefit      |
        | a laboratory | the analysis is an ordinary one     |
        | a laboratory | the analysis is pathology           |
