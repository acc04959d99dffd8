Feature: Is a mutuelle advised, and what does it pay?

  @rule:a-mutuelle-is-advised-to-the-insured
  @rule:a-responsible-contract-pays-the-patients-share
  @rule:a-responsible-contract-pays-the-emergency-room-charge
  Rule: Somebody insured in France without complementary cover is strongly advised to take a mutuelle

    Scenario: An insured student
      Given a French student of 26
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 January 2022
      Then a mutuelle is advised
      And the answer rests on weak sources
      And she is advised to patients share
      And she is advised to emergency room charge
      And she is advised to path surcharge
      And no mutuelle pays the flat charge
      And no mutuelle pays the franchises
      And a mutuelle pays the daily charge in hospital

    Scenario: A student with a temporary number
      Given a Brazilian student of 26
      And her stay is regular
      And she has a temporary number
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then a mutuelle is advised

  @rule:a-responsible-contract-pays-the-patients-share
  Rule: The flat charge of the emergency room came in 2022

    Scenario: On the day before, the contract does not name it
      Given a French student of 26
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 31 December 2021
      Then she is advised to patients share
      And she is not advised to emergency room charge

  @rule:a-mutuelle-is-advised-to-holders-of-a-european-card-or-ramq-form
  Rule: A student with a European card or a RAMQ form is strongly advised to take a mutuelle too

    Scenario Outline: A student who holds <document>
      Given a student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds <document>
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then a mutuelle is advised

      Examples:
        | document                                                     |
        | a European card from Germany valid until 31 December 2026   |
        | a Québec form 106                                            |

  @rule:a-mutuelle-with-another-form-is-not-settled
  Rule: For holders of a form of Andorra or Monaco no source tells

    Scenario: A student with an Andorran form
      Given an Andorran student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds an Andorran form
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then the sources do not settle whether a mutuelle is advised
      And the CPAM settles it

  @rule:without-basic-cover-there-is-nothing-to-complement
  @rule:private-insurance-is-no-mutuelle
  Rule: Private insurance is no mutuelle, and alone it leaves nothing to complement

    Scenario: A person with private insurance only
      Given a Brazilian student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a private insurance
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then a mutuelle has nothing to complement
      And the C2S is not open to her
      And she is advised to private insurance is no mutuelle

  @rule:a-mutuelle-that-is-held-is-enough
  Rule: Somebody who has a mutuelle needs no second one

    Scenario: A mutuelle is there
      Given a French national of 30
      And she is registered with the CPAM
      And she has a mutuelle
      When she asks which complementary cover she may have on 1 October 2025
      Then she has her mutuelle already

  @rule:the-c2s-takes-the-place-of-a-mutuelle
  Rule: The C2S takes the place of a mutuelle

    Scenario: The C2S is there
      Given a French national of 30
      And she is registered with the CPAM
      And she has the C2S
      When she asks which complementary cover she may have on 1 October 2025
      Then she needs no mutuelle
