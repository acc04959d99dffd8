Feature: What does the pay of an intern override?
  Above the ceiling it makes the internship work. Where no ceiling is known it leaves all with the CPAM, whoever the intern is.

  Background:
    Given the person is an ordinary newcomer

  @rule:internship-paid-above-the-ceiling-is-work
  Rule: An internship paid above the ceiling gives cover as work does

    Scenario Outline: <who> who has <number> and <more> is covered by the paid internship
      Given <who>
      And she has <number>
      And she <more>
      And she is enrolled in a French university
      And her internship pays 5.00 euros an hour
      When she asks on 15 March 2025 whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work
      And her fund is the CPAM

      Examples:
        | who                     | number             | more                                     |
        | a Moroccan intern of 22 | no French number   | stays for three months or less           |
        | a Moroccan intern of 22 | a permanent number | lived in Morocco before                  |
        | a Canadian intern of 17 | no French number   | lived in Saint-Pierre-et-Miquelon before |

    Scenario: The pay of a minor who has neither a permit nor an enrolment gives cover too
      Given a Malian intern of 17
      And his stay is not regular
      And he is not enrolled in a French school
      And his internship pays 5.00 euros an hour
      When he asks on 15 March 2025 whether he must register
      Then registering is required
      And he registers through his employer
      And his cover rests on his work
      And his fund is the CPAM

    Scenario: The pay counts for more than the S1 form of an intern without enrolment
      Given a Belgian intern of 22
      And she is not enrolled in a French university
      And she holds an S1 form from Belgium
      And her internship pays 5.00 euros an hour
      When she asks on 15 March 2025 whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work

    Scenario Outline: The pay of <who> who came on <start> counts for more than <document>
      Given <who>
      And she came to France on <start>
      And her stay ends on 31 July 2025
      And she stays for more than three months
      And she is enrolled in a French university
      And she holds <document> valid until 31 July 2025
      And her internship pays 5.00 euros an hour
      When she asks on 15 March 2025 whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work
      And her fund is the CPAM

      Examples:
        | who                       | start            | document                                |
        | a Belgian intern of 22    | 1 February 2025  | an S1 form from Belgium                 |
        | a Spanish intern of 22    | 1 February 2025  | a European card from Spain              |
        | a British intern of 22    | 1 September 2020 | a European card from the United Kingdom |
        | a Brazilian intern of 22  | 1 February 2025  | a European card from Portugal           |
        | a British intern of 22    | 1 February 2025  | a British global card                   |
        | an Irish intern of 22     | 1 February 2025  | a British global card                   |
        | an Andorran intern of 22  | 1 February 2025  | an Andorran form                        |
        | a Monegasque intern of 22 | 1 February 2025  | a Monegasque form                       |
        | a Monegasque intern of 20 | 1 February 2025  | a Monegasque form                       |
        | a Canadian intern of 22   | 1 February 2025  | a Québec form 102                       |

  @rule:paid-internship-without-a-known-ceiling-is-unsettled
  Rule: For years without a known ceiling, the sources do not settle a paid internship

    Scenario Outline: In <year> the paid internship of <who> from <home> who has <number> is left with the CPAM
      Given <who>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And her internship pays 5.00 euros an hour
      When she asks on 15 March <year> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And the CPAM settles it

      Examples:
        | who                     | home                     | number             | year |
        | a Moroccan intern of 22 | Morocco                  | no French number   | 2024 |
        | a Moroccan intern of 22 | Morocco                  | a permanent number | 2024 |
        | a Chinese intern of 22  | French Polynesia         | no French number   | 2024 |
        | a Japanese intern of 22 | New Caledonia            | no French number   | 2024 |
        | a Canadian intern of 22 | Saint-Pierre-et-Miquelon | no French number   | 2024 |
        | a Canadian intern of 17 | Saint-Pierre-et-Miquelon | no French number   | 2024 |
        | a Moroccan intern of 28 | Morocco                  | no French number   | 2018 |

    Scenario Outline: In 2024 the paid internship of somebody who <more> is left with the CPAM
      Given a Moroccan intern of 22
      And she <more>
      And her internship pays 5.00 euros an hour
      When she asks on 15 March 2024 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | more                                   |
        | stays for three months or less         |
        | is not enrolled in a French university |

    Scenario Outline: In 2024 the paid internship of <who> who came on <start> is left with the CPAM, for all <document>
      Given <who>
      And she came to France on <start>
      And her stay ends on 31 July 2024
      And she stays for more than three months
      And she is enrolled in a French university
      And she holds <document> valid until 31 July 2024
      And her internship pays 5.00 euros an hour
      When she asks on 15 March 2024 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                       | start            | document                                |
        | a Belgian intern of 22    | 1 February 2024  | an S1 form from Belgium                 |
        | a Spanish intern of 22    | 1 February 2024  | a European card from Spain              |
        | a British intern of 22    | 1 September 2020 | a European card from the United Kingdom |
        | an Andorran intern of 22  | 1 February 2024  | an Andorran form                        |
        | a Monegasque intern of 22 | 1 February 2024  | a Monegasque form                       |
