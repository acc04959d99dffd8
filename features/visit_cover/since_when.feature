Feature: Since when is it told who covers a visit?
  Since the first day of 2006, when the care path was a few months old.

  Background:
    Given a patient
    And all else about the refund is ordinary

  Scenario: The day before, nothing is told
    Given she is registered with a French fund
    When she asks who covers the visit of 31 December 2005
    Then the sources do not settle who covers the visit

  @rule:somebody-attached-to-a-fund-is-covered-by-french-insurance
  Rule: Somebody who is attached to a French fund is covered by it on the day of the visit

    Scenario: Registered with a fund on the first day
      Given she is registered with a French fund
      When she asks who covers the visit of 1 January 2006
      Then the French insurance covers the visit

  @rule:a-temporary-number-gives-french-cover
  Rule: A temporary number gives the cover of a permanent one

    Scenario: With a temporary number on the first day
      Given she is not registered with a French fund
      And she has a temporary number
      When she asks who covers the visit of 1 January 2006
      Then the French insurance covers the visit

  @rule:somebody-with-the-ame-is-covered-by-it
  Rule: Somebody who has the aide médicale de l'État (AME) is covered by it

    Scenario: With the AME on the first day
      Given she is not registered with a French fund
      And she has no French number
      And she has the AME
      When she asks who covers the visit of 1 January 2006
      Then the AME covers the visit

  @rule:a-european-card-covers-a-temporary-stay
  Rule: A European card that holds on the day has the French fund pay for the fund at home

    Scenario: With a European card on the first day
      Given she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 31 January 2006
      When she asks who covers the visit of 1 January 2006
      Then her European card covers the visit

  @rule:while-the-application-waits-the-cover-is-not-known
  Rule: While the application waits, the fund has not said yet from which day it covers

    Scenario: With an application that waits on the first day
      Given she is not registered with a French fund
      And she has no French number
      And she has sent her application
      When she asks who covers the visit of 1 January 2006
      Then her fund still has to say since when it covers her

  @rule:a-form-from-elsewhere-is-lodged-first
  Rule: A form of Québec, Andorra, Monaco or another State, such as an S1, has to be lodged with the fund before it pays

    Scenario: With an S1 form on the first day
      Given she is not registered with a French fund
      And she has no French number
      And she holds an S1 form
      When she asks who covers the visit of 1 January 2006
      Then her form from elsewhere is to be lodged first

  @rule:rights-may-have-begun-before-the-application
  @rule:a-private-insurer-may-pay-before-the-registration
  Rule: Rights may have begun before the application

    Scenario: With private insurance on the first day
      Given she is not registered with a French fund
      And she has no French number
      And she holds a private insurance valid until 31 January 2006
      When she asks who covers the visit of 1 January 2006
      Then nobody covers the visit yet
      And she is advised to ask the private insurer

  @rule:rights-may-have-begun-before-the-application
  Rule: Since 2016 the three months of residence count for everybody

    Scenario: The day before, the sources do not tell who had to wait
      Given she is not registered with a French fund
      And she has no French number
      When she asks who covers the visit of 31 December 2015
      Then nobody covers the visit yet

  @rule:without-any-cover-the-patient-pays
  Rule: Without work, on a short stay or in the first three months of residence, everything is the patient's to pay

    Scenario: With nothing on the first day of 2016
      Given she is not registered with a French fund
      And she has no French number
      When she asks who covers the visit of 1 January 2016
      Then nobody covers the visit

  @rule:an-asylum-seeker-pays-outside-a-hospital-for-three-months
  Rule: In the first three months an adult who seeks asylum pays for care outside a hospital, since 2020

    Scenario: On the first day of 2020
      Given she is 30
      And she is in France to seek asylum
      And she came to France on 1 December 2019
      And she is not registered with a French fund
      And she has no French number
      And the visit is to a general practitioner
      When she asks who covers the visit of 1 January 2020
      Then nobody covers the visit

  @rule:rights-may-have-begun-before-the-application
  Rule: Until the end of 2019 an adult who sought asylum did not wait

    Scenario: On the last day of 2019
      Given she is 30
      And she is in France to seek asylum
      And she came to France on 1 December 2019
      And she is not registered with a French fund
      And she has no French number
      And the visit is to a general practitioner
      When she asks who covers the visit of 31 December 2019
      Then nobody covers the visit yet
