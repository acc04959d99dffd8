Feature: Who pays no flat charge?
  Children, dependants in the year of their eighteenth birthday, and holders of the C2S.

  Scenario: In the year of 18 the answer waits for the name in which she is insured
    Given an insured patient
    And she turns 18 on 3 February 2025
    And the visit is to a pharmacy
    And she has a prescription
    And nothing can replace the medicine
    And she has not refused a generic
    And she has no complementary cover
    And she is not covered for maternity
    And the visit is for another reason
    And the visit costs 10 euros
    When she asks what comes back from the visit of 10 March 2025
    Then the answer is undetermined
    And the answer waits for in whose name she is insured
    And it may still be that there is no flat charge
    And it may still be that the sources do not settle the flat charge

  @rule:minors-pay-no-flat-charge
  Rule: Before 18 no flat charge is due

    Scenario Outline: The day before 18, at <place>
      Given an insured patient
      And she turns 18 on 11 March 2025
      And she is insured in her own name
      And the visit is to <place>
      And <detail>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And <back> euros come back

      Examples:
        | place                  | detail                                         | back  |
        | a general practitioner | her treating doctor is the doctor of the visit | 21    |
        | a pharmacy             | the medicine has a major benefit               | 19.50 |
        | a nurse                | she has a prescription                         | 18    |
        | an imaging centre      | the visit is for an HIV test                   | 21    |

    Scenario: A dependant of 17 pays none either
      Given an insured patient
      And she turns 18 on 11 March 2025
      And she is insured as a dependant
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And 21 euros come back

  @rule:dependants-pay-no-flat-charge-in-the-year-of-18
  Rule: A dependant who was not 18 on 1 January pays no flat charge that year

    Scenario Outline: A dependant on <day>, 18 since <birthday>
      Given an insured patient
      And she turns 18 on <birthday>
      And she is insured as a dependant
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then there is no flat charge
      And 21 euros come back

      Examples:
        | birthday        | day              |
        | 3 February 2025 | 3 February 2025  |
        | 3 February 2025 | 31 December 2025 |
        | 2 January 2025  | 2 January 2025   |

    Scenario Outline: A dependant who turned 18 a month ago, where <visit> and <detail>
      Given an insured patient
      And she turns 18 on 3 February 2025
      And she is insured as a dependant
      And <visit>
      And <detail>
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And <back> euros come back

      Examples:
        | visit                        | detail                            | back |
        | the visit is to a nurse      | she has a prescription            | 12   |
        | the visit is to a laboratory | the analysis is a serology of HIV | 20   |

  @rule:who-turned-18-this-year-in-their-own-name-is-not-settled
  Rule: For somebody insured in their own name who turned 18 since 1 January, the text does not settle the charge

    Scenario: A nurse in the year of the eighteenth birthday
      Given an insured patient
      And she turns 18 on 3 February 2025
      And she is insured in her own name
      And the visit is to a nurse
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the flat charge
      And no sum is told

    Scenario: A student insured in her own name, in the year of her eighteenth birthday
      Given an insured patient
      And she turns 18 on 9 March 2025
      And she is insured in her own name
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the flat charge
      And the refund before the flat charge is 21 euros
      And no sum is told

  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: Whoever was 18 on 1 January pays the flat charge on a consultation

    Scenario Outline: On <day> the charge is due, <name>, 18 since <birthday>
      Given an insured patient
      And she turns 18 on <birthday>
      And <name>
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the flat charge is 2 euros
      And 19 euros come back

      Examples:
        | birthday         | day            | name                           |
        | 1 January 2025   | 1 January 2025 | she is insured as a dependant  |
        | 30 December 2024 | 10 March 2025  | she is insured as a dependant  |
        | 30 December 2024 | 10 March 2025  | she is insured in her own name |
        | 3 February 2025  | 1 January 2026 | she is insured as a dependant  |
        | 9 March 2025     | 1 January 2026 | she is insured in her own name |

  @rule:the-c2s-spares-flat-charges
  Rule: The C2S (CMU-C before November 2019) spares the flat charges

    Scenario: With the C2S a visit to the treating doctor costs nothing more
      Given an insured patient
      And she is 30
      And she has the C2S
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And the refund before the flat charge is 21 euros
      And there is no flat charge
      And 21 euros come back
      And the patient's share is 9 euros
      And the C2S pays the rest

    Scenario Outline: The <cover> spares the charge at <place> on <day>
      Given an insured patient
      And she is 30
      And she has the <cover>
      And the visit is to <place>
      And <detail>
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then there is no flat charge
      And the C2S pays the rest
      And <back> euros come back

      Examples:
        | cover | place        | detail                            | day             | back |
        | CMU-C | a laboratory | the analysis is an ordinary one   | 31 October 2019 | 12   |
        | C2S   | a laboratory | the analysis is an ordinary one   | 1 November 2019 | 12   |
        | C2S   | a pharmacy   | the medicine has a major benefit  | 10 March 2025   | 13   |
        | C2S   | a nurse      | she has a prescription            | 10 March 2025   | 12   |
        | C2S   | a laboratory | the analysis is a serology of HIV | 10 March 2025   | 20   |

    Scenario Outline: In the year of 18 too, for a patient insured in her own name, at <place>
      Given an insured patient
      And she turns 18 on 3 February 2025
      And she is insured in her own name
      And she has the C2S
      And the visit is to <place>
      And <detail>
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And <back> euros come back

      Examples:
        | place      | detail                           | back |
        | a pharmacy | the medicine has a major benefit | 13   |
        | a nurse    | she has a prescription           | 12   |

  @rule:care-that-is-not-refunded-has-no-flat-charge
  Rule: Care that is not refunded has no flat charge, in the year of 18 either

    Scenario: An image without a prescription for a student of 18 insured in her own name
      Given an insured patient
      And she turns 18 on 3 February 2025
      And she is insured in her own name
      And the visit is to an imaging centre
      And she has no prescription
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 0 percent
      And there is no flat charge
      And 0 euros come back
