Feature: What comes back during a long illness or after an accident at work?
  A care protocol brings the whole base back; after an accident at work another insurance pays.

  @rule:care-of-a-care-protocol-is-refunded-in-full
  Rule: Care that a care protocol for a long illness (ALD) names is refunded in full, on the base

    Scenario Outline: With a protocol, where <visit>
      Given an insured patient
      And she is 60
      And the visit is part of a care protocol
      And <visit>
      And <detail>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the refund before the flat charge is 30 euros
      And the flat charge is <charge> euros
      And <back> euros come back

      Examples:
        | visit                                  | detail                                         | charge | back |
        | the visit is to a general practitioner | her treating doctor is the doctor of the visit | 2      | 28   |
        | the visit is to a general practitioner | her treating doctor is another doctor          | 2      | 28   |
        | the visit is to a nurse                | she has a prescription                         | 1      | 29   |
        | the visit is to a midwife              | the visit is for another reason                | 0      | 30   |
        | the visit is to a dentist              | the visit is for another reason                | 0      | 30   |
        | the visit is to a dentist              | the visit is for surgery                       | 0      | 30   |
        | the visit is to a pharmacy             | the medicine has a low benefit                 | 1      | 29   |
        | the visit is to a laboratory           | the analysis is an ordinary one                | 2      | 28   |
        | the visit is to an imaging centre      | no act costs more than 120 euros               | 2      | 28   |
        | the visit is to a hospital             | it is day 1 in hospital                        | 0      | 30   |

    Scenario: Extra fees do not come back with a protocol either
      Given an insured patient
      And she is 60
      And the visit is part of a care protocol
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the base is 30 euros
      And the tariff is 30 euros
      And the extra fees are 15 euros
      And 28 euros come back
      And 17 euros are left to pay

  @rule:after-a-work-accident-another-insurance-pays
  Rule: Care after an accident at work is paid for by another insurance, whose rates were not looked up

    Scenario Outline: After an accident at work, where <visit>
      Given an insured patient
      And she is 30
      And the visit follows an accident at work
      And <visit>
      And <detail>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

      Examples:
        | visit                                  | detail                                         |
        | the visit is to a general practitioner | her treating doctor is the doctor of the visit |
        | the visit is to a general practitioner | she has declared no treating doctor            |
        | the visit is to a physiotherapist      | she has a prescription                         |
        | the visit is to a dentist              | the visit is for another reason                |
        | the visit is to a pharmacy             | nothing can replace the medicine               |
        | the visit is to a laboratory           | the analysis is pathology                      |
        | the visit is to an imaging centre      | an act costs more than 120 euros               |
