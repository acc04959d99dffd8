Feature: How is a minor covered?
  A minor follows a parent who is insured in France. For a pupil without one, no source says.

  Background:
    Given the person is an ordinary newcomer

  @rule:minor-follows-an-insured-parent
  Rule: A minor whose parent is insured in France is covered as that parent's dependant

    Scenario: On the eve of the 18th birthday the daughter of an insured parent is covered with the parent
      Given a Brazilian family member
      And she turns 18 on 15 September 2026
      And she came to France on 1 September 2026
      And a parent of hers is insured in France
      When she asks on 14 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her parent
      And her fund is the CPAM

    Scenario: A pupil whose parent is insured follows the parent
      Given a Brazilian pupil
      And she is 15
      And a parent of hers is insured in France
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And her cover rests on his parent

    Scenario: The child of an insured parent needs no permit
      Given a Malian child
      And she is 8
      And her stay is not regular
      And a parent of hers is insured in France
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And her cover rests on her parent

    Scenario Outline: <who> who came on 1 June 2026 and <more> follows the insured parent
      Given <who>
      And she came to France on 1 June 2026
      And a parent of hers is insured in France
      And she <more>
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her parent
      And her fund is the CPAM

      Examples:
        | who                    | more                            |
        | a Dutch child of 10    | is still insured abroad         |
        | a Dutch newcomer of 15 | has enough to live on           |
        | a Dutch newcomer of 15 | does not have enough to live on |

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: On the 18th birthday the daughter of an insured parent waits like any adult
      Given a Brazilian family member
      And she turns 18 on 15 September 2026
      And she came to France on 1 September 2026
      And a parent of hers is insured in France
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible

  @rule:pupil-from-abroad-is-unsettled
  Rule: The sources do not settle how a school pupil from abroad, without a parent insured here, is covered

    Scenario: A pupil on exchange without a parent in France asks the CPAM
      Given a Brazilian pupil
      And she is 16
      And she stays from 1 September 2026 to 4 July 2027
      And she stays for more than three months
      And no parent of hers is insured in France
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And the CPAM settles it
