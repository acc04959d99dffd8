Feature: For whom is a form of Québec, Andorra or Monaco of no use?
  They are for students, pupils, interns and, from Québec, researchers. A visitor or a child goes by the general rules.

  Background:
    Given the person is an ordinary newcomer

  @rule:short-stay-gives-no-cover
  Rule: Without work, a stay of three months or less gives no French cover

    Scenario Outline: On a short visit <who> has no use for <form>
      Given <who>
      And she stays for three months or less
      And her stay ends on 30 November 2026
      And she holds <form> valid from 1 September 2026 to 31 December 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on nothing
      And she has no fund
      And she is advised to take private cover meanwhile

      Examples:
        | who                              | form              |
        | an Andorran family member of 40  | an Andorran form  |
        | a Monegasque family member of 23 | a Monegasque form |
        | a Monegasque family member of 20 | a Monegasque form |
        | a Canadian family member of 40   | a Québec form 106 |
        | a Canadian family member of 40   | a Québec form 102 |

    Scenario Outline: In 2016 too, on a short visit, <who> has no use for a form of Québec
      Given <who>
      And she stays for three months or less
      And her stay ends on 30 November 2016
      And she holds a Québec form 106 valid from 1 September 2016 to 31 December 2016
      When she asks on 15 September 2016 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on nothing
      And she has no fund
      And she is advised to take private cover meanwhile

      Examples:
        | who                             |
        | a Canadian family member of 40  |
        | a Brazilian family member of 40 |
        | a Canadian researcher of 35     |
        | a Brazilian researcher of 35    |

  @rule:minor-follows-an-insured-parent
  Rule: A minor whose parent is insured in France is covered as that parent's dependant

    Scenario Outline: A child with <form> is covered with the parent
      Given <who> of 10
      And a parent of hers is insured in France
      And she came to France on 1 September 2026
      And she stays for more than three months
      And her stay ends on 30 June 2027
      And she holds <form> valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her parent
      And her fund is the CPAM

      Examples:
        | who                | form              |
        | an Andorran child  | an Andorran form  |
        | a Monegasque child | a Monegasque form |
        | a Canadian child   | a Québec form 106 |
        | a Canadian child   | a Québec form 102 |
