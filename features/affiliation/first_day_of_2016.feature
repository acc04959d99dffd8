Feature: What has held since the law of 2016?
  The universal cover began on 1 January 2016: these are the answers of its first day.

  Background:
    Given the person is an ordinary newcomer

  @rule:registered-person-has-nothing-new-to-do
  @rule:person-attached-to-the-cpam-stays-there
  Rule: Somebody who is attached to a French fund keeps it

    Scenario: A member of the CPAM
      Given a Brazilian student of 22
      And she is registered with the CPAM
      When she asks on 1 January 2016 whether she must register
      Then registering is already done
      And her fund is the CPAM

  @rule:person-attached-to-the-mgen-stays-there
  Rule: Somebody who is attached to the MGEN stays there

    Scenario: A member of the MGEN
      Given a Brazilian student of 22
      And she is registered with the MGEN
      When she asks on 1 January 2016 whether she must register
      Then her fund is the MGEN

  @rule:person-attached-to-the-msa-stays-there
  Rule: Somebody who is attached to the MSA stays there

    Scenario: A member of the MSA
      Given a Brazilian student of 22
      And she is registered with the MSA
      When she asks on 1 January 2016 whether she must register
      Then her fund is the MSA

  @rule:refugee-registers-at-once
  @rule:adult-is-insured-in-the-own-name
  Rule: A refugee registers at once, an adult in the own name

    Scenario: A refugee
      Given a Syrian refugee of 30
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And her fund is the CPAM
      And she is insured in her own name

  @rule:asylum-seeker-registered-at-once-until-2019
  @rule:minor-of-16-may-ask-for-the-own-name
  Rule: Until the end of 2019 an asylum seeker registered at once, and may ask for the own name at 16

    Scenario: An asylum seeker of 16
      Given an Afghan asylum seeker of 16
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And her fund is the CPAM
      And she may ask to be insured in her own name

  @rule:adult-without-a-regular-stay-cannot-register
  Rule: An adult without a regular stay cannot register

    Scenario: A family member without a regular stay
      Given a Malian family member of 30
      And her stay is not regular
      When she asks on 1 January 2016 whether she must register
      Then registering is not possible
      And she is advised to ask for the AME

  @rule:international-organisation-covers-its-people
  Rule: Somebody whom an international organisation covers does not register

    Scenario: The daughter of an official
      Given an Indian student of 20
      And she holds a certificate of an international organisation valid until 31 July 2016
      When she asks on 1 January 2016 whether she must register
      Then registering is not required
      And she has no fund

  @rule:posted-worker-stays-with-the-home-fund
  Rule: Somebody with a valid A1 or posting certificate stays with the home fund

    Scenario: A posted worker
      Given a Romanian employee of 40
      And she holds an A1 certificate valid until 31 July 2016
      When she asks on 1 January 2016 whether she must register
      Then registering is not required
      And her fund is her home fund

  @rule:work-in-france-gives-cover
  @rule:employee-registers-through-the-employer
  @rule:european-card-ends-with-work
  Rule: Whoever works in France is covered by that work, and needs the European card no more

    Scenario: An employee with a European card
      Given a Portuguese employee of 30
      And she holds a European card from Portugal valid until 31 July 2016
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And she registers through her employer
      And she is advised to stop using her European card

  @rule:farm-worker-belongs-to-the-msa
  Rule: Work in agriculture belongs to the MSA

    Scenario: A farm worker
      Given a Moroccan farm worker of 30
      When she asks on 1 January 2016 whether she must register
      Then her fund is the MSA

  @rule:self-employed-person-belonged-to-the-rsi
  Rule: Until the end of 2017 a self-employed person belonged to the RSI

    Scenario: A self-employed person
      Given a Lebanese self-employed person of 30
      When she asks on 1 January 2016 whether she must register
      Then she registers with the fund of the self-employed
      And her fund is the old fund of the self-employed

  @rule:au-pair-is-covered-as-a-worker
  Rule: An au pair is covered as somebody who works

    Scenario: An au pair
      Given a Colombian au pair of 20
      When she asks on 1 January 2016 whether she must register
      Then registering is required
      And her fund is the CPAM

  @rule:paid-internship-without-a-known-ceiling-is-unsettled
  Rule: For years without a known ceiling, a paid internship is unsettled

    Scenario: A paid intern
      Given a Moroccan intern of 22
      And she is enrolled in a French university
      And her internship pays 4.36 euros an hour
      When she asks on 1 January 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:short-stay-gives-no-cover
  @rule:private-insurance-never-exempts
  Rule: A short stay gives no French cover, and private insurance exempts nobody

    Scenario: A short stay with private insurance
      Given a Japanese newcomer of 30
      And she stays for three months or less
      And she holds a private insurance
      When she asks on 1 January 2016 whether she must register
      Then registering is not possible
      And she is advised to know that private insurance never exempts

  @rule:student-without-enrolment-cannot-register
  Rule: A student who is not enrolled cannot register as one

    Scenario: A student without enrolment
      Given a Mexican student of 22
      And she is not enrolled in a French university
      When she asks on 1 January 2016 whether she must register
      Then registering is not possible
      And she is not advised to know that private insurance never exempts
