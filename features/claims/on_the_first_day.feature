Feature: How was the money claimed on 1 January 2016, the first day that the sources tell of?
  As it has been ever since, but for people who work for themselves.

  @rule:without-the-card-the-claim-goes-on-paper
  @rule:a-number-opens-the-claim
  @rule:a-claim-lasts-to-the-end-of-the-quarter-two-years-later
  @rule:a-claim-goes-to-the-cpam-of-the-certificate
  @rule:a-forgotten-card-is-shown-next-time
  @rule:a-dependants-form-names-both-people
  @rule:a-foreign-bank-account-is-accepted
  @rule:the-fund-may-tell-the-mutuelle
  Rule: Without the card the claim goes on paper to the CPAM, in time, with all that is to be thought of

    Scenario: A dependant forgets the card
      Given an insured patient
      And she is registered with the CPAM
      And she has a carte Vitale
      And she is insured as a dependant
      And she has a foreign bank account
      And she has a mutuelle
      And the visit was on 10 December 2015
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the claim goes on paper
      And no official page says how long the refund takes
      And she joins the prescription
      And she may claim
      And the last day to claim is 31 December 2017
      And the claim goes to the CPAM
      And she is advised to ask for a paper form
      And she is advised to check what the professional wrote
      And she is advised to write the number
      And she is advised to sign and send
      And she is advised to prove rights with the certificate
      And she is advised to keep copies until paid
      And she is advised to show the card next time
      And she is advised to give both identities
      And she is advised to know that a foreign account is accepted
      And she is advised to know that a French account is easier
      And she is advised to let the fund tell the mutuelle

  @rule:with-the-card-the-professional-sends-the-claim
  @rule:a-refund-by-card-takes-about-a-week
  @rule:the-guides-count-five-days-for-a-refund-by-card
  @rule:a-refund-needs-a-bank-account
  @rule:a-claim-goes-to-the-mgen-of-the-certificate
  Rule: With the card the professional sends the claim, to the MGEN as well

    Scenario: The card is shown, and there is no bank account yet
      Given an insured patient
      And she is registered with the MGEN
      And she has no bank account
      And the visit was on 10 December 2015
      And she has shown her card
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the professional sends the claim
      And the claim goes to the MGEN
      And the refund takes about a week
      And the guides say that the refund takes five days
      And she is advised to show the card
      And she is advised to pay first
      And she is advised to send nothing
      And she is advised to give her bank details

  @rule:a-professional-who-cannot-transmit-gives-a-paper-form
  @rule:a-claim-goes-to-the-msa-of-the-certificate
  Rule: A professional who cannot transmit gives a paper form, for the MSA as well

    Scenario: The transmission fails
      Given an insured patient
      And she is registered with the MSA
      And the visit was on 10 December 2015
      And she has shown her card
      And the professional cannot transmit
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the claim goes on paper
      And no official page says how long the refund takes
      And she joins the prescription
      And the claim goes to the MSA
      And she is advised to ask for a paper duplicate
      And she is advised to check what the professional wrote
      And she is advised to write the number
      And she is advised to sign and send
      And she is advised to keep copies until paid

  @rule:a-temporary-number-is-enough-to-claim-on-paper
  @rule:a-maternity-claim-lasts-two-years-from-the-first-finding
  Rule: A temporary number is enough, for maternity as well

    Scenario: She is pregnant and has a temporary number
      Given a patient
      And she is not registered with a French fund
      And her temporary number dates from 1 June 2015
      And she is covered for maternity
      And her pregnancy was found on 1 June 2015
      And the visit was on 10 December 2015
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the claim goes on paper
      And no official page says how long the refund takes
      And she joins the prescription
      And the last day to claim is 1 June 2017
      And she is advised to ask for a paper form
      And she is advised to check what the professional wrote
      And she is advised to know that a temporary number is enough
      And she is advised to write the number
      And she is advised to sign and send
      And she is advised to prove rights with the certificate
      And she is advised to keep copies until paid

  @rule:a-registered-person-without-a-number-keeps-the-forms
  @rule:without-a-number-the-claim-waits
  Rule: A registered person who has no number yet keeps the forms

    Scenario: Registered, and no number yet
      Given a patient
      And she is registered with a French fund
      And she has no French number
      And the visit was on 10 December 2015
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the forms are kept
      And she keeps the originals
      And there is no refund yet
      And she is advised to ask for a paper form
      And she is advised to keep the originals
      And she is advised to send the forms when a number arrives
      And she is advised to keep copies until paid

  @rule:before-registration-the-forms-are-kept
  @rule:a-private-insurer-is-asked-for-its-own-rules
  Rule: Before the registration the forms are kept, and a private insurer is asked too

    Scenario: Not registered, and insured privately
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds a private insurance
      And the visit was on 10 December 2015
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the forms are kept
      And she keeps the originals
      And the claim goes to nobody yet
      And there is no refund yet
      And she is advised to ask for a paper form
      And she is advised to keep the originals
      And she is advised to send the forms when a number arrives
      And she is advised to keep copies until paid
      And she is advised to ask the private insurer

  @rule:a-european-card-holder-claims-on-paper
  @rule:a-european-card-opens-the-claim
  @rule:a-european-card-holder-claims-at-the-place-of-care
  Rule: During the stay the holder of a European card claims on paper at the place of care

    Scenario: The stay goes on
      Given a patient
      And her stay ends on 1 January 2016
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 December 2015
      And the visit was on 10 December 2015
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the claim goes on paper
      And no official page says how long the refund takes
      And she joins the prescription
      And she may claim
      And the claim goes to the CPAM of the place of care
      And she joins a copy of her European card
      And she joins her discharge slip
      And she joins her permanent address
      And she joins her bank details
      And she is advised to ask for a paper form
      And she is advised to keep copies until paid
      And she is advised to send the invoices to the home fund instead

  @rule:after-the-stay-a-european-card-holder-claims-at-home
  Rule: After the stay the holder of a European card sends the invoices to the home fund

    Scenario: The stay ended the day before
      Given a patient
      And her stay ends on 31 December 2015
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 December 2015
      And the visit was on 10 December 2015
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the claim goes to the home fund

  @rule:a-form-from-elsewhere-leaves-the-claim-unsettled
  Rule: For other forms of cover the papers are kept and the CPAM is asked

    Scenario: The holder of an Andorran form
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds an Andorran form valid until 30 June 2016
      And the visit was on 10 December 2015
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the sources do not settle how she claims
      And the sources do not settle where the claim goes
      And the sources do not settle how long the refund takes
      And she is advised to ask for a paper form
      And she is advised to keep the originals

  @rule:after-the-last-day-the-claim-is-out-of-time
  Rule: The day after the end of the quarter, two years after the care, a claim comes too late

    Scenario: The quarter ended the day before
      Given an insured patient
      And the visit was on 10 December 2013
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then she is too late to claim
      And the last day to claim is 31 December 2015

  @rule:after-two-years-from-the-first-finding-a-maternity-claim-is-out-of-time
  Rule: A maternity claim comes too late more than two years after the first finding

    Scenario: The two years ended the day before
      Given an insured patient
      And she is covered for maternity
      And her pregnancy was found on 31 December 2013
      And the visit was on 10 March 2014
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then she is too late to claim
      And the last day to claim is 31 December 2015

  @rule:self-employed-claims-went-to-the-rsi
  Rule: The claims of self-employed people went to the RSI

    Scenario: She works for herself
      Given a self-employed person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And the visit was on 10 December 2015
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 1 January 2016 how she claims
      Then the claim goes to the RSI
