Feature: Must a patient pay the professional first?
  As a rule yes. The professional may spare an insured patient the fund's part (tiers payant), and need not.

  Scenario: Before it is known who is seen the answer is open
    Given an insured patient
    When she asks what she pays on the spot at the visit of 10 March 2025
    Then the answer is undetermined
    And the answer waits for who is seen

  @rule:the-professional-may-offer-third-party-payment
  Rule: The professional may offer an insured patient third-party payment (tiers payant) and need not

    Scenario Outline: <professional> may offer it
      Given an insured patient
      And she is 22
      And the visit is to <professional>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional
      And the payment rests on the choice of the professional
      And she pays everything on the spot unless offered otherwise
      And she is advised to ask before the visit
      And she is advised to know that student status gives no right

      Examples:
        | professional           |
        | a general practitioner |
        | a psychiatrist         |
        | a dentist              |
        | a midwife              |
        | a nurse                |
        | a physiotherapist      |
        | an optician            |

    Scenario: The mutuelle does not change what the law grants
      Given an insured patient
      And she is 22
      And she has a mutuelle
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional

  @rule:a-mutuelle-may-pay-the-professional-too
  Rule: Where the mutuelle (private complementary insurance) pays the professional too, nothing is left to pay on the spot

    Scenario Outline: She has a mutuelle and sees <professional>
      Given an insured patient
      And she is 22
      And she has a mutuelle
      And the visit is to <professional>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then she is advised to ask whether the mutuelle pays too
      And the answer rests on weak sources

      Examples:
        | professional           |
        | a pharmacy             |
        | a hospital             |
        | a general practitioner |

    Scenario: At a pharmacy no card has to be shown for it
      Given an insured patient
      And she is 22
      And she has a mutuelle
      And the visit is to a pharmacy
      And she has not shown her card
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then she is advised to ask whether the mutuelle pays too

  @rule:without-the-card-the-patient-pays-first
  Rule: A patient who does not show the card gets a paper form, pays first and claims the money

    Scenario: A forgotten card means paying first
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And she has not shown her card
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And nothing gives a right to the payment
      And she pays everything on the spot
      And she is advised to claim the money back

    Scenario: A mutuelle pays nobody directly where the card is not shown
      Given an insured patient
      And she is 22
      And she has a mutuelle
      And the visit is to a general practitioner
      And she has not shown her card
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then there is no third-party payment
      And she is not advised to ask whether the mutuelle pays too
