Feature: Whom does the form 102 of Québec, or a form of Monaco, leave with the CPAM?
  The sources settle neither, whichever way the person would be covered without the form.

  Background:
    Given the person is an ordinary newcomer

  @rule:quebec-form-for-the-other-direction-is-unsettled
  Rule: The form 102, made for people who leave France for Québec, does not settle the case of somebody who comes

    Scenario Outline: In <year> <who> from <home> who has <number> is left with the CPAM by a form 102
      Given <who>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And her stay ends on 30 June <year>
      And she holds a Québec form 102 valid until 30 June <year>
      When she asks on 15 March <year> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And the CPAM settles it

      Examples:
        | who                      | home                     | number             | year |
        | a Canadian student of 22 | Canada                   | no French number   | 2026 |
        | a Canadian student of 22 | Canada                   | a permanent number | 2026 |
        | a Canadian student of 22 | French Polynesia         | no French number   | 2026 |
        | a Canadian student of 22 | New Caledonia            | no French number   | 2026 |
        | a Canadian student of 22 | Saint-Pierre-et-Miquelon | no French number   | 2026 |
        | a Canadian student of 17 | Saint-Pierre-et-Miquelon | no French number   | 2026 |
        | a Canadian student of 22 | Canada                   | no French number   | 2018 |
        | a Canadian student of 28 | Canada                   | no French number   | 2018 |

    Scenario Outline: <who> is left with the CPAM by a form 102, and <more>
      Given <who>
      And <more>
      And she came to France on 1 September 2026
      And she holds a Québec form 102 valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                         | more                                       |
        | a Canadian student of 22    | she is not enrolled in a French university |
        | a Canadian student of 22    | she stays for three months or less         |
        | a Canadian researcher of 35 | she stays for more than three months       |
        | a Canadian pupil of 17      | a parent of hers is insured in France      |

  @rule:monegasque-form-at-an-unsettled-age
  Rule: The sources do not settle the Monegasque form before 21 and at 28

    Scenario Outline: In <year> <who> from <home> who has <number> is left with the CPAM by a Monegasque form
      Given <who>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And her stay ends on 30 June <year>
      And she holds a Monegasque form valid until 30 June <year>
      When she asks on 15 March <year> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And the CPAM settles it

      Examples:
        | who                        | home                     | number             | year |
        | a Monegasque student of 20 | Monaco                   | no French number   | 2026 |
        | a Monegasque student of 20 | Monaco                   | a permanent number | 2026 |
        | a Monegasque student of 20 | French Polynesia         | no French number   | 2026 |
        | a Monegasque student of 20 | New Caledonia            | no French number   | 2026 |
        | a Monegasque student of 20 | Saint-Pierre-et-Miquelon | no French number   | 2026 |
        | a Monegasque student of 17 | Saint-Pierre-et-Miquelon | no French number   | 2026 |
        | a Monegasque student of 28 | Monaco                   | no French number   | 2018 |

    Scenario Outline: <who> is left with the CPAM by a Monegasque form, and <more>
      Given <who>
      And <more>
      And her stay ends on 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                        | more                                       |
        | a Monegasque student of 20 | she is not enrolled in a French university |
        | a Monegasque student of 20 | she stays for three months or less         |
        | a Monegasque pupil of 17   | a parent of hers is insured in France      |
