Feature: What does an S1 form change?
  With an S1 the person registers in France and the home State pays.

  Background:
    Given the person is an ordinary newcomer

  @rule:student-registers-the-s1
  Rule: An enrolled student with an S1 registers it on the portal, and the home State pays

    Scenario: A Belgian student registers an S1 on the portal
      Given a Belgian student
      And she is 22
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her S1 form
      And her fund is the CPAM

    Scenario: An S1 counts for more than a European card that lasts
      Given a Belgian student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      And she holds a European card from Belgium valid until 31 December 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And her cover rests on her S1 form

    Scenario Outline: The registration of an S1 is known from 21 March 2022 only, asked on <day>
      Given a Belgian student
      And she is 22
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day           | answer                                                    |
        | 20 March 2022 | the sources do not settle whether registering is required |
        | 21 March 2022 | registering is required                                   |

    Scenario Outline: A Belgian student of <age> from <home> who has <number> registers an S1 on the portal
      Given a Belgian student of <age>
      And she lived in <home> before
      And she has <number>
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her S1 form
      And her fund is the CPAM

      Examples:
        | age | home                     | number             |
        | 22  | Belgium                  | a permanent number |
        | 17  | Saint-Pierre-et-Miquelon | no French number   |

    Scenario Outline: In <year> nothing is known yet of the S1 form of a student of <age>
      Given a Belgian student of <age>
      And she lived in Belgium before
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      When she asks on 15 September <year> whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | age | year |
        | 22  | 2020 |
        | 22  | 2017 |
        | 28  | 2017 |

  @rule:resident-registers-the-s1
  Rule: A resident with an S1 registers it with the local CPAM, and the home State pays

    Scenario: An Austrian pensioner registers an S1 before three months have passed
      Given an Austrian pensioner
      And he is 66
      And he came to France on 1 September 2026
      And he holds an S1 form from Austria
      When he asks on 15 September 2026 whether he must register
      Then registering is required
      And he registers with the local CPAM
      And his cover rests on his S1 form

    Scenario: A student who is not enrolled registers an S1 with the local CPAM
      Given a Greek student
      And she is 22
      And she is not enrolled in a French university
      And she holds an S1 form from Greece
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM

    Scenario Outline: <who> who came on 1 June 2026 registers an S1, and <more>
      Given <who>
      And <more>
      And she came to France on 1 June 2026
      And she holds an S1 form from Belgium
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her S1 form
      And her fund is the CPAM

      Examples:
        | who                        | more                                  |
        | a Belgian pupil of 15      | she lived in Belgium before           |
        | a Belgian researcher of 35 | she lived in Belgium before           |
        | a Belgian pensioner of 66  | she is still insured abroad           |
        | a Belgian pensioner of 66  | she has enough to live on             |
        | a Belgian child of 10      | a parent of hers is insured in France |
        | a Congolese child of 10    | her stay is not regular               |

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario: On a stay of three months an S1 changes nothing about the European card
      Given a Belgian student
      And she is 22
      And she stays from 1 September 2026 to 1 December 2026
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      And she holds a European card from Belgium valid until 1 December 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
