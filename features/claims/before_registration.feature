Feature: What becomes of claim forms before there is a number?
  They are kept, as originals, and sent when a number arrives, even a temporary one.

  Scenario: With the AME and no fund, an old temporary number matters to no claim
    Given a patient
    And she is not registered with a French fund
    And she has the AME
    And her temporary number dates from 1 September 2025
    And the visit was on 20 April 2026
    And all else about claiming is ordinary
    When she asks on 2 June 2026 how she claims
    Then there is nothing to send
    And she is not advised to ask whether her temporary number still works

  Scenario: An earlier temporary number matters to no claim where there is none now
    Given a patient
    And she is registered with a French fund
    And she has no French number
    And an earlier temporary number of hers dated from 1 September 2025
    And the visit was on 20 April 2026
    And all else about claiming is ordinary
    When she asks on 2 June 2026 how she claims
    Then the forms are kept
    And she is not advised to ask whether her temporary number still works

  Scenario: Not registered, with the AME, there is nothing to claim
    Given a patient
    And she is not registered with a French fund
    And she has the AME
    And her temporary number dates from 1 September 2025
    And the visit was on 20 April 2026
    And all else about claiming is ordinary
    When she asks on 1 June 2026 how she claims
    Then she is not advised to know that a temporary number is enough

  Scenario: An earlier number is enough for nothing once she has none
    Given a patient
    And she is registered with a French fund
    And she has no French number
    And an earlier temporary number of hers dated from 1 September 2025
    And the visit was on 20 April 2026
    And all else about claiming is ordinary
    When she asks on 1 June 2026 how she claims
    Then she is not advised to know that a temporary number is enough

  @rule:before-registration-the-forms-are-kept
  @rule:before-registration-no-fund-takes-the-claim-yet
  @rule:without-a-number-the-claim-waits
  Rule: Before the registration the original forms are kept, and sent when a number arrives, even a temporary one

    Scenario Outline: Where <application>, the student keeps the originals
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And <application>
      And the visit was on 20 September 2025
      And all else about claiming is ordinary
      When she asks on 5 October 2025 how she claims
      Then the forms are kept
      And she keeps the originals
      And the claim goes to nobody yet
      And there is no refund yet
      And she is advised to keep the originals
      And she is advised to send the forms when a number arrives
      And she is advised to keep copies until paid

      Examples:
        | application                     |
        | she has sent her application    |
        | she has not sent an application |

    Scenario: A permanent number without a fund does not open the claim
      Given a patient
      And she is not registered with a French fund
      And she has a permanent number
      And the visit was on 20 September 2025
      And all else about claiming is ordinary
      When she asks on 5 October 2025 how she claims
      Then the forms are kept
      And she keeps the originals

    Scenario Outline: Nor does it where the <fund> is to come, <shown> and <can>
      Given a patient
      And she is not registered with a French fund
      And she has a permanent number
      And her fund is the <fund>
      And she is insured as a dependant
      And she has a carte Vitale
      And <shown>
      And <can>
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the forms are kept
      And she keeps the originals
      And the claim goes to nobody yet
      And there is no refund yet
      And she is not advised to give both identities
      And she is not advised to show the card next time
      And the sources agree

      Examples:
        | fund | shown                      | can                              |
        | MGEN | she has shown her card     | the professional can transmit    |
        | MSA  | she has shown her card     | the professional cannot transmit |
        | CPAM | she has not shown her card | the professional can transmit    |

    Scenario: A form that was over on the day of the visit changes nothing
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds a Québec form 106 valid until 19 September 2025
      And the visit was on 20 September 2025
      And all else about claiming is ordinary
      When she asks on 5 October 2025 how she claims
      Then the forms are kept

  @rule:a-registered-person-without-a-number-keeps-the-forms
  Rule: A registered person who has no number yet keeps the forms until one arrives, even a temporary one

    Scenario: Registered, and no number yet
      Given a patient
      And she is registered with a French fund
      And she has no French number
      And the visit was on 20 September 2025
      And all else about claiming is ordinary
      When she asks on 5 October 2025 how she claims
      Then the forms are kept
      And she keeps the originals
      And she is advised to keep copies until paid

    Scenario: A European card gives no number to somebody who is registered
      Given a patient
      And she is registered with a French fund
      And she has no French number
      And her stay ends on 31 October 2025
      And she holds a European card valid until 20 September 2025
      And the visit was on 20 September 2025
      And all else about claiming is ordinary
      When she asks on 5 October 2025 how she claims
      Then the forms are kept
      And she keeps the originals
      And she does not join a copy of her European card

  @rule:a-private-insurer-is-asked-for-its-own-rules
  Rule: Whoever is insured privately asks that insurer too, for a French fund refunds nothing before the registration

    Scenario: Private insurance
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds a private insurance
      And the visit was on 20 September 2025
      And all else about claiming is ordinary
      When she asks on 5 October 2025 how she claims
      Then the forms are kept
      And she is advised to ask the private insurer
      And the answer rests on weak sources

  @rule:a-form-from-elsewhere-leaves-the-claim-unsettled
  Rule: For other forms of cover from elsewhere no source tells how to claim, so the papers are kept and the CPAM is asked

    Scenario Outline: The holder of <form> asks the CPAM
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds <form> valid until 30 June 2026
      And the visit was on 20 September 2025
      And all else about claiming is ordinary
      When she asks on 5 October 2025 how she claims
      Then the sources do not settle how she claims
      And the CPAM settles it
      And she keeps the originals
      And the sources do not settle where the claim goes
      And the sources do not settle how long the refund takes

      Examples:
        | form                  |
        | a Québec form 106     |
        | an Andorran form      |
        | a Monegasque form     |
        | a British global card |

  @rule:a-temporary-number-of-more-than-nine-months-is-asked-about
  Rule: After nine months no source says that a temporary number still works, so the fund is asked before a claim

    Scenario Outline: <registered>, with a temporary number of 1 September 2025, asked on <day>
      Given a patient
      And she is <registered> with a French fund
      And her temporary number dates from 1 September 2025
      And the visit was on 20 April 2026
      And all else about claiming is ordinary
      When she asks on <day> how she claims
      Then the claim goes on paper
      And she is advised to ask whether her temporary number still works
      And she is not advised to know that a temporary number is enough

      Examples:
        | registered     | day         |
        | registered     | 2 June 2026 |
        | not registered | 2 June 2026 |

    Scenario: Registered, with the AME that she had before
      Given a patient
      And she is registered with a French fund
      And she has the AME
      And her temporary number dates from 1 September 2025
      And the visit was on 20 April 2026
      And all else about claiming is ordinary
      When she asks on 2 June 2026 how she claims
      Then the claim goes on paper
      And she is advised to ask whether her temporary number still works

  @rule:for-nine-months-a-temporary-number-is-enough
  Rule: For nine months a temporary number is enough to claim

    Scenario: On the last day of the nine months
      Given a patient
      And she is registered with a French fund
      And her temporary number dates from 1 September 2025
      And the visit was on 20 April 2026
      And all else about claiming is ordinary
      When she asks on 1 June 2026 how she claims
      Then the claim goes on paper
      And she is advised to know that a temporary number is enough
      And she is not advised to ask whether her temporary number still works

    Scenario: Registered, with the AME that she had before, within the nine months
      Given a patient
      And she is registered with a French fund
      And she has the AME
      And her temporary number dates from 1 September 2025
      And the visit was on 20 April 2026
      And all else about claiming is ordinary
      When she asks on 1 June 2026 how she claims
      Then she is advised to know that a temporary number is enough
