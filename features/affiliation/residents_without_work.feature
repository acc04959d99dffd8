Feature: When does a newcomer who does not work register?
  Stable and regular residence gives cover, after three months.

  Background:
    Given the person is an ordinary newcomer

  Scenario: Without the day of arrival the answer stays open
    Given an American newcomer
    And she is 40
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for the start of her stay
    And it may still be that registering is not possible
    And it may still be that registering is required

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: On the last day of the three months a newcomer waits
      Given an American family member
      And she is 40
      And she came to France on 1 September 2026
      When she asks on 1 December 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And she has no fund
      And she may register from 2 December 2026
      And she is advised to take private cover meanwhile

    Scenario: Three months from 30 November end on the last day of February
      Given an American newcomer
      And he is 40
      And he came to France on 30 November 2026
      When he asks on 28 February 2027 whether he must register
      Then registering is not possible
      And he may register from 1 March 2027

  @rule:resident-registers-after-three-months
  Rule: Somebody who has lived in France for more than three months with a regular stay registers with the local CPAM

    Scenario Outline: The day after the three months <newcomer> registers
      Given <newcomer>
      And she is 40
      And she came to France on 1 September 2026
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM
      And she is advised to remember that refusing is an offence

      Examples:
        | newcomer                  |
        | an American family member |
        | an American newcomer      |
        | a French newcomer         |

    Scenario: A pensioner from outside Europe registers after three months
      Given a Canadian pensioner
      And he is 66
      And he came to France on 1 March 2026
      When he asks on 15 September 2026 whether he must register
      Then registering is required

  @rule:short-stay-gives-no-cover
  Rule: Without work, a stay of three months or less gives no French cover

    Scenario: A visitor of three months cannot register
      Given an American newcomer
      And she is 40
      And she stays from 1 September 2026 to 1 December 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And her cover rests on nothing
