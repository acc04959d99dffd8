Feature: What comes back while maternity insurance covers the patient?
  From the sixth month of pregnancy to the twelfth day after the birth.

  @rule:maternity-insurance-refunds-in-full
  Rule: From the sixth month of pregnancy to the twelfth day after the birth, care is refunded in full, on the base

    Scenario Outline: Covered for maternity, where <visit>
      Given an insured patient
      And she is 30
      And she is covered for maternity
      And <visit>
      And <detail>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And there is no flat charge
      And 30 euros come back
      And 0 euros are left to pay

      Examples:
        | visit                                  | detail                                         |
        | the visit is to a general practitioner | her treating doctor is the doctor of the visit |
        | the visit is to a midwife              | the visit is for a pregnancy                   |
        | the visit is to a nurse                | she has a prescription                         |
        | the visit is to a dentist              | the visit is for surgery                       |
        | the visit is to a pharmacy             | the medicine has a moderate benefit            |
        | the visit is to a laboratory           | the analysis is an ordinary one                |
        | the visit is to an imaging centre      | no act costs more than 120 euros               |
        | the visit is to a hospital             | it is day 1 in hospital                        |

    Scenario: Extra fees do not come back with maternity cover either
      Given an insured patient
      And she is 30
      And she is covered for maternity
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 23 euros
      And the tariff is 23 euros
      And 23 euros come back
      And 22 euros are left to pay

  @rule:maternity-cover-spares-flat-charges
  Rule: Maternity cover spares the flat charges

    Scenario Outline: No flat charge during maternity cover, where <visit>
      Given an insured patient
      And she is 30
      And she is covered for maternity
      And <visit>
      And <detail>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And the flat charge is 0 euros

      Examples:
        | visit                                  | detail                                         |
        | the visit is to a general practitioner | her treating doctor is the doctor of the visit |
        | the visit is to a pharmacy             | nothing can replace the medicine               |
        | the visit is to a nurse                | she has a prescription                         |
        | the visit is to a laboratory           | the analysis is a serology of HIV              |

    Scenario: Maternity cover settles the charge in the year of 18 as well
      Given an insured patient
      And she turns 18 on 3 February 2025
      And she is covered for maternity
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then there is no flat charge
      And 30 euros come back

  @rule:maternity-outside-the-path-is-not-settled
  Rule: Whether the path still binds during maternity cover, no source says

    Scenario: Another doctor without a referral
      Given an insured patient
      And she is 30
      And she is covered for maternity
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told
