Feature: Whose registration does a form of Québec, Andorra or Monaco replace or leave open?
  That of anybody in education whom the form concerns, whichever way that person would be covered without it.

  Background:
    Given the person is an ordinary newcomer

  @rule:andorran-form-replaces-registration
  Rule: A student insured in Andorra hands in the form of the Andorran fund instead of registering

    Scenario: In 2020, when nothing was known of the door for French Polynesia, the Andorran form replaces registration
      Given an Andorran student of 22
      And she lived in French Polynesia before
      And she is enrolled in a French university
      And her stay ends on 30 June 2021
      And she holds an Andorran form valid until 30 June 2021
      When she asks on 15 September 2020 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM

    Scenario: The Andorran form of a minor who has neither a permit nor an enrolment counts too
      Given an Andorran student of 17
      And her stay is not regular
      And she is not enrolled in a French school
      And her stay ends on 30 June 2027
      And she holds an Andorran form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

    Scenario: A pupil insured in Andorra hands in the form, although a parent is insured in France
      Given an Andorran pupil of 15
      And a parent of hers is insured in France
      And her stay ends on 30 June 2027
      And she holds an Andorran form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:quebec-form-replaces-registration
  Rule: Somebody insured in Québec hands in the form for students from there instead of registering, whatever the nationality

    Scenario Outline: In <year> <who> from <home> hands in the form 106
      Given <who>
      And she lived in <home> before
      And she is enrolled in a French university
      And her stay ends on 30 June <year>
      And she holds a Québec form 106 valid until 30 June <year>
      When she asks on 15 March <year> whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                      | home             | year |
        | a Canadian student of 22 | French Polynesia | 2020 |
        | a Canadian student of 28 | Canada           | 2018 |

    Scenario: The form of a minor who has neither a permit nor an enrolment counts too
      Given a Canadian student of 17
      And his stay is not regular
      And he is not enrolled in a French school
      And his stay ends on 30 June 2027
      And he holds a Québec form 106 valid until 30 June 2027
      When he asks on 15 September 2026 whether he must register
      Then a form is handed in instead of registering
      And he hands the form to the local CPAM
      And his cover rests on his cover abroad
      And his fund is his home fund

    Scenario: A pupil insured in Québec hands in the form, although a parent is insured in France
      Given a Canadian pupil of 17
      And a parent of hers is insured in France
      And her stay ends on 30 June 2027
      And she holds a Québec form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And her cover rests on her cover abroad
      And her fund is her home fund

    Scenario: In 2024, when no ceiling of pay is known, a paid intern from Québec hands in the form
      Given a Canadian intern of 22
      And she is enrolled in a French university
      And her internship pays 5.00 euros an hour
      And she holds a Québec form 104
      When she asks on 15 March 2024 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:quebec-form-replaced-registration-for-french-and-canadian-nationals
  Rule: Until September 2017 a French or Québec national insured in Québec handed in the form instead of registering

    Scenario Outline: In 2017 <who> whose stay ends on <end> and who <more> hands in the form
      Given <who>
      And she <more>
      And her stay ends on <end>
      And she holds a Québec form 106 valid until <end>
      When she asks on 15 September 2017 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                      | more                                   | end              |
        | a Canadian student of 22 | is not enrolled in a French university | 30 June 2018     |
        | a Canadian student of 28 | is enrolled in a French university     | 30 June 2018     |
        | a Canadian student of 22 | stays for three months or less         | 30 November 2017 |

    Scenario: In 2017 a paid intern from Québec hands in the form
      Given a Canadian intern of 22
      And she is enrolled in a French university
      And her internship pays 5.00 euros an hour
      And her stay ends on 31 January 2018
      And she holds a Québec form 104
      When she asks on 15 September 2017 whether she must register
      Then a form is handed in instead of registering
      And her cover rests on her cover abroad

    Scenario: In 2017 the form of a minor who has neither a permit nor an enrolment counts too
      Given a Canadian student of 17
      And his stay is not regular
      And he is not enrolled in a French school
      And his stay ends on 30 June 2018
      And he holds a Québec form 106 valid until 30 June 2018
      When he asks on 15 September 2017 whether he must register
      Then a form is handed in instead of registering
      And his cover rests on his cover abroad

    Scenario: In 2017 a pupil insured in Québec hands in the form, although a parent is insured in France
      Given a Canadian pupil of 17
      And a parent of hers is insured in France
      And her stay ends on 30 June 2018
      And she holds a Québec form valid until 30 June 2018
      When she asks on 15 September 2017 whether she must register
      Then a form is handed in instead of registering
      And her cover rests on her cover abroad

  @rule:quebec-form-of-another-national-was-unsettled-until-2017
  Rule: Until September 2017 the sources do not settle the case of another national insured in Québec

    Scenario Outline: In 2017 <who> with a form 106 until <end> is left with the CPAM, and <more>
      Given <who>
      And <more>
      And her stay ends on <end>
      And she holds a Québec form 106 valid until <end>
      When she asks on 15 September 2017 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                       | more                                       | end              |
        | a Brazilian student of 22 | she is not enrolled in a French university | 30 June 2018     |
        | a Brazilian student of 28 | she is enrolled in a French university     | 30 June 2018     |
        | a Brazilian student of 22 | she stays for three months or less         | 30 November 2017 |
        | a Brazilian pupil of 17   | a parent of hers is insured in France      | 30 June 2018     |

  @rule:monegasque-form-replaces-registration
  Rule: A student of 21 to 27 insured in Monaco hands in the Monegasque form instead of registering, as is known since June 2023

    Scenario Outline: <who> who <more> hands in the Monegasque form
      Given <who>
      And she <more>
      And her stay ends on <end>
      And she holds a Monegasque form valid until <end>
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to confirm with the fund
      And she is not advised to take private cover meanwhile

      Examples:
        | who                        | more                                   | end              |
        | a Monegasque student of 22 | is not enrolled in a French university | 30 June 2027     |
        | a Monegasque student of 22 | stays for three months or less         | 30 November 2026 |
        | a Monegasque pupil of 21   | lived in Monaco before                 | 30 June 2027     |

    Scenario Outline: In <year> nothing is known yet for a student from <home> who has <number> and a Monegasque form
      Given a Monegasque student of 22
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And her stay ends on 30 June <next>
      And she holds a Monegasque form valid until 30 June <next>
      When she asks on 15 September <year> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | home                     | number             | year | next |
        | Monaco                   | a permanent number | 2022 | 2023 |
        | French Polynesia         | no French number   | 2022 | 2023 |
        | Saint-Pierre-et-Miquelon | no French number   | 2022 | 2023 |
        | Monaco                   | no French number   | 2017 | 2018 |
