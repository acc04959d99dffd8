Feature: Does cover from elsewhere change what somebody pays on the spot who has a French number or the AME?
  It does not: whoever is insured in France, or has the AME, pays as others do.

  @rule:the-professional-may-offer-third-party-payment
  Rule: The professional may offer an insured patient third-party payment (tiers payant) and need not

    Scenario Outline: An insured patient asks the doctor, though she <brings>
      Given an insured patient
      And she is 22
      And she <brings>
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And the payment rests on the choice of the professional
      And she is advised to ask before the visit
      And she is not advised to ask the private insurer
      And she is not advised to keep the claim forms

      Examples:
        | brings                                            |
        | holds a Québec form 106 valid until 10 March 2026 |
        | holds a private insurance                         |
        | has the AME                                       |

  @rule:pharmacies-laboratories-and-imaging-follow-an-agreement
  Rule: Pharmacies usually spare an insured patient the fund's part, by an agreement

    Scenario: An insured patient at a pharmacy needs no European card
      Given an insured patient
      And she is 22
      And she holds a European card valid until 10 March 2025
      And the visit is to a pharmacy
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And the payment rests on an agreement
      And she is not advised to claim at the CPAM of the place of care
      And she is not advised to know that pharmacies differ

  @rule:a-hospital-under-agreement-advances-the-insured-part
  Rule: In a hospital under agreement an insured patient does not advance the part that the fund pays

    Scenario: An insured patient in hospital needs no European card
      Given an insured patient
      And she is 22
      And she holds a European card valid until 10 March 2025
      And the visit is to a hospital
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot
      And she is not advised to show the European card

    Scenario: With a temporary number a patient in hospital needs none either
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has a temporary number
      And she holds a European card valid until 10 March 2025
      And the visit is to a hospital
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot
      And she is not advised to show the European card

  @rule:a-temporary-number-brings-refunds-and-no-third-party-payment
  Rule: With a temporary number a patient pays first and claims on paper

    Scenario Outline: With a temporary number she pays first at <place>, though she <brings>
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has a temporary number
      And she <brings>
      And the visit is to <place>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And nothing gives a right to the payment
      And she pays everything on the spot
      And she is advised to claim the money back
      And she is not advised to keep the claim forms
      And she is not advised to ask the private insurer
      And she is not advised to claim at the CPAM of the place of care
      And she is not advised to know that pharmacies differ

      Examples:
        | place                  | brings                                            |
        | a pharmacy             | holds a European card valid until 10 March 2025   |
        | a general practitioner | holds a Québec form 106 valid until 10 March 2026 |
        | a general practitioner | holds a private insurance                         |
        | a general practitioner | holds no document of cover                        |

  @rule:state-medical-aid-gives-total-third-party-payment
  Rule: The aide médicale de l'État (AME) leaves nothing to pay on the spot

    Scenario Outline: With the AME and <number> nothing is paid at <place>, though she <brings>
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has <number>
      And she has the AME
      And she <brings>
      And the visit is to <place>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is total
      And the payment rests on the law
      And she pays nothing on the spot

      Examples:
        | number             | place                  | brings                                            |
        | no French number   | a pharmacy             | holds a European card valid until 10 March 2025   |
        | no French number   | a hospital             | holds a European card valid until 10 March 2025   |
        | no French number   | a general practitioner | holds a Québec form 106 valid until 10 March 2026 |
        | no French number   | a general practitioner | holds a private insurance                         |
        | no French number   | a general practitioner | holds no document of cover                        |
        | a temporary number | a general practitioner | holds no document of cover                        |
        | a temporary number | a hospital             | holds no document of cover                        |
