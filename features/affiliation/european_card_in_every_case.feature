Feature: Whom does a European card leave with the home fund, whichever way that person would be covered without it?
  A card for the whole stay exempts a European visitor; one to the end of the university year exempts a student for now.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And no internship of hers is paid

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario Outline: With a card for the whole stay, <who> from <home> who has <number> and <more> keeps the home fund
      Given <who>
      And she lived in <home> before
      And she has <number>
      And she <more>
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And her university year ends on 30 June 2027
      And she holds a European card from Ireland valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is not advised to take private cover meanwhile

      Examples:
        | who                    | home                     | number             | more                                   |
        | an Irish student of 22 | Ireland                  | no French number   | is not enrolled in a French university |
        | an Irish student of 22 | Ireland                  | a permanent number | is enrolled in a French university     |
        | an Irish student of 22 | French Polynesia         | no French number   | is enrolled in a French university     |
        | an Irish student of 22 | New Caledonia            | no French number   | is enrolled in a French university     |
        | an Irish student of 22 | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |
        | an Irish student of 17 | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |
        | an Irish intern of 22  | Ireland                  | no French number   | is not enrolled in a French university |
        | an Irish intern of 22  | Ireland                  | a permanent number | is enrolled in a French university     |

    Scenario Outline: Asked on <day>, <who> with a card for the whole stay keeps the home fund, and <more>
      Given <who>
      And <more>
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And she holds a European card from Spain valid until 30 June 2027
      When she asks on <day> whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | day               | who                           | more                                |
        | 15 September 2026 | a Spanish family member of 40 | she is still insured abroad         |
        | 15 December 2026  | a Spanish family member of 40 | she is still insured abroad         |
        | 15 December 2026  | a Spanish family member of 40 | she is no longer insured abroad     |
        | 15 December 2026  | a Spanish resident of 40      | she has enough to live on           |
        | 15 September 2026 | a Spanish resident of 40      | she does not have enough to live on |
        | 15 December 2026  | a Spanish resident of 40      | she does not have enough to live on |

  @rule:european-card-to-the-end-of-the-year-exempts
  Rule: A European student whose European card lasts to the end of the university year does not register for now

    Scenario Outline: An Irish student of <age> from <home> who has <number> and <more> does not register for now
      Given an Irish student of <age>
      And she lived in <home> before
      And she has <number>
      And she <more>
      And she came to France on 1 September 2026
      And her stay ends on 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Ireland valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to register before her cover ends

      Examples:
        | age | home                     | number             | more                                   |
        | 22  | Ireland                  | no French number   | is not enrolled in a French university |
        | 22  | Ireland                  | a permanent number | is enrolled in a French university     |
        | 22  | French Polynesia         | no French number   | is enrolled in a French university     |
        | 22  | New Caledonia            | no French number   | is enrolled in a French university     |
        | 22  | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |
        | 17  | Saint-Pierre-et-Miquelon | no French number   | is enrolled in a French university     |
