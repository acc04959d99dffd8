Feature: What does a mutuelle add to the refund?
  A usual contract pays the patient's share, up to the base. The flat charge stays with her, and so does what leaving the path costs.

  @rule:a-mutuelle-pays-the-patients-share
  Rule: A usual mutuelle pays the patient's share, up to the base

    Scenario: With a mutuelle two euros of a visit to the treating doctor are hers
      Given an insured patient
      And she is 22
      And she has a mutuelle
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then 19 euros come back
      And 11 euros are left to pay
      And the patient's share is 9 euros
      And the flat charge is 2 euros
      And she is advised to know that a mutuelle pays her share
      And she is advised to know that a mutuelle never pays the flat charge

    Scenario: Outside the path the mutuelle pays no more than in it
      Given an insured patient
      And she is 22
      And she has a mutuelle
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then 7 euros come back
      And 23 euros are left to pay
      And the patient's share is 9 euros
      And she is advised to know that a mutuelle pays her share
      And she is advised to know that a mutuelle never pays what leaving the path costs

    Scenario: Above the base the share stays the same
      Given an insured patient
      And she is 40
      And she has a mutuelle
      And the visit is to another specialist
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the patient's share is 9.45 euros
      And the extra fees are 28.50 euros
      And she is advised to know that a mutuelle pays her share
      And she is advised to know that a mutuelle may pay extra fees

  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: A consultation of a doctor has a flat charge, with a mutuelle or without

    Scenario: Without a complementary cover her share is hers to pay
      Given an insured patient
      And she is 22
      And she has no complementary cover
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then 11 euros are left to pay
      And she is not advised to know that a mutuelle pays her share
