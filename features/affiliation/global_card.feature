Feature: Whom does the global card of the United Kingdom leave with the CPAM?
  No French source speaks of it, whichever way the holder would register without the card.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And no internship of hers is paid

  @rule:ghic-of-a-student-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a student

    Scenario Outline: <who> from <home> who has <number> asks the CPAM about a global card
      Given <who>
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
      And the CPAM settles it

      Examples:
        | who                     | home                     | number             |
        | a British student of 22 | the United Kingdom       | a permanent number |
        | a British student of 22 | French Polynesia         | no French number   |
        | a British student of 22 | New Caledonia            | no French number   |
        | a British student of 22 | Saint-Pierre-et-Miquelon | no French number   |
        | a British student of 17 | Saint-Pierre-et-Miquelon | no French number   |

    Scenario: A student without enrolment asks the CPAM too
      Given a British student of 22
      And she is not enrolled in a French university
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And she holds a British global card valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to take private cover meanwhile

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a visitor who is not a student

    Scenario Outline: In training, <who> from <home> who has <number> asks the CPAM about a global card
      Given <who>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And she came to France on 1 February 2026
      And her stay ends on 31 July 2026
      And she holds a British global card valid until 31 July 2026
      When she asks on 15 March 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And the CPAM settles it

      Examples:
        | who                    | home                     | number             |
        | a British intern of 22 | the United Kingdom       | no French number   |
        | a British intern of 22 | the United Kingdom       | a permanent number |
        | a British intern of 22 | French Polynesia         | no French number   |
        | a British intern of 22 | New Caledonia            | no French number   |
        | a British intern of 22 | Saint-Pierre-et-Miquelon | no French number   |
        | a British intern of 17 | Saint-Pierre-et-Miquelon | no French number   |

    Scenario: An intern without enrolment asks the CPAM too
      Given a British intern of 22
      And she is not enrolled in a French university
      And she came to France on 1 February 2026
      And her stay ends on 31 July 2026
      And she holds a British global card valid until 31 July 2026
      When she asks on 15 March 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

    Scenario Outline: <who> who came on <start> with a global card asks the CPAM, and <more>
      Given <who>
      And <more>
      And she came to France on <start>
      And her stay ends on 31 December 2027
      And she holds a British global card valid until 31 December 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                           | more                                   | start            |
        | a British family member of 40 | she is no longer insured abroad        | 1 March 2026     |
        | a British family member of 40 | she is still insured abroad            | 1 September 2020 |
        | a British resident of 40      | she has enough to live on              | 1 September 2020 |
        | a British resident of 40      | she does not have enough to live on    | 1 September 2020 |
        | a British pupil of 15         | a parent of hers is insured in France  | 1 September 2026 |
        | a British child of 10         | a parent of hers is insured in France  | 1 September 2026 |
