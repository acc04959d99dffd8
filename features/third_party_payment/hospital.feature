Feature: Must a patient advance the cost of a hospital?
  The insured part is not advanced in a hospital under agreement. Its flat charges are the patient's own.

  @rule:a-hospital-under-agreement-advances-the-insured-part
  Rule: In a hospital under agreement an insured patient does not advance the part that the fund pays

    Scenario Outline: In <place> the insured part is not advanced
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 28 February 2026
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot

      Examples:
        | place             |
        | a hospital        |
        | an emergency room |

    Scenario: A temporary number is enough in hospital
      Given a patient
      And she is 21
      And she is registered with a French fund
      And she has a temporary number
      And the visit is to a hospital
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 5 October 2025
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays extra fees besides
      And she is advised to show the card or the certificate

  @rule:a-hospital-outside-the-agreement-decides-for-itself
  Rule: A hospital outside the agreement is not bound and may offer third-party payment

    Scenario: A hospital outside the agreement may ask for everything
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And the hospital is outside the agreement
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 28 February 2026
      Then the third-party payment is optional
      And the payment rests on the choice of the professional

  @rule:the-flat-charge-of-a-hospital-is-the-patients-own
  Rule: A hospital's flat charge alone (daily charge, emergency room) is the patient's own part, and a mutuelle may pay it

    Scenario Outline: The flat charge of <place> is optional on <day>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And the bill asks only for the flat charge
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is optional
      And the payment rests on the choice of the professional
      And she is advised to ask the mutuelle for the flat charge

      Examples:
        | place             | day              |
        | a hospital        | 28 February 2026 |
        | a hospital        | 1 March 2026     |
        | an emergency room | 28 February 2026 |

    Scenario: The flat charge of a hospital outside the agreement is no more than the patient's own part
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And the hospital is outside the agreement
      And the bill asks only for the flat charge
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 28 February 2026
      Then the third-party payment is optional
      And she pays her own share on the spot
      And she is advised to ask the mutuelle for the flat charge
      And she is not advised to ask before the visit

  @rule:a-visitor-with-a-european-card-advances-nothing-insured-in-hospital
  Rule: A visitor who shows a European card (CEAM) on admission to hospital does not advance the insured part

    Scenario: On the last day of the card the insured part is not advanced
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she does not have the AME
      And she holds a European card valid until 10 March 2025
      And the visit is to a hospital
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is partial
      And the payment rests on the law
      And she is advised to show the European card
