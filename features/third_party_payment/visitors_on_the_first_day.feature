Feature: What did visitors pay on the spot on 1 January 2016, the first day that the sources tell of?
  The same as ever since: in hospital their own share, elsewhere all of it.

  @rule:a-visitor-with-a-european-card-advances-nothing-insured-in-hospital
  Rule: A visitor with a European card does not advance the insured part in hospital

    Scenario: A visitor in hospital
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 1 January 2016
      And the visit is to a hospital
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the European card
      And she is advised to know that extra fees are never included

  @rule:a-hospital-outside-the-agreement-decides-for-itself
  Rule: A hospital outside the agreement decides for itself, for a visitor too

    Scenario: A visitor in a hospital outside the agreement
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 1 January 2016
      And the visit is to a hospital
      And the hospital is outside the agreement
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is optional
      And the payment rests on the choice of the professional
      And the generic changes nothing
      And she pays everything on the spot unless offered otherwise
      And she pays extra fees besides
      And she is advised to ask before the visit
      And she is advised to know that extra fees are never included

  @rule:the-flat-charge-of-a-hospital-is-the-patients-own
  Rule: The flat charge of a hospital is the patient's own, for a visitor and outside the agreement too

    Scenario Outline: A visitor has a bill for nothing but the daily charge, of a hospital that is <where>
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 1 January 2016
      And the visit is to a hospital
      And the hospital is <where>
      And the bill asks only for the flat charge
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is optional
      And the payment rests on the choice of the professional
      And the generic changes nothing
      And she pays her own share on the spot
      And she is advised to ask the mutuelle for the flat charge

      Examples:
        | where                 |
        | under agreement       |
        | outside the agreement |

  @rule:a-european-card-gives-no-third-party-payment-outside-hospital
  @rule:a-pharmacy-may-treat-a-european-card-otherwise
  Rule: Outside hospital a visitor with a European card pays first, and pharmacies differ

    Scenario: A visitor at a pharmacy
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 1 January 2016
      And the visit is to a pharmacy
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then there is no third-party payment
      And nothing gives a right to the payment
      And the generic changes nothing
      And she pays everything on the spot
      And she pays extra fees besides
      And she is advised to claim at the CPAM of the place of care
      And she is advised to show the European card
      And she is advised to know that pharmacies differ

  @rule:a-form-from-elsewhere-leaves-the-payment-unsettled
  Rule: For other forms of cover no source tells it

    Scenario: The holder of an Andorran form
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds an Andorran form valid until 30 June 2016
      And the visit is to a dentist
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the sources do not settle the third-party payment
      And the sources do not settle what the payment rests on
      And the generic changes nothing
      And she is advised to keep the claim forms

  @rule:a-private-insurer-may-pay-the-professional
  Rule: For a person insured only privately the insurer may pay

    Scenario: Private insurance
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a private insurance
      And the visit is to a dentist
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then the third-party payment is optional
      And the payment rests on the choice of the professional
      And the generic changes nothing
      And she pays everything on the spot unless offered otherwise
      And she pays extra fees besides
      And she is advised to ask the private insurer

  @rule:nobody-pays-for-a-person-who-is-not-registered
  Rule: Nobody pays for a person who is not registered

    Scenario: No cover at all
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And the visit is to a dentist
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2016
      Then there is no third-party payment
      And nothing gives a right to the payment
      And the generic changes nothing
      And she pays everything on the spot
      And she pays extra fees besides
      And she is advised to keep the claim forms
      And she is advised to know that student status gives no right
