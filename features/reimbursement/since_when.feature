Feature: Since when is it told what extra fees and a mutuelle change?
  Since 1 January 2016; the sums were told before.

  Background:
    Given an insured patient
    And she is 30
    And the visit is to a general practitioner
    And her treating doctor is the doctor of the visit

  Scenario: The day before, nothing is told of extra fees
    Given the doctor is in sector 2 without the OPTAM
    And the visit costs 50 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 31 December 2015
    Then she is not advised to know that extra fees are hers
    And she is not advised to ask for a written quote
    And she is not advised to know that a doctor of sector 1 asks for no extra fee

  Scenario: The day before, nothing is told of doctors outside the agreement
    Given the doctor is outside the agreement
    And the visit costs 50 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 31 December 2015
    Then she is not advised to know that practically nothing comes back

  Scenario: The day before, nothing is told of a mutuelle
    Given she has a mutuelle
    And the visit costs 23 euros
    And all else about the refund is ordinary
    When she asks what comes back from the visit of 31 December 2015
    Then she is not advised to know that a mutuelle pays her share

  @rule:in-sector-2-extra-fees-stay-with-the-patient
  Rule: In sector 2 extra fees stay with the patient or a mutuelle

    Scenario: On the first day extra fees are hers
      Given the doctor is in sector 2 without the OPTAM
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2016
      Then she is advised to know that extra fees are hers
      And she is advised to ask for a written quote
      And she is advised to know that a doctor of sector 1 asks for no extra fee
      And she is advised to know that a mutuelle may pay extra fees

  @rule:outside-the-agreement-practically-nothing-comes-back
  Rule: Outside the agreement practically nothing comes back

    Scenario: On the first day practically nothing comes back outside the agreement
      Given the doctor is outside the agreement
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2016
      Then she is advised to know that practically nothing comes back
      And she is advised to know that a doctor of sector 1 asks for no extra fee

  @rule:a-mutuelle-pays-the-patients-share
  Rule: A usual mutuelle pays the patient's share

    Scenario: On the first day a mutuelle pays her share
      Given she has a mutuelle
      And the visit costs 23 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2016
      Then she is advised to know that a mutuelle pays her share
