Feature: What does somebody take along to a visit, and pay there?
  Told until the day of the visit; after that day the plan tells what is left to do.

  @rule:the-card-is-shown-at-every-visit
  @rule:optional-third-party-payment-is-asked-about
  Rule: Whoever has the card shows it, and asks whether third-party payment is offered

    Scenario: On the day of the visit to the treating doctor
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is on 15 September 2025
      And all else about paying is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `show the card` before `pay unless it is offered`
      And her plan does not say to show the certificate
      And her plan does not say to see the treating doctor first
      And beside `pay unless it is offered` her plan tells what is paid on the spot

  @rule:details-are-checked-once-a-year
  Rule: The day after, nothing of the visit itself is left to do

    Scenario: The day after the visit
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit was on 14 September 2025
      And all else about paying is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan does not say to show the card
      And her plan does not say to pay unless it is offered

  @rule:the-certificate-stands-in-for-the-card
  @rule:without-third-party-payment-the-patient-pays
  Rule: Without the card the certificate is shown, and everything is paid on the spot

    Scenario: A temporary number
      Given a Brazilian person of 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And she was born in Brazil
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is on 20 September 2025
      And she has not shown her card
      And all else about paying is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `show the certificate` before `pay the whole price`
      And her plan does not say to show the card

  @rule:the-european-card-is-shown-at-a-visit
  @rule:without-third-party-payment-the-patient-pays
  Rule: Whoever is covered by a European card shows it and pays on the spot

    Scenario: A visitor from Spain at the dentist
      Given a Spanish newcomer of 34
      And she stays from 14 November 2025 to 5 December 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Spain valid from 1 May 2025 to 30 April 2027
      And the visit is to a dentist
      And the visit is on 24 November 2025
      And she is an ordinary newcomer
      And all else about paying is ordinary
      And all else is in order
      When she asks on 23 November 2025 what she has to do
      Then her plan puts `show the European card` before `pay the whole price`
      And her plan says to use the cover from home

  @rule:the-card-of-the-ame-is-shown-at-a-visit
  @rule:total-third-party-payment-leaves-nothing-to-pay
  Rule: Whoever has the AME shows its card and pays nothing

    Scenario: A visit with the AME
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she came to France on 1 January 2025
      And her stay is not regular
      And she has no permit
      And she has the AME
      And the visit is to a general practitioner
      And the visit is on 20 September 2025
      And she is an ordinary newcomer
      And all else about paying is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `show the card of the AME` before `pay nothing`
      And her plan does not say to show the certificate

  @rule:partial-third-party-payment-leaves-the-patients-part
  Rule: Where third-party payment is partial, only the patient's part is paid

    Scenario: A hospital under agreement
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a hospital
      And the hospital is under agreement
      And the visit is on 20 September 2025
      And all else about paying is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to pay the own share
      And her plan does not say to pay the whole price

  @rule:a-visit-outside-the-path-can-still-be-put-right
  Rule: Before a visit that would be outside the care path, the treating doctor is seen first

    Scenario: A cardiologist tomorrow, without a referral
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a cardiologist
      And her treating doctor is another doctor
      And she has no referral
      And the visit is on 16 September 2025
      And all else about paying is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `see the treating doctor first` before `show the card`
      And her plan does not say to see the treating doctor first next time
