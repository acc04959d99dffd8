Feature: Whom does a European card leave with the CPAM who has no European nationality?
  The sources settle nothing, whichever way the holder would register without the card.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And no internship of hers is paid

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts a student who has no European nationality

    Scenario Outline: In <year> <who> from <home> who has <number> asks the CPAM
      Given <who>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And she came to France on 1 September <year>
      And her stay ends on 30 June <next>
      And she holds a European card from Portugal valid until 30 June <next>
      When she asks on 15 September <year> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And the CPAM settles it

      Examples:
        | who                       | home                     | number             | year | next |
        | a Brazilian student of 22 | Brazil                   | a permanent number | 2026 | 2027 |
        | a Chinese student of 22   | French Polynesia         | no French number   | 2026 | 2027 |
        | a Japanese student of 22  | New Caledonia            | no French number   | 2026 | 2027 |
        | a Canadian student of 22  | Saint-Pierre-et-Miquelon | no French number   | 2026 | 2027 |
        | a Canadian student of 17  | Saint-Pierre-et-Miquelon | no French number   | 2026 | 2027 |
        | a Brazilian student of 28 | Brazil                   | no French number   | 2017 | 2018 |

    Scenario: A student without enrolment asks the CPAM too
      Given a Brazilian student of 22
      And she is not enrolled in a French university
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And she holds a European card from Portugal valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to take private cover meanwhile

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario Outline: In the spring of <year> <who> from <home> who has <number> asks the CPAM
      Given <who>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And she came to France on 1 February <year>
      And her stay ends on 31 July <year>
      And she holds a European card from Portugal valid until 31 July <year>
      When she asks on 15 March <year> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And the CPAM settles it

      Examples:
        | who                      | home                     | number             | year |
        | a Brazilian intern of 22 | Brazil                   | no French number   | 2026 |
        | a Brazilian intern of 22 | Brazil                   | a permanent number | 2026 |
        | a Chinese intern of 22   | French Polynesia         | no French number   | 2026 |
        | a Japanese intern of 22  | New Caledonia            | no French number   | 2026 |
        | a Canadian intern of 22  | Saint-Pierre-et-Miquelon | no French number   | 2026 |
        | a Canadian intern of 17  | Saint-Pierre-et-Miquelon | no French number   | 2026 |
        | a Brazilian intern of 22 | Brazil                   | no French number   | 2018 |
        | a Brazilian intern of 28 | Brazil                   | no French number   | 2018 |

    Scenario: An intern without enrolment asks the CPAM too
      Given a Brazilian intern of 22
      And she is not enrolled in a French university
      And she came to France on 1 February 2026
      And her stay ends on 31 July 2026
      And she holds a European card from Portugal valid until 31 July 2026
      When she asks on 15 March 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

    Scenario Outline: Asked on <day>, <who> with a card from Germany asks the CPAM, and <parent>
      Given <who>
      And <parent>
      And she came to France on 1 September 2026
      And her stay ends on 28 February 2027
      And she holds a European card from Germany valid until 28 February 2027
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                           | parent                                 | day               |
        | a Turkish family member of 40 | no parent of hers is insured in France | 15 December 2026  |
        | a Turkish pupil of 10         | a parent of hers is insured in France  | 15 September 2026 |
        | a Turkish child of 10         | a parent of hers is insured in France  | 15 September 2026 |
