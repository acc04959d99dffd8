Feature: Where does a researcher from outside Europe register who works under an education contract?
  The permit decides: a talent permit leads to the Paris CPAM, that of Algerian scientists to the local one.

  Background:
    Given the person is an ordinary newcomer
    And she works under an education contract
    And her contract lasts 12 months

  @rule:researcher-with-a-talent-permit-registers-in-paris
  Rule: A researcher with a passeport talent (a permit for skilled people) registers with a desk of the Paris CPAM

    Scenario: An American researcher with a talent permit
      Given an American researcher of 35
      And she has a talent permit
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the talents desk of the Paris CPAM
      And her cover rests on her work
      And her fund is the CPAM

  @rule:researcher-with-a-scientific-permit-registers-locally
  Rule: A researcher with a scientifique-chercheur permit (for Algerian scientists) registers with the local CPAM

    Scenario: An Algerian researcher with a permit for scientists
      Given an Algerian researcher of 35
      And she has a scientific researcher permit
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her work
      And her fund is the CPAM

  @rule:long-education-contract-belongs-to-the-mgen
  Rule: In practice an education contract of ten months or more goes to the MGEN

    Scenario: A Belgian researcher, who needs no permit
      Given a Belgian researcher of 35
      And she needs no permit
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers through her employer
      And her fund is the MGEN
      And she is advised to ask her employer which fund it is
