Feature: Which rate counts where two reasons for a rate meet?
  The stronger reason tells it, whatever the rate of the care would be by itself.

  @rule:care-of-a-care-protocol-is-refunded-in-full
  Rule: Care that a care protocol for a long illness names is refunded in full, whatever the rate would be otherwise

    Scenario Outline: A care protocol at <age>, where <visit>, <detail> and <besides>
      Given an insured patient
      And she is <age>
      And the visit is part of a care protocol
      And <visit>
      And <detail>
      And <besides>
      And the agreed price is 130 euros
      And the visit costs 130 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And 0 points are lost

      Examples:
        | age | visit                                  | detail                                           | besides                                          |
        | 15  | the visit is to a general practitioner | she has declared no treating doctor              | the visit is for another reason                  |
        | 60  | the visit is to a pharmacy             | the medicine has a major benefit                 | the visit is for another reason                  |
        | 60  | the visit is to a pharmacy             | the medicine has a moderate benefit              | the visit is for another reason                  |
        | 60  | the visit is to a laboratory           | the analysis is pathology                        | the visit is for another reason                  |
        | 60  | the visit is to a general practitioner | her treating doctor is the doctor of the visit   | she is in the local scheme of Alsace and Moselle |
        | 60  | the visit is to a physiotherapist      | she has a prescription                           | she is in the local scheme of Alsace and Moselle |
        | 60  | the visit is to a pharmacy             | nothing can replace the medicine                 | the visit follows an accident at work            |
        | 5   | the visit is to a general practitioner | the consultation is a compulsory examination     | she has declared no treating doctor              |

    Scenario: In the local scheme an act of more than 120 euros comes back in full where a care protocol names it
      Given an insured patient
      And she is 60
      And she is in the local scheme of Alsace and Moselle
      And the visit is part of a care protocol
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is an act other than a consultation
      And an act costs more than 120 euros
      And the agreed price is 150 euros
      And the visit costs 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And 148 euros come back

  @rule:maternity-insurance-refunds-in-full
  Rule: Maternity insurance refunds in full, whatever the rate would be otherwise

    Scenario Outline: Covered for maternity at <age>, where <visit>, <detail> and <besides>
      Given an insured patient
      And she is <age>
      And she is covered for maternity
      And <visit>
      And <detail>
      And <besides>
      And the agreed price is 130 euros
      And the visit costs 130 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And there is no flat charge
      And 0 points are lost

      Examples:
        | age | visit                                  | detail                                           | besides                                          |
        | 15  | the visit is to a general practitioner | she has declared no treating doctor              | the visit is for a pregnancy                     |
        | 30  | the visit is to a dentist              | no act costs more than 120 euros                 | the visit is for another reason                  |
        | 30  | the visit is to a pharmacy             | the medicine has a major benefit                 | the visit is for another reason                  |
        | 30  | the visit is to a pharmacy             | the medicine has a low benefit                   | the visit is for another reason                  |
        | 30  | the visit is to a laboratory           | the analysis is pathology                        | the visit is for another reason                  |
        | 30  | the visit is to a general practitioner | her treating doctor is the doctor of the visit   | she is in the local scheme of Alsace and Moselle |
        | 30  | the visit is to a midwife              | the visit is for a pregnancy                     | she is in the local scheme of Alsace and Moselle |
        | 30  | the visit is to a pharmacy             | nothing can replace the medicine                 | the visit follows an accident at work            |
        | 15  | the visit is to a general practitioner | the consultation is a compulsory examination     | she has declared no treating doctor              |

    Scenario: In the local scheme an act of more than 120 euros comes back in full during maternity cover
      Given an insured patient
      And she is 30
      And she is in the local scheme of Alsace and Moselle
      And she is covered for maternity
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is an act other than a consultation
      And an act costs more than 120 euros
      And the agreed price is 150 euros
      And the visit costs 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And 150 euros come back

  @rule:after-a-work-accident-another-insurance-pays
  Rule: After an accident at work another insurance pays, whatever the rate would be otherwise

    Scenario Outline: An accident at work at <age>, where <visit>, <detail> and <besides>
      Given an insured patient
      And she is <age>
      And the visit follows an accident at work
      And <visit>
      And <detail>
      And <besides>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

      Examples:
        | age | visit                                  | detail                                         | besides                                          |
        | 15  | the visit is to a general practitioner | she has declared no treating doctor            | the visit is for another reason                  |
        | 30  | the visit is to a midwife              | she has declared no treating doctor            | the visit is for another reason                  |
        | 30  | the visit is to a pharmacy             | the medicine has a major benefit               | the visit is for another reason                  |
        | 30  | the visit is to a pharmacy             | the medicine has a moderate benefit            | the visit is for another reason                  |
        | 30  | the visit is to a pharmacy             | the medicine has a low benefit                 | the visit is for another reason                  |
        | 30  | the visit is to a laboratory           | the analysis is an ordinary one                | the visit is for another reason                  |
        | 30  | the visit is to an imaging centre      | no act costs more than 120 euros               | the visit is for another reason                  |
        | 30  | the visit is to a psychologist         | it is session 1                                | the visit is for another reason                  |
        | 30  | the visit is to a general practitioner | her treating doctor is the doctor of the visit | she is in the local scheme of Alsace and Moselle |

  @rule:a-hospital-stay-after-a-work-accident-is-refunded-in-full
  Rule: A hospital stay after an accident at work is refunded in full, however dear its acts are

    Scenario: A stay after an accident at work with an act of more than 120 euros
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And the visit follows an accident at work
      And an act costs more than 120 euros
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent

  @rule:compulsory-examinations-of-children-are-refunded-in-full
  Rule: The compulsory examinations of small children are refunded in full, even where somebody has noted an accident

    Scenario: The examination of a child of 2 after a fall that is noted as an accident at work
      Given an insured patient
      And the child is 2
      And the visit is to a general practitioner
      And the consultation is a compulsory examination with a certificate
      And the visit follows an accident at work
      And the visit costs 54 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And 54 euros come back

  @rule:termination-and-organised-screening-have-rates-of-their-own
  Rule: What a termination of pregnancy or an organised screening brings back was not looked up, whatever the rate would be otherwise

    Scenario Outline: At <age> <act>, where <visit>, <detail> and <besides>
      Given an insured patient
      And she is <age>
      And the visit is for <act>
      And <visit>
      And <detail>
      And <besides>
      And the agreed price is 130 euros
      And the visit costs 130 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

      Examples:
        | age | act                       | visit                                  | detail                                         | besides                                          |
        | 15  | the ending of a pregnancy | the visit is to a gynaecologist        | she has declared no treating doctor            | no act costs more than 120 euros                 |
        | 55  | an organised screening    | the visit is to a general practitioner | her treating doctor is the doctor of the visit | no act costs more than 120 euros                 |
        | 55  | an organised screening    | the visit is to a general practitioner | she has declared no treating doctor            | no act costs more than 120 euros                 |
        | 30  | the ending of a pregnancy | the visit is to a general practitioner | her treating doctor is the doctor of the visit | she is in the local scheme of Alsace and Moselle |
        | 30  | the ending of a pregnancy | the visit is to a general practitioner | her treating doctor is the doctor of the visit | she is covered for maternity                     |
        | 55  | an organised screening    | the visit is to an imaging centre      | she has a prescription                         | the visit is part of a care protocol             |
        | 55  | breast cancer screening   | the visit is to an imaging centre      | she has a prescription                         | an act costs more than 120 euros                 |
        | 1   | an organised screening    | the visit is to a general practitioner | the consultation is a compulsory examination   | no act costs more than 120 euros                 |
