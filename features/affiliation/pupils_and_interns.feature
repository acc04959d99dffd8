Feature: Do cards and forms mean the same for pupils and interns as for students?
  Mostly, on a long stay and on a short one, and also where a parent is insured in France.

  Background:
    Given the person is an ordinary newcomer
    And no internship of hers is paid

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario: A Brazilian pupil with a card from Portugal for a short exchange
      Given a Brazilian pupil of 16
      And she stays for three months or less
      And she stays from 1 September 2026 to 30 November 2026
      And she holds a European card from Portugal valid from 1 July 2026 to 30 November 2026
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to take private cover meanwhile

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a visitor who is not a student

    Scenario: A British pupil with a global card for a short exchange
      Given a British pupil of 16
      And she stays for three months or less
      And she stays from 1 September 2026 to 30 November 2026
      And she holds a British global card valid from 1 July 2026 to 30 November 2026
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to take private cover meanwhile

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario Outline: An Irish pupil with <document> for a short exchange
      Given an Irish pupil of 16
      And she stays for three months or less
      And she stays from 1 September 2026 to 30 November 2026
      And she holds <document> valid from 1 July 2026 to 30 November 2026
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to take private cover meanwhile

      Examples:
        | document                                |
        | a British global card                   |
        | a European card from the United Kingdom |

  @rule:monegasque-form-replaces-registration
  Rule: A student of 21 to 27 insured in Monaco hands in the Monegasque form instead of registering

    Scenario Outline: <who> of 21 hands in the form of Monaco
      Given <who> of 21
      And she lived in Monaco before
      And she stays for more than three months
      And she is enrolled in a French school
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to confirm with the fund

      Examples:
        | who                 |
        | a Monegasque pupil  |
        | a Monegasque intern |

  @rule:monegasque-form-at-an-unsettled-age
  Rule: The sources do not settle the Monegasque form before 21 and at 28

    Scenario: An intern of 20 with the form of Monaco asks the CPAM
      Given a Monegasque intern of 20
      And she lived in Monaco before
      And she stays for more than three months
      And she is enrolled in a French university
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

    Scenario: A pupil of 16 with the form of Monaco whose parent is insured in France asks the CPAM
      Given a Monegasque pupil of 16
      And a parent of hers is insured in France
      And she stays for more than three months
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

  @rule:andorran-form-replaces-registration
  Rule: A student insured in Andorra hands in the form of the Andorran fund instead of registering

    Scenario Outline: <who> hands in the form of Andorra
      Given <who> of 16
      And she lived in Andorra before
      And she stays for more than three months
      And she is enrolled in a French school
      And she stays from 1 September 2026 to 30 June 2027
      And she holds an Andorran form valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                |
        | an Andorran pupil  |
        | an Andorran intern |

    Scenario: A form of Monaco beside that of Andorra leaves nothing to confirm
      Given a national of Andorra and Monaco
      And she is in France to study
      And she is 22
      And she lived in Andorra before
      And she stays for more than three months
      And she is enrolled in a French university
      And she stays from 1 September 2026 to 30 June 2027
      And she holds an Andorran form valid from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And her fund is her home fund
      And she is not advised to confirm with the fund

  @rule:quebec-form-for-the-other-direction-is-unsettled
  Rule: The form 102, made for people who leave France for Québec, does not settle the case of somebody who comes

    Scenario: An intern with the form 102 asks the CPAM
      Given a Canadian intern of 22
      And she lived in Québec before
      And she stays for more than three months
      And she is enrolled in a French university
      And she stays from 1 September 2026 to 31 January 2027
      And she holds a Québec form 102 valid from 1 September 2026 to 31 January 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

    Scenario: A pupil with the form 102 whose parent is insured in France asks the CPAM
      Given a Canadian pupil of 16
      And a parent of hers is insured in France
      And she stays for more than three months
      And she stays from 1 September 2026 to 31 January 2027
      And she holds a Québec form 102 valid from 1 September 2026 to 31 January 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

  @rule:quebec-form-replaces-registration
  Rule: Somebody insured in Québec hands in the form for students from there instead of registering, whatever the nationality

    Scenario Outline: <who> hands in the form of Québec
      Given <who>
      And she lived in Québec before
      And she stays for more than three months
      And she is enrolled in a French school
      And she stays from 1 September 2026 to 31 January 2027
      And she holds a Québec form 106 valid from 1 September 2026 to 31 January 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                         |
        | a Canadian pupil of 16      |
        | a Canadian intern of 22     |
        | a Canadian researcher of 35 |

  @rule:quebec-form-replaced-registration-for-french-and-canadian-nationals
  Rule: Until September 2017 a French or Québec national insured in Québec handed in the form instead of registering

    Scenario Outline: In 2016 <who> handed in the form of Québec
      Given <who>
      And she lived in Québec before
      And she stays for more than three months
      And she is enrolled in a French school
      And she stays from 1 September 2016 to 30 June 2017
      And she holds a Québec form 106 valid from 1 September 2016 to 30 June 2017
      When she asks on 15 September 2016 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                     |
        | a Canadian pupil of 16  |
        | a Canadian intern of 22 |
        | a French intern of 22   |

  @rule:quebec-form-of-another-national-was-unsettled-until-2017
  Rule: Until September 2017 the sources do not settle the case of another national insured in Québec

    Scenario: In 2016 a Brazilian intern with the form of Québec had to ask the CPAM
      Given a Brazilian intern of 22
      And she lived in Québec before
      And she stays for more than three months
      And she is enrolled in a French university
      And she stays from 1 September 2016 to 30 June 2017
      And she holds a Québec form 106 valid from 1 September 2016 to 30 June 2017
      When she asks on 15 September 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

    Scenario: In 2016 a Brazilian pupil with the form of Québec whose parent was insured in France had to ask the CPAM
      Given a Brazilian pupil of 16
      And a parent of hers is insured in France
      And she stays for more than three months
      And she stays from 1 September 2016 to 30 June 2017
      And she holds a Québec form 106 valid from 1 September 2016 to 30 June 2017
      When she asks on 15 September 2016 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

  @rule:student-of-28-or-more-registered-with-the-cpam
  Rule: Until August 2018 a student of 28 or more was outside the student scheme and registered with the CPAM

    Scenario: In 2017 an intern of 28 registered with the CPAM
      Given a Brazilian intern of 28
      And she lived in Brazil before
      And she stays for more than three months
      And she is enrolled in a French university
      When she asks on 15 September 2017 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme on enrolling

    Scenario: In 2017 an intern of 27 joined the student scheme
      Given a Brazilian intern of 27
      And she lived in Brazil before
      And she stays for more than three months
      And she is enrolled in a French university
      When she asks on 15 September 2017 whether she must register
      Then registering is required
      And she registers when she enrols at the university
      And her cover rests on her studies
      And her fund is the student scheme

  @rule:student-under-16-adds-a-parental-authorisation
  @rule:student-registers-on-the-portal
  Rule: A student under 16 adds a parent's written permission to a file sent on the portal

    Scenario: An intern of 15 adds it as well
      Given a Brazilian intern of 15
      And she lived in Brazil before
      And she stays for more than three months
      And she is enrolled in a French school
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And she is advised to add a parental authorisation
