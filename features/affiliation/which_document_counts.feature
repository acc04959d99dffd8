Feature: Which document counts for somebody who holds two?
  A form of Québec or Andorra comes first, then the S1 for a long stay, then the cards.

  Background:
    Given the person is an ordinary newcomer
    And no internship of hers is paid

  @rule:andorran-form-replaces-registration
  Rule: A student insured in Andorra hands in the form of the Andorran fund instead of registering

    Scenario Outline: The Andorran form of <who> counts for more than <document>
      Given <who> of 22
      And she came to France on <start>
      And her stay ends on <end>
      And she stays for more than three months
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds an Andorran form valid until <end>
      And she holds <document> valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                  | document                                | start            | end               |
        | an Italian student   | a European card from Italy              | 1 September 2026 | 30 June 2027      |
        | an Italian student   | a European card from Italy              | 1 September 2026 | 30 September 2027 |
        | an Andorran student  | a European card from Spain              | 1 September 2026 | 30 June 2027      |
        | an Andorran intern   | a European card from Spain              | 1 September 2026 | 30 June 2027      |
        | a British student    | a European card from the United Kingdom | 1 September 2020 | 30 June 2027      |
        | a British student    | a European card from the United Kingdom | 1 September 2020 | 30 September 2027 |
        | a British student    | a British global card                   | 1 September 2026 | 30 June 2027      |
        | a British intern     | a British global card                   | 1 September 2026 | 30 June 2027      |
        | an Irish student     | a British global card                   | 1 September 2026 | 30 June 2027      |
        | a Belgian student    | an S1 form from Belgium                 | 1 September 2026 | 30 June 2027      |
        | a Belgian pupil      | an S1 form from Belgium                 | 1 September 2026 | 30 June 2027      |
        | a Monegasque student | a Monegasque form                       | 1 September 2026 | 30 June 2027      |
        | a Canadian student   | a Québec form 102                       | 1 September 2026 | 30 June 2027      |

    Scenario: Before 21 an Andorran form settles what a Monegasque form leaves open
      Given a Monegasque student of 20
      And her stay ends on 30 June 2027
      And she is enrolled in a French university
      And she holds an Andorran form valid until 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering

    Scenario: In 2017 an Andorran form settles what a Québec form leaves open
      Given a Brazilian student of 22
      And her stay ends on 30 June 2018
      And she is enrolled in a French university
      And she holds an Andorran form valid until 30 June 2018
      And she holds a Québec form 106 valid until 30 June 2018
      When she asks on 15 September 2017 whether she must register
      Then a form is handed in instead of registering

  @rule:quebec-form-replaces-registration
  Rule: Somebody insured in Québec hands in the form for students from there instead of registering, whatever the nationality

    Scenario Outline: At <age> the form 106 counts for more than a Monegasque form
      Given a Monegasque student of <age>
      And her stay ends on 30 June 2027
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering

      Examples:
        | age |
        | 20  |
        | 22  |

    Scenario: The form 104 counts for more than the form 102
      Given a Canadian intern of 22
      And she is enrolled in a French university
      And she holds a Québec form 102 valid until 31 January 2026
      And she holds a Québec form 104
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering

  @rule:quebec-form-of-another-national-is-confirmed
  @rule:quebec-form-replaces-registration
  Rule: A Québec form held by somebody who is neither French nor Canadian replaces registration and is best confirmed with the fund

    Scenario: A Brazilian intern with the form 104, which bears no dates
      Given a Brazilian intern of 22
      And she is enrolled in a French university
      And she holds a Québec form 104
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she is advised to confirm with the fund

  @rule:quebec-form-replaced-registration-for-french-and-canadian-nationals
  Rule: Until September 2017 a French or Québec national insured in Québec handed in the form instead of registering

    Scenario: In 2017 a form that bears no dates counts for the whole stay
      Given a Canadian student of 22
      And her stay ends on 31 August 2018
      And she is enrolled in a French university
      And she holds a Québec form 104
      When she asks on 30 September 2017 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad

  @rule:quebec-form-of-another-national-was-unsettled-until-2017
  Rule: Until September 2017 the sources do not settle the case of another national insured in Québec

    Scenario: In 2017 a Brazilian student whose form bears no dates asks the CPAM
      Given a Brazilian student of 22
      And her stay ends on 31 August 2018
      And she is enrolled in a French university
      And she holds a Québec form 104
      When she asks on 30 September 2017 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:student-registers-the-s1
  Rule: An enrolled student with an S1 registers it on the portal, and the home State pays

    Scenario Outline: On a long stay the S1 of <who> counts for more than <card>
      Given <who> of 22
      And she came to France on <start>
      And her stay ends on <end>
      And she stays for more than three months
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds an S1 form
      And she holds <card> valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her S1 form
      And her fund is the CPAM

      Examples:
        | who                 | card                                    | start            | end               |
        | an Italian student  | a European card from Italy              | 1 September 2026 | 30 June 2027      |
        | an Italian student  | a European card from Italy              | 1 September 2026 | 30 September 2027 |
        | a Brazilian student | a European card from Spain              | 1 September 2026 | 30 June 2027      |
        | a Brazilian intern  | a European card from Spain              | 1 September 2026 | 30 June 2027      |
        | a British student   | a European card from the United Kingdom | 1 September 2020 | 30 June 2027      |
        | a British student   | a European card from the United Kingdom | 1 September 2020 | 30 September 2027 |
        | a British student   | a British global card                   | 1 September 2026 | 30 June 2027      |
        | a British intern    | a British global card                   | 1 September 2026 | 30 June 2027      |
        | an Irish student    | a British global card                   | 1 September 2026 | 30 June 2027      |
