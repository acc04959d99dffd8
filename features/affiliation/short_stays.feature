Feature: For whom are three months too short?
  For everybody who does not work: neither an enrolment nor an insured parent nor an S1 form makes up for a short stay.

  Background:
    Given the person is an ordinary newcomer
    And she stays for three months or less

  @rule:short-stay-gives-no-cover
  Rule: Without work, a stay of three months or less gives no French cover

    Scenario Outline: Asked on <day>, <who> who <more> has no cover in France
      Given <who>
      And she <more>
      When she asks on <day> whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on nothing
      And she has no fund
      And she is advised to take private cover meanwhile

      Examples:
        | who                          | more                                   | day               |
        | a Brazilian student of 22    | is enrolled in a French university     | 15 September 2017 |
        | a Brazilian student of 28    | is enrolled in a French university     | 15 September 2017 |
        | a Brazilian student of 22    | is not enrolled in a French university | 15 September 2026 |
        | a Brazilian pupil of 16      | lived in Brazil before                 | 15 September 2026 |
        | a Brazilian family member    | came to France on 1 September 2026     | 15 September 2026 |
        | a Brazilian resident of 40   | came to France on 1 September 2026     | 2 December 2026   |
        | a Brazilian researcher of 35 | came to France on 1 September 2026     | 2 December 2026   |
        | a Belgian newcomer of 40     | holds an S1 form from Belgium          | 15 September 2026 |

    Scenario: An S1 form does not help an enrolled student either
      Given a Belgian student of 22
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible

    Scenario: The daughter of an insured parent has no cover on a visit
      Given a Brazilian child of 10
      And a parent of hers is insured in France
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And her cover rests on nothing

    Scenario: A student of 15 who comes for a short stay needs no permission for a file
      Given a Brazilian student of 15
      And she is enrolled in a French school
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she is not advised to add a parental authorisation

    Scenario: A European on a short stay needs no permit to be told so
      Given an Italian newcomer of 40
      And her stay is not regular
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she is advised to take private cover meanwhile
      And she is not advised to ask for the AME
