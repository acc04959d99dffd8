Feature: Who pays nothing at all on the spot?
  People with the complementary cover C2S, once called CMU-C, and people with the AME.

  @rule:the-cmu-c-gave-total-third-party-payment
  Rule: Until the end of October 2019 the CMU-C (free complementary cover, now the C2S) left nothing to pay on the spot

    Scenario: On its last day the CMU-C left nothing to pay
      Given an insured patient
      And she is 22
      And she has the CMU-C
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 October 2019
      Then the third-party payment is total
      And the payment rests on the law
      And she pays nothing on the spot

  @rule:the-c2s-gives-total-third-party-payment
  Rule: Since November 2019 the C2S (complementary cover for low incomes) leaves nothing to pay on the spot

    Scenario Outline: With the C2S nothing is paid at <professional>
      Given an insured patient
      And she is 22
      And she has the C2S
      And the visit is to <professional>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is total
      And the payment rests on the law
      And she pays nothing on the spot
      And she is advised to know that no extra fee may be charged

      Examples:
        | professional           | day             |
        | a general practitioner | 1 November 2019 |
        | a pharmacy             | 10 March 2025   |
        | a dentist              | 10 March 2025   |
        | a hospital             | 10 March 2025   |

    Scenario: The C2S pays the daily charge of a hospital as well
      Given an insured patient
      And she is 22
      And she has the C2S
      And the visit is to a hospital
      And the bill asks only for the flat charge
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is total

    Scenario: The C2S prevails over a care protocol
      Given an insured patient
      And she is 60
      And she has the C2S
      And the visit is to a general practitioner
      And the visit is part of a care protocol
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is total

  @rule:state-medical-aid-gives-total-third-party-payment
  Rule: The aide médicale de l'État (AME) leaves nothing to pay on the spot

    Scenario: With the AME nothing is paid
      Given a patient
      And she is not registered with a French fund
      And she has the AME
      And the visit is to a general practitioner
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is total
      And the payment rests on the law
      And she pays nothing on the spot

    Scenario: Before the first source is known the answer refers
      Given a patient
      And she is not registered with a French fund
      And she has the AME
      And the visit is to a general practitioner
      When she asks what she pays on the spot at the visit of 4 July 2022
      Then the sources do not settle the third-party payment
