Feature: Whose cover from abroad comes before all that would hold otherwise?
  That of every student, pupil, researcher and family whom the card or the form is for.

  Background:
    Given the person is an ordinary newcomer

  @rule:andorran-form-replaces-registration
  Rule: A student insured in Andorra hands in the form of the Andorran fund instead of registering

    Scenario Outline: The Andorran form of <who> who <more> and <also>, asked on <day>
      Given <who>
      And she <more>
      And she <also>
      And her stay ends on <end>
      And she holds an Andorran form valid until <end>
      When she asks on <day> whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                       | more                               | also                                     | day               | end            |
        | an Andorran student of 22 | stays for three months or less     | is enrolled in a French school           | 15 September 2026 | 1 October 2026 |
        | an Andorran student of 22 | is not enrolled in a French school | stays for more than three months         | 15 September 2026 | 30 June 2027   |
        | an Andorran student of 22 | is enrolled in a French school     | has a permanent number                   | 15 September 2026 | 30 June 2027   |
        | an Andorran student of 17 | is enrolled in a French school     | lived in Saint-Pierre-et-Miquelon before | 15 September 2026 | 30 June 2027   |
        | an Andorran student of 22 | is enrolled in a French school     | stays for more than three months         | 15 September 2017 | 30 June 2018   |
        | an Andorran student of 28 | is enrolled in a French school     | stays for more than three months         | 15 September 2017 | 30 June 2018   |
        | an Andorran pupil of 15   | stays for more than three months   | lived in Andorra before                  | 15 September 2026 | 30 June 2027   |

  @rule:quebec-form-replaces-registration
  Rule: Somebody insured in Québec hands in the form for students from there instead of registering, whatever the nationality

    Scenario Outline: The form 106 of <who> who <more> and <also>, asked on <day>
      Given <who>
      And she <more>
      And she <also>
      And her stay ends on <end>
      And she holds a Québec form 106 valid until <end>
      When she asks on <day> whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                         | more                               | also                                     | day               | end            |
        | a Canadian student of 22    | stays for three months or less     | is enrolled in a French school           | 15 September 2026 | 1 October 2026 |
        | a Canadian student of 22    | is not enrolled in a French school | stays for more than three months         | 15 September 2026 | 30 June 2027   |
        | a Canadian student of 22    | is enrolled in a French school     | has a permanent number                   | 15 September 2026 | 30 June 2027   |
        | a Canadian student of 17    | is enrolled in a French school     | lived in Saint-Pierre-et-Miquelon before | 15 September 2026 | 30 June 2027   |
        | a Canadian student of 19    | is enrolled in a French school     | lived in New Caledonia before            | 15 September 2026 | 30 June 2027   |
        | a Canadian pupil of 15      | stays for more than three months   | lived in Canada before                   | 15 September 2026 | 30 June 2027   |
        | a Canadian researcher of 35 | stays for more than three months   | came to France on 1 September 2026       | 15 September 2026 | 30 June 2027   |
        | a Canadian researcher of 35 | stays for more than three months   | came to France on 1 March 2026           | 15 September 2026 | 30 June 2027   |

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario Outline: The European card of <who> who <more> and <also>, asked on <day>
      Given <who>
      And she <more>
      And she <also>
      And her stay ends on <end>
      And she holds a European card from Italy valid until <end>
      When she asks on <day> whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                            | more                               | also                                     | day               | end            |
        | an Italian student of 22       | stays for three months or less     | is enrolled in a French school           | 15 September 2026 | 1 October 2026 |
        | an Italian student of 22       | is not enrolled in a French school | stays for more than three months         | 15 September 2026 | 30 June 2027   |
        | an Italian student of 22       | is enrolled in a French school     | has a permanent number                   | 15 September 2026 | 30 June 2027   |
        | an Italian student of 17       | is enrolled in a French school     | lived in Saint-Pierre-et-Miquelon before | 15 September 2026 | 30 June 2027   |
        | an Italian student of 22       | is enrolled in a French school     | stays for more than three months         | 15 September 2017 | 30 June 2018   |
        | an Italian student of 28       | is enrolled in a French school     | stays for more than three months         | 15 September 2017 | 30 June 2018   |
        | an Italian family member of 40 | stays for more than three months   | came to France on 1 March 2026           | 15 September 2026 | 30 June 2027   |
        | an Italian researcher of 35    | stays for more than three months   | came to France on 1 March 2026           | 15 September 2026 | 30 June 2027   |
        | an Italian resident of 40      | is still insured abroad            | came to France on 1 March 2026           | 15 September 2026 | 30 June 2027   |
        | an Italian resident of 40      | has enough to live on              | came to France on 1 March 2026           | 15 September 2026 | 30 June 2027   |
        | an Italian resident of 40      | does not have enough to live on    | came to France on 1 March 2026           | 15 September 2026 | 30 June 2027   |

  @rule:monegasque-form-replaces-registration
  Rule: A student of 21 to 27 insured in Monaco hands in the Monegasque form instead of registering

    Scenario: A student on a long stay
      Given a Monegasque student of 22
      And her stay ends on 30 June 2027
      And she is enrolled in a French university
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to confirm with the fund

  @rule:minor-follows-an-insured-parent
  Rule: A minor whose parent is insured in France is covered as that parent's dependant

    Scenario: A child of an insured parent has no need of a Monegasque form
      Given a Monegasque child of 10
      And a parent of hers is insured in France
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And her cover rests on her parent

  @rule:paid-internship-without-a-known-ceiling-is-unsettled
  Rule: For years without a known ceiling, the sources do not settle a paid internship

    Scenario: A paid intern with an S1 form who is not enrolled
      Given a Belgian intern of 22
      And she is not enrolled in a French university
      And her internship pays 4.36 euros an hour
      And she holds an S1 form from Belgium
      When she asks on 15 March 2024 whether she must register
      Then the sources do not settle whether registering is required

  @rule:quebec-form-replaced-registration-for-french-and-canadian-nationals
  Rule: Until September 2017 a French or Québec national insured in Québec handed in the form instead of registering

    Scenario: In 2017 a pupil from Québec
      Given a Canadian pupil of 17
      And her stay ends on 30 June 2018
      And she holds a Québec form 106 valid until 30 June 2018
      When she asks on 30 September 2017 whether she must register
      Then a form is handed in instead of registering
      And her fund is her home fund

  @rule:uk-card-for-the-whole-stay-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, the United Kingdom counts as a European State and its card exempts

    Scenario Outline: In 2017 a British student of <age>
      Given a British student of <age>
      And her stay ends on 30 June 2018
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 30 June 2018
      When she asks on 15 September 2017 whether she must register
      Then registering is not required
      And her fund is her home fund

      Examples:
        | age |
        | 22  |
        | 28  |
