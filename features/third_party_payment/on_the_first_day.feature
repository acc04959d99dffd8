Feature: Who paid what on the spot on 1 January 2016, the first day that the sources tell of?
  What the professional may offer, what an agreement or a hospital gives, and what visitors pay was no different then.

  @rule:the-professional-may-offer-third-party-payment
  @rule:a-mutuelle-may-pay-the-professional-too
  Rule: The professional may offer it, and a mutuelle may pay as well

    Scenario: A visit to a doctor, with a mutuelle
      Given an insured patient
      And she is 22
      And she has a mutuelle
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is optional
      And the payment rests on the choice of the professional
      And the generic changes nothing
      And she pays everything on the spot unless offered otherwise
      And she pays extra fees besides
      And she is advised to ask before the visit
      And she is advised to show the card or the certificate
      And she is advised to know that extra fees are never included
      And she is advised to know that student status gives no right
      And she is advised to ask whether the mutuelle pays too

  @rule:without-the-card-the-patient-pays-first
  Rule: A patient who does not show the card pays first

    Scenario: The card is forgotten
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And she has not shown her card
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then there is no third-party payment
      And nothing gives a right to the payment
      And the generic changes nothing
      And she pays everything on the spot
      And she pays extra fees besides
      And she is advised to claim the money back
      And she is advised to know that student status gives no right

  @rule:pharmacies-laboratories-and-imaging-follow-an-agreement
  Rule: Laboratories follow an agreement

    Scenario: An analysis
      Given an insured patient
      And she is 22
      And the visit is to a laboratory
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is optional
      And the payment rests on an agreement
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the card or the certificate
      And she is advised to know that flat charges are recovered later

  @rule:a-temporary-number-brings-refunds-and-no-third-party-payment
  Rule: With a temporary number a patient pays first

    Scenario: A temporary number
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a dentist
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then there is no third-party payment
      And nothing gives a right to the payment
      And the generic changes nothing
      And she pays everything on the spot
      And she pays extra fees besides
      And she is advised to claim the money back
      And she is advised to know that student status gives no right

  @rule:a-hospital-under-agreement-advances-the-insured-part
  Rule: In a hospital under agreement the insured part is not advanced

    Scenario: An emergency room
      Given an insured patient
      And she is 22
      And the visit is to an emergency room
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the card or the certificate
      And she is advised to know that extra fees are never included

  @rule:contraception-before-15-was-unsettled-until-2021
  Rule: Contraception before 15 was not settled

    Scenario: A girl of 14
      Given an insured patient
      And she is 14
      And the visit is to a midwife
      And the visit is billed as a contraception visit
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the sources do not settle the third-party payment
      And the generic changes nothing

  @rule:the-cmu-c-gave-total-third-party-payment
  Rule: The CMU-C left nothing to pay on the spot

    Scenario: With the CMU-C
      Given an insured patient
      And she is 22
      And she has the CMU-C
      And the visit is to a dentist
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is total
      And the payment rests on the law
      And the generic changes nothing
      And she pays nothing on the spot
      And she is advised to show the card or the certificate
