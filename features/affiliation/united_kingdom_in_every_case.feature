Feature: Whom does a card of the United Kingdom concern, whichever way that person would be covered without it?
  For a stay begun by the end of 2020 it exempts. A European who came later is left with the CPAM.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And no internship of hers is paid

  @rule:uk-card-for-the-whole-stay-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, the United Kingdom counts as a European State and its card exempts

    Scenario Outline: A British student of <age> from <home> who has <number> and <more> keeps the home fund
      Given a British student of <age>
      And she lived in <home> before
      And she has <number>
      And she <more>
      And she came to France on 1 September 2020
      And her stay ends on 30 June 2026
      And she holds a European card from the United Kingdom valid until 30 June 2026
      When she asks on 15 September 2025 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is not advised to take private cover meanwhile

      Examples:
        | age | home                     | number             | more                                   |
        | 22  | the United Kingdom       | no French number   | is enrolled in a French university     |
        | 22  | the United Kingdom       | no French number   | is not enrolled in a French university |
        | 22  | the United Kingdom       | a permanent number | is enrolled in a French university     |
        | 22  | French Polynesia         | no French number   | is enrolled in a French university     |
        | 22  | New Caledonia            | no French number   | is enrolled in a French university     |
        | 22  | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |
        | 17  | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |

    Scenario Outline: Asked on <day>, <who> keeps the home fund, and <more>
      Given <who>
      And <more>
      And she came to France on 1 September 2020
      And her stay ends on 30 June 2026
      And she holds a European card from the United Kingdom valid until 30 June 2026
      When she asks on <day> whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                           | more                                   | day               |
        | a British pupil of 15         | no parent of hers is insured in France | 15 September 2025 |
        | a British researcher of 35    | she lived in the United Kingdom before | 15 September 2020 |
        | a British researcher of 35    | she lived in the United Kingdom before | 15 September 2025 |
        | a British family member of 40 | she is no longer insured abroad        | 15 September 2025 |
        | a British family member of 40 | she is still insured abroad            | 15 September 2025 |
        | a British resident of 40      | she has enough to live on              | 15 September 2025 |
        | a British resident of 40      | she does not have enough to live on    | 15 September 2025 |
        | a British child of 10         | a parent of hers is insured in France  | 15 September 2025 |
        | a British child of 10         | her stay is not regular                | 15 September 2025 |

  @rule:uk-card-to-the-end-of-the-year-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, a card to the end of the university year exempts students from the United Kingdom too

    Scenario Outline: A British student of <age> from <home> who has <number> and <more> does not register for now
      Given a British student of <age>
      And she lived in <home> before
      And she has <number>
      And she <more>
      And she came to France on 1 September 2020
      And her stay ends on 30 September 2026
      And her university year ends on 31 August 2026
      And she holds a European card from the United Kingdom valid until 31 August 2026
      When she asks on 15 September 2025 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to register before her cover ends

      Examples:
        | age | home                     | number             | more                                   |
        | 22  | the United Kingdom       | no French number   | is enrolled in a French university     |
        | 22  | the United Kingdom       | no French number   | is not enrolled in a French university |
        | 22  | the United Kingdom       | a permanent number | is enrolled in a French university     |
        | 22  | French Polynesia         | no French number   | is enrolled in a French university     |
        | 22  | New Caledonia            | no French number   | is enrolled in a French university     |
        | 22  | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |
        | 17  | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |

    Scenario: The card of a minor who has neither a permit nor an enrolment counts too
      Given a British student of 17
      And his stay is not regular
      And he is not enrolled in a French school
      And he came to France on 1 September 2020
      And his stay ends on 30 September 2026
      And his university year ends on 31 August 2026
      And he holds a European card from the United Kingdom valid until 31 August 2026
      When he asks on 15 September 2025 whether he must register
      Then registering is not required
      And he deals with his home fund

    Scenario Outline: In 2017 nothing is known yet of a card to the end of the university year of a student of <age>
      Given a British student of <age>
      And she is enrolled in a French university
      And she came to France on 1 September 2017
      And her stay ends on 30 September 2018
      And her university year ends on 31 August 2018
      And she holds a European card from the United Kingdom valid until 31 August 2018
      When she asks on 15 September 2017 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | age |
        | 22  |
        | 28  |

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario Outline: An Irish student of <age> from <home> who has <number> is left with the CPAM by a global card
      Given an Irish student of <age>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And she holds a British global card valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | age | home                     | number             |
        | 22  | the United Kingdom       | no French number   |
        | 22  | the United Kingdom       | a permanent number |
        | 22  | French Polynesia         | no French number   |
        | 22  | New Caledonia            | no French number   |
        | 22  | Saint-Pierre-et-Miquelon | no French number   |
        | 17  | Saint-Pierre-et-Miquelon | no French number   |

    Scenario Outline: <who> who came on <start> is left with the CPAM by a global card, and <more>
      Given <who>
      And <more>
      And she came to France on <start>
      And her stay ends on 30 June 2027
      And she holds a British global card valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                          | more                                       | start            |
        | an Irish student of 22       | she is not enrolled in a French university | 1 September 2026 |
        | an Irish researcher of 35    | she lived in the United Kingdom before     | 1 June 2026      |
        | an Irish family member of 40 | she is no longer insured abroad            | 1 June 2026      |
        | an Irish family member of 40 | she is still insured abroad                | 1 June 2026      |
        | an Irish resident of 40      | she has enough to live on                  | 1 June 2026      |
        | an Irish resident of 40      | she does not have enough to live on        | 1 June 2026      |
        | an Irish child of 10         | a parent of hers is insured in France      | 1 June 2026      |
