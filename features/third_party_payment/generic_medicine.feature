Feature: What does a pharmacy ask for, and what does refusing a generic medicine cost?
  In a pharmacy the fund's part is rarely advanced, by an agreement. Who refuses a generic loses that, and the dearer part of the price.

  @rule:pharmacies-laboratories-and-imaging-follow-an-agreement
  Rule: Pharmacies, laboratories and imaging centres usually spare an insured patient the fund's part, by an agreement

    Scenario Outline: <place> follows an agreement
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And the payment rests on an agreement
      And she pays her own share on the spot
      And the generic changes nothing

      Examples:
        | place             |
        | a pharmacy        |
        | a laboratory      |
        | an imaging centre |

    Scenario: The doctor's coded mention keeps the payment
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And she has refused the generic
      And the prescription excludes the generic
      And the medicine costs 20 euros and is refunded on 18
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And the generic changes nothing
      And she loses nothing
      And she is advised to know that flat charges are recovered later

    Scenario Outline: A generic that is not cheaper may be refused
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And she has refused the generic
      And the prescription does not exclude the generic
      And the medicine costs 18.00 euros and is refunded on <tariff>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And she loses nothing

      Examples:
        | tariff |
        | 18.00  |
        | 18.01  |

    Scenario: Who takes the generic keeps the payment
      Given an insured patient
      And she is 22
      And the visit is to a pharmacy
      And she has not refused a generic
      And the prescription does not exclude the generic
      And the medicine costs 20 euros and is refunded on 18
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And the generic changes nothing
      And she loses nothing

  @rule:refusing-a-generic-loses-third-party-payment
  Rule: Who refuses a cheaper generic without the doctor's coded mention pays first, and the dearer part is not refunded

    Scenario Outline: A brand at <price> euros with a tariff of <tariff> loses <lost>
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And she has refused the generic
      And the prescription does not exclude the generic
      And the medicine costs <price> euros and is refunded on <tariff>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And refusing the generic costs her money
      And she pays everything on the spot
      And she loses <lost> euros
      And she is advised to accept the generic

      Examples:
        | price | tariff | lost |
        | 20    | 18     | 2.00 |
        | 18.01 | 18.00  | 0.01 |

    Scenario: The C2S does not protect from it
      Given an insured patient
      And she is 30
      And she has the C2S
      And the visit is to a pharmacy
      And she has refused the generic
      And the prescription does not exclude the generic
      And the medicine costs 20 euros and is refunded on 18
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And refusing the generic costs her money
      And she is advised to ask the doctor for the mention

    Scenario: A temporary number does not change it
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a pharmacy
      And she has refused the generic
      And the prescription does not exclude the generic
      And the medicine costs 20 euros and is refunded on 18
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And nothing gives a right to the payment
      And refusing the generic costs her money
      And she pays everything on the spot
      And she loses 2.00 euros
      And she is advised to claim the money back
      And she is advised to accept the generic
      And she is advised to ask the doctor for the mention

    Scenario Outline: On <day> it did not protect from it at <age> that <that>
      Given an insured patient
      And she is <age>
      And the visit is to a pharmacy
      And she has refused the generic
      And the prescription does not exclude the generic
      And the medicine costs 20 euros and is refunded on 18
      And <that>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then there is no third-party payment
      And nothing gives a right to the payment
      And refusing the generic costs her money
      And she pays everything on the spot
      And she loses 2.00 euros
      And she is advised to claim the money back
      And she is advised to accept the generic
      And she is advised to ask the doctor for the mention

      Examples:
        | day              | age | that                                         |
        | 10 March 2025    | 22  | the visit is part of a care protocol         |
        | 10 March 2025    | 22  | she is covered for maternity                 |
        | 10 March 2025    | 22  | the visit follows an accident at work        |
        | 10 March 2025    | 22  | the visit is for the ending of a pregnancy   |
        | 10 March 2025    | 22  | the visit is billed as a contraception visit |
        | 9 August 2016    | 16  | the visit is billed as a contraception visit |
        | 31 December 2021 | 14  | the visit is billed as a contraception visit |
        | 31 October 2019  | 22  | she has the CMU-C                            |

    Scenario: Before the first source is known the answer refers
      Given an insured patient
      And she is 30
      And the visit is to a pharmacy
      And she has refused the generic
      And the prescription does not exclude the generic
      And the medicine costs 20 euros and is refunded on 18
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 8 August 2016
      Then the sources do not settle the third-party payment
      And the sources do not settle what refusing the generic costs
