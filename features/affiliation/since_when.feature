Feature: Since when does each rule hold?
  On the first day of a rule the answer is new, and on the day before it is the old one.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months

  @rule:asylum-seeker-registers-after-three-months
  Rule: Since 2020 an asylum seeker registers once three months have passed

    Scenario: An adult who had waited for three months on the first day of 2020
      Given an Afghan asylum seeker of 30
      And she came to France on 15 September 2019
      When she asks on 1 January 2020 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM

  @rule:minor-asylum-seeker-registers-at-once
  Rule: A minor who seeks asylum, or is in the charge of somebody who does, does not wait

    Scenario: A minor who had come in December, on the first day of 2020
      Given an Afghan asylum seeker of 16
      And she came to France on 1 December 2019
      When she asks on 1 January 2020 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM

  @rule:guide-keeps-every-minor-a-dependant
  Rule: The campus guide calls everybody under 18 a dependant

    Scenario: A refugee of 17 on the first day of 2016
      Given a Syrian refugee of 17
      And the guides are followed
      When she asks on 1 January 2016 whether she must register
      Then she is insured as a dependant

  @rule:european-card-to-the-end-of-the-year-exempts
  Rule: What a card to the end of the university year means to a European student is known since 21 March 2022

    Scenario: An Italian student on 20 March 2022
      Given an Italian student of 22
      And she lived in Italy before
      And she is enrolled in a French university
      And she stays from 1 September 2021 to 30 September 2022
      And her university year ends on 31 August 2022
      And she holds a European card from Italy valid from 1 July 2021 to 31 August 2022
      When she asks on 20 March 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to register before her cover ends

    Scenario: An Italian student on 21 March 2022
      Given an Italian student of 22
      And she lived in Italy before
      And she is enrolled in a French university
      And she stays from 1 September 2021 to 30 September 2022
      And her university year ends on 31 August 2022
      And she holds a European card from Italy valid from 1 July 2021 to 31 August 2022
      When she asks on 21 March 2022 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to register before her cover ends

  @rule:uk-card-to-the-end-of-the-year-exempts-those-here-by-2020
  Rule: What a card of the United Kingdom to the end of the university year means to those here by 2020 is known since 21 March 2022

    Scenario: A British student on 20 March 2022
      Given a British student of 22
      And she lived in the United Kingdom before
      And she is enrolled in a French university
      And she stays from 1 September 2020 to 30 September 2022
      And her university year ends on 31 August 2022
      And she holds a European card from the United Kingdom valid from 1 July 2020 to 31 August 2022
      When she asks on 20 March 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to register before her cover ends

    Scenario: A British student on 21 March 2022
      Given a British student of 22
      And she lived in the United Kingdom before
      And she is enrolled in a French university
      And she stays from 1 September 2020 to 30 September 2022
      And her university year ends on 31 August 2022
      And she holds a European card from the United Kingdom valid from 1 July 2020 to 31 August 2022
      When she asks on 21 March 2022 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to register before her cover ends

  @rule:ghic-of-a-student-is-unsettled
  Rule: Since 2021 no French source settles whether the GHIC, the newer card of the United Kingdom, exempts a student

    Scenario: A British student on the first day of 2021
      Given a British student of 22
      And she lived in the United Kingdom before
      And she is enrolled in a French university
      And she stays from 1 September 2020 to 30 June 2021
      And her university year ends on 31 August 2021
      And she holds a British global card valid until 30 June 2021
      When she asks on 1 January 2021 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: Since 2021 no French source settles whether the GHIC exempts a visitor who is not a student

    Scenario: A British researcher on the first day of 2021
      Given a British researcher of 35
      And she stays from 1 September 2020 to 30 June 2021
      And she holds a British global card valid until 30 June 2021
      When she asks on 1 January 2021 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: Since 2021 no French source settles whether a card of the United Kingdom exempts a European

    Scenario: An Irish student with a global card on the first day of 2021
      Given an Irish student of 22
      And she lived in the United Kingdom before
      And she is enrolled in a French university
      And she stays from 1 September 2020 to 30 June 2021
      And her university year ends on 31 August 2021
      And she holds a British global card valid until 30 June 2021
      When she asks on 1 January 2021 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario Outline: On the last day of 2020 a global card changes nothing yet for <who>
      Given <who> of 22
      And she lived in the United Kingdom before
      And she is enrolled in a French university
      And she stays from 1 September 2020 to 30 June 2021
      And her university year ends on 31 August 2021
      And she holds a British global card valid until 30 June 2021
      When she asks on 31 December 2020 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM

      Examples:
        | who               |
        | a British student |
        | an Irish student  |

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: On the last day of 2020 a global card changes nothing yet for a researcher
      Given a British researcher of 35
      And she stays from 1 September 2020 to 30 June 2021
      And she holds a British global card valid until 30 June 2021
      When she asks on 31 December 2020 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM

  @rule:student-from-saint-pierre-registers-locally
  Rule: A student from Saint-Pierre-et-Miquelon sends a form to the CPAM of the place of study

    Scenario: An adult from Saint-Pierre-et-Miquelon on the day of the reform of 2018
      Given a French student of 19
      And she lived in Saint-Pierre-et-Miquelon before
      And she is enrolled in a French university
      When she asks on 1 September 2018 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her studies
      And her fund is the CPAM

  @rule:student-with-a-french-number-writes-to-the-local-cpam
  Rule: A student who has a French number but no fund sends a form to the local CPAM

    Scenario: A student with a permanent number on the day of the reform of 2018
      Given a Brazilian student of 22
      And she lived in Brazil before
      And she has a permanent number
      And she is enrolled in a French university
      When she asks on 1 September 2018 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her studies
      And her fund is the CPAM

    Scenario: A student from French Polynesia who has a permanent number, on the last day before the way of those without one is known
      Given a French student of 19
      And she lived in French Polynesia before
      And she has a permanent number
      And she is enrolled in a French university
      When she asks on 31 July 2021 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her studies
      And her fund is the CPAM

  @rule:student-under-16-adds-a-parental-authorisation
  @rule:student-registers-on-the-portal
  Rule: A student under 16 adds a parent's written permission to a file sent on the portal

    Scenario: A student of 15 on the first day of the portal
      Given a Brazilian student of 15
      And she lived in Brazil before
      And she is enrolled in a French university
      When she asks on 1 September 2018 whether she must register
      Then she registers on the students' portal
      And she is advised to add a parental authorisation

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme on enrolling

    Scenario: A student of 15 on the day before the portal opened
      Given a Brazilian student of 15
      And she lived in Brazil before
      And she is enrolled in a French university
      When she asks on 31 August 2018 whether she must register
      Then she registers when she enrols at the university
      And her fund is the student scheme
      And she is not advised to add a parental authorisation
