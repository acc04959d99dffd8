Feature: What has held since the law of 2016 for those who do not work?
  The universal cover began on 1 January 2016: these are the answers of its first day.

  Background:
    Given the person is an ordinary newcomer

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme

    Scenario: A student of 22
      Given a Brazilian student of 22
      And she is enrolled in a French university
      When she asks on 1 January 2016 whether she must register
      Then her fund is the student scheme

  @rule:student-of-28-or-more-registered-with-the-cpam
  Rule: Until August 2018 a student of 28 or more registered with the CPAM

    Scenario: A student of 28
      Given a Brazilian student of 28
      And she is enrolled in a French university
      When she asks on 1 January 2016 whether she must register
      Then her fund is the CPAM

  @rule:pupil-from-abroad-is-unsettled
  @rule:child-under-16-is-a-dependant
  Rule: A pupil from abroad is unsettled, and a dependant under 16

    Scenario: A pupil of 15
      Given a Brazilian pupil of 15
      When she asks on 1 January 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle what her cover rests on
      And she is insured as a dependant

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months have passed

    Scenario: A newcomer
      Given a Brazilian newcomer of 40
      And she came to France on 15 December 2015
      When she asks on 1 January 2016 whether she must register
      Then registering is not possible
      And her cover rests on her residence

  @rule:resident-registers-after-three-months
  Rule: A resident registers after three months

    Scenario: A resident
      Given a Brazilian resident of 40
      And she came to France on 1 September 2015
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And she registers with the local CPAM

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher registers as a resident, after three months

    Scenario: A visiting researcher
      Given a Brazilian researcher of 35
      And she came to France on 1 September 2015
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And her fund is the CPAM
      And she is advised to confirm with the fund

  @rule:european-insured-at-home-keeps-the-home-fund
  Rule: A European insured at home has no French cover

    Scenario: A pensioner insured at home
      Given a Dutch pensioner of 66
      And she came to France on 1 September 2015
      And she is still insured abroad
      When she asks on 1 January 2016 whether she must register
      Then registering is not possible
      And her fund is her home fund

  @rule:inactive-european-with-resources-registers
  Rule: A European with enough to live on registers after three months

    Scenario: A pensioner with enough to live on
      Given a Dutch pensioner of 66
      And she came to France on 1 September 2015
      And she has enough to live on
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And her fund is the CPAM

  @rule:inactive-european-without-resources-cannot-register
  Rule: A European with too little to live on cannot register

    Scenario: A pensioner with too little
      Given a Dutch pensioner of 66
      And she came to France on 1 September 2015
      And she does not have enough to live on
      When she asks on 1 January 2016 whether she must register
      Then registering is not possible
      And she has no fund

  @rule:minor-without-a-permit-is-sent-to-the-ame
  Rule: A minor without a permit is entitled to the AME

    Scenario: A child without a permit
      Given a Malian child of 10
      And her stay is not regular
      When she asks on 1 January 2016 whether she must register
      Then the sources do not settle whether registering is required
      And she is advised to ask for the AME

  @rule:minor-follows-an-insured-parent
  Rule: A minor whose parent is insured in France is covered with the parent

    Scenario: A child of an insured parent who came long ago
      Given a Brazilian child of 10
      And she came to France on 1 September 2015
      And a parent of hers is insured in France
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her parent

  @rule:short-european-card-is-made-longer
  Rule: Somebody whose European card ends before the stay asks for a longer one

    Scenario: A student with a short card
      Given an Italian student of 22
      And she lived in Italy before
      And her stay ends on 30 June 2016
      And her university year ends on 31 August 2016
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 1 May 2016
      When she asks on 1 January 2016 whether she must register
      Then she is advised to obtain a European card for the whole stay

  @rule:monegasque-form-at-an-unsettled-age
  Rule: The sources do not settle the Monegasque form before 21

    Scenario: A student of 20 with a Monegasque form
      Given a Monegasque student of 20
      And she is enrolled in a French university
      And she holds a Monegasque form valid until 31 July 2016
      And her stay ends on 31 July 2016
      When she asks on 1 January 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:quebec-form-for-the-other-direction-is-unsettled
  Rule: The form 102 does not settle the case of somebody who comes

    Scenario: A researcher with a form 102
      Given a Canadian researcher of 35
      And she came to France on 1 September 2015
      And she holds a Québec form 102 valid until 31 July 2016
      When she asks on 1 January 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: A European card of a student from outside Europe is unsettled

    Scenario: A Brazilian student insured in Portugal
      Given a Brazilian student of 22
      And her stay ends on 30 June 2016
      And she is enrolled in a French university
      And she holds a European card from Portugal valid until 30 June 2016
      When she asks on 1 January 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle what her cover rests on

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: A European card of another visitor from outside Europe is unsettled

    Scenario: A Turkish researcher insured in Germany
      Given a Turkish researcher of 35
      And she came to France on 1 September 2015
      And her stay ends on 30 June 2016
      And she stays for more than three months
      And she holds a European card from Germany valid until 30 June 2016
      When she asks on 1 January 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle what her cover rests on
