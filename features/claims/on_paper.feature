Feature: How is the money claimed on paper?
  Without the card, or where the professional cannot transmit, a paper form (feuille de soins) is filled in, signed and sent.

  @rule:without-the-card-the-claim-goes-on-paper
  Rule: Without the card the professional, whoever it is, gives a paper form (feuille de soins) to fill in, sign and send

    Scenario Outline: <professional> gives a paper form
      Given an insured patient
      And the visit is to <professional>
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes on paper
      And she may claim
      And no official page says how long the refund takes
      And she joins the prescription
      And she is advised to ask for a paper form
      And she is advised to check what the professional wrote
      And she is advised to write the number
      And she is advised to sign and send
      And she is advised to keep copies until paid

      Examples:
        | professional           |
        | a general practitioner |
        | a nurse                |
        | a physiotherapist      |
        | a dentist              |

    Scenario Outline: It does not matter that <can>
      Given an insured patient
      And the visit was on 10 March 2025
      And she has not shown her card
      And <can>
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes on paper
      And no official page says how long the refund takes
      And she is not advised to ask for a paper duplicate
      And she is not advised to give both identities
      And she is not advised to show the card next time
      And the sources agree

      Examples:
        | can                              |
        | the professional can transmit    |
        | the professional cannot transmit |

  @rule:a-professional-who-cannot-transmit-gives-a-paper-form
  Rule: A professional who cannot transmit, or whose transmission fails, gives a paper form although the card is shown

    Scenario: The transmission fails
      Given an insured patient
      And the visit was on 10 March 2025
      And she has shown her card
      And the professional cannot transmit
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes on paper
      And she is advised to ask for a paper duplicate
      And she is advised to check what the professional wrote
      And no official page says how long the refund takes
      And the sources agree

  @rule:a-forgotten-card-is-shown-next-time
  Rule: Somebody who has a card and did not show it shows it at the next visit and in every pharmacy

    Scenario: A forgotten card
      Given an insured patient
      And she has a carte Vitale
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes on paper
      And she is advised to show the card next time
      And she is advised to prove rights with the certificate

  @rule:a-dependants-form-names-both-people
  Rule: On the form of a dependant both the patient and the insured person are named

    Scenario: A child without a card of its own
      Given an insured patient
      And she is insured as a dependant
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes on paper
      And she is advised to give both identities

  @rule:a-temporary-number-is-enough-to-claim-on-paper
  @rule:a-number-opens-the-claim
  Rule: A temporary number is enough to claim on paper at once

    Scenario Outline: A student with a temporary number who <attachment> claims
      Given a patient
      And she <attachment>
      And her temporary number dates from 1 September 2025
      And the visit was on 20 November 2025
      And all else about claiming is ordinary
      When she asks on 1 December 2025 how she claims
      Then the claim goes on paper
      And she may claim
      And the claim goes to the CPAM
      And she is advised to know that a temporary number is enough

      Examples:
        | attachment                           |
        | is registered with a French fund     |
        | is not registered with a French fund |

    Scenario Outline: Once she is attached, the AME that she had takes nothing away, where <shown> and <can>
      Given a patient
      And she is registered with a French fund
      And she has a temporary number
      And she has the AME
      And <shown>
      And <can>
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes on paper
      And she may claim
      And the claim goes to the CPAM
      And no official page says how long the refund takes
      And the sources agree
      And she is not advised to show the card
      And she is not advised to ask for a paper duplicate

      Examples:
        | shown                      | can                              |
        | she has shown her card     | the professional can transmit    |
        | she has shown her card     | the professional cannot transmit |
        | she has not shown her card | the professional can transmit    |

  @rule:a-foreign-bank-account-is-accepted
  Rule: A foreign bank account is accepted for refunds, and a French one makes them easier

    Scenario: A foreign account is enough
      Given an insured patient
      And she has a foreign bank account
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then she may claim
      And she is advised to know that a foreign account is accepted
      And she is advised to know that a French account is easier

  @rule:a-refund-needs-a-bank-account
  Rule: A fund pays into a bank account, so bank details are given to it

    Scenario: No account yet
      Given an insured patient
      And she has no bank account
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then she may claim
      And she is advised to give her bank details

  @rule:state-medical-aid-leaves-nothing-to-claim
  Rule: With the aide médicale de l'État (AME) nothing is paid on the spot and nothing is claimed

    Scenario: The AME leaves nothing to claim
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has the AME
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then there is nothing to send
      And she has nothing to claim
      And the claim goes to nobody
      And there is no refund yet

    Scenario: Until 4 July 2022 no page that was read says so
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has the AME
      And the visit was on 10 March 2022
      And all else about claiming is ordinary
      When she asks on 4 July 2022 how she claims
      Then the sources do not settle whether she may claim
      And the sources do not settle how she claims
      And the CPAM settles it

    Scenario: They say so from 5 July 2022 on
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has the AME
      And the visit was on 10 March 2022
      And all else about claiming is ordinary
      When she asks on 5 July 2022 how she claims
      Then there is nothing to send
      And she has nothing to claim
