Feature: Must somebody pay first who has no permanent number, or no French insurance?
  Nearly always. A temporary number brings refunds, a European card brings claims, private insurance brings its own rules.

  @rule:a-temporary-number-brings-refunds-and-no-third-party-payment
  Rule: With a temporary number, or none yet, an insured patient pays first and claims on paper

    Scenario Outline: A student with <number> pays first
      Given a patient
      And she is 21
      And she is registered with a French fund
      And she has <number>
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 5 October 2025
      Then there is no third-party payment
      And nothing gives a right to the payment
      And she pays everything on the spot
      And she is advised to claim the money back
      And the answer rests on weak sources

      Examples:
        | number             |
        | a temporary number |
        | no French number   |

    Scenario: With a temporary number a mutuelle pays nobody directly, at a pharmacy either
      Given a patient
      And she is 22
      And she is registered with a French fund
      And she has a temporary number
      And she has a mutuelle
      And the visit is to a pharmacy
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And nothing gives a right to the payment
      And she pays everything on the spot
      And she is not advised to ask whether the mutuelle pays too

  @rule:a-european-card-gives-no-third-party-payment-outside-hospital
  Rule: Outside hospital a visitor with a European card (CEAM) pays first and claims from the CPAM of the place of care

    Scenario Outline: With <card> the visitor pays first
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds <card> valid until 10 March 2025
      And the visit is to a dentist
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And she is advised to claim at the CPAM of the place of care

      Examples:
        | card                      |
        | a European card           |
        | a replacement certificate |

    Scenario Outline: Beside a European card <other> changes nothing
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And she holds <other>
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And nothing gives a right to the payment
      And she pays everything on the spot
      And she is advised to claim at the CPAM of the place of care
      And she is not advised to ask the private insurer

      Examples:
        | other                                       |
        | a Québec form 106 valid until 10 March 2026 |
        | a private insurance                         |

  @rule:a-pharmacy-may-treat-a-european-card-otherwise
  Rule: Pharmacies differ in what they do with a European card

    Scenario: The visitor asks the pharmacy
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to a pharmacy
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And she is advised to know that pharmacies differ

  @rule:a-form-from-elsewhere-leaves-the-payment-unsettled
  Rule: For other forms of cover from elsewhere no source tells whether the fund pays the professional

    Scenario Outline: The holder of <form> asks the CPAM
      Given a patient
      And she is 21
      And she is not registered with a French fund
      And she has no French number
      And she holds <form> valid until 10 March 2026
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 5 October 2025
      Then the sources do not settle the third-party payment
      And the CPAM settles it
      And she is advised to keep the claim forms

      Examples:
        | form                  |
        | a Québec form 106     |
        | an Andorran form      |
        | a Monegasque form     |
        | a British global card |
        | an A1 certificate     |

    Scenario: A private insurance beside the form settles nothing more
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a Québec form 106 valid until 10 March 2026
      And she holds a private insurance
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the sources do not settle the third-party payment
      And the CPAM settles it
      And she is not advised to ask the private insurer

  @rule:a-private-insurer-may-pay-the-professional
  Rule: For a person insured only privately, the professional and the insurer may agree that the insurer pays

    Scenario: A visitor with private insurance asks the insurer
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds a private insurance
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And she is advised to ask the private insurer
      And the answer rests on weak sources

  @rule:nobody-pays-for-a-person-who-is-not-registered
  Rule: For a person who is not registered, or waits for it, no fund pays the professional, and studies change nothing

    Scenario: A student whose application waits pays first
      Given a patient
      And she is 21
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 5 October 2025
      Then there is no third-party payment
      And she pays everything on the spot
      And she is advised to keep the claim forms

    Scenario Outline: Nobody pays <place> for somebody who has a permanent number and no fund yet, and has <cover>
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has a permanent number
      And she has <cover>
      And the visit is to <place>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And nothing gives a right to the payment
      And she pays everything on the spot
      And she is advised to keep the claim forms
      And she is not advised to ask whether the mutuelle pays too
      And she is not advised to claim at the CPAM of the place of care
      And she is not advised to know that pharmacies differ

      Examples:
        | place                  | cover                  |
        | a general practitioner | no complementary cover |
        | a pharmacy             | a mutuelle             |

    Scenario: The day after the European card has ended nobody pays
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to a hospital
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 11 March 2025
      Then there is no third-party payment

    Scenario: A waiting application comes before private insurance
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds a private insurance
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
