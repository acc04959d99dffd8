Feature: What comes back from a laboratory or an imaging centre?
  The rate of an analysis goes by its kind; a prescription opens the refund.

  Scenario: Until the kind of analysis is known the sum lies between two others
    Given an insured patient
    And she is 30
    And the visit is to a laboratory
    And the visit costs 20 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 10 March 2025
    Then the answer is undetermined
    And the answer waits for the kind of analysis

  @rule:analyses-are-refunded-by-their-kind
  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: An ordinary analysis, or a sample taken by a nurse, is refunded at 60 percent, less a flat charge

    Scenario Outline: At the ordinary rate where <analysis>
      Given an insured patient
      And she is 30
      And the visit is to a laboratory
      And <analysis>
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 60 percent
      And the flat charge is that on a consultation
      And the flat charge is 2 euros
      And 10 euros come back
      And 10 euros are left to pay
      And she is advised to know that the rate depends on the care

      Examples:
        | analysis                        |
        | the analysis is an ordinary one |
        | a nurse has taken the sample    |

  @rule:pathology-is-refunded-at-70-percent
  Rule: Pathology, or a sample taken by a doctor, a midwife or a dentist, is refunded at 70 percent

    Scenario Outline: At the higher rate where <analysis>
      Given an insured patient
      And she is 30
      And the visit is to a laboratory
      And <analysis>
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And 12 euros come back
      And she is advised to know that the rate depends on the care

      Examples:
        | analysis                      |
        | the analysis is pathology     |
        | a doctor has taken the sample |

  @rule:hiv-and-hepatitis-c-serology-is-refunded-in-full
  @rule:the-charge-on-screening-is-not-settled
  Rule: A serology of HIV or hepatitis C is refunded in full, and the fund says whether it is free of the flat charge

    Scenario: A prescribed serology of HIV
      Given an insured patient
      And she is 30
      And the visit is to a laboratory
      And the analysis is a serology of HIV
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the refund before the flat charge is 20 euros
      And the sources do not settle the flat charge
      And the CPAM settles it

  @rule:an-hiv-test-without-a-prescription-is-not-settled
  Rule: What an HIV test without a prescription brings back was not found

    Scenario: The fund tells what a test without a prescription brings back
      Given an insured patient
      And she is 30
      And the visit is to a laboratory
      And the analysis is a serology of HIV
      And the visit is for an HIV test
      And she has no prescription
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

  @rule:images-are-refunded-at-70-percent
  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: An image is refunded at 70 percent, less a flat charge on each act

    Scenario: Six acts of one radiologist on a day have four flat charges
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And there are 6 acts
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And the refund before the flat charge is 84 euros
      And the flat charge of each is 2 euros
      And the flat charge is 8 euros
      And 76 euros come back
      And she is advised to know that the rate depends on the care
