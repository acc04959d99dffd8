Feature: May the card go on a telephone?
  The app carte Vitale is for adults who have a fund, a permanent number, the card itself, an ameli account and an identity document.

  Scenario: Without the identity document the answer on the app stays open
    Given a person of 30
    And she is registered with the CPAM
    And she has a permanent number
    And she has a carte Vitale
    And she has an ameli account
    When she asks on 1 March 2026 whether the card may go on her telephone
    Then she goes on using her ameli account
    And the answer waits for her identity document
    And it may still be that she may put the card on her telephone
    And it may still be that the app does not open for her yet

  @rule:app-needs-a-permanent-number
  Rule: Without a permanent number the app cannot be used

    Scenario Outline: With <number> the app is not for her
      Given a person of 30
      And she is registered with the CPAM
      And she has <number>
      And she has no carte Vitale
      And she is in France for another reason
      When she asks on 1 March 2026 whether the card may go on her telephone
      Then the app is not for her
      And the answer rests on weak sources

      Examples:
        | number             |
        | a temporary number |
        | no French number   |

  @rule:app-is-for-people-with-a-fund
  Rule: The app is for people who are attached to a French fund

    Scenario: An employee who has a number from an earlier stay registers first
      Given an Indian employee of 30
      And she is not registered with a French fund
      And she has a permanent number
      And she has no carte Vitale
      And she has sent her application
      And her stay is regular
      And she holds no document of cover
      When she asks on 1 March 2026 whether the card may go on her telephone
      Then the app does not open for her yet

  @rule:app-is-not-for-children
  Rule: Under 16 the app cannot be used

    Scenario: On the eve of her sixteenth birthday the app is not for her
      Given a French person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      When she asks on 9 March 2026 whether the card may go on her telephone
      Then the app is not for her

  @rule:app-at-16-hangs-on-the-fund
  Rule: At 16 and 17 the fund says whether its members may use the app

    Scenario Outline: On <day> the sources leave it to the fund
      Given a French person
      And she was born on 10 March 2010
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she is insured in her own name
      And she has an ameli account
      When she asks on <day> whether the card may go on her telephone
      Then the sources do not settle whether the app opens for her

      Examples:
        | day           |
        | 10 March 2026 |
        | 9 March 2028  |

  @rule:app-needs-the-physical-card
  Rule: The app needs the card itself, so the card comes first

    Scenario Outline: <card>, so the card comes first
      Given a French person
      And she turns 18 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And <card>
      And she has an ameli account
      When she asks on 10 March 2026 whether the card may go on her telephone
      Then the app does not open for her yet
      And she is advised to order the card first
      And the answer rests on weak sources

      Examples:
        | card                       |
        | she has no carte Vitale    |
        | her carte Vitale is stolen |
        | her carte Vitale is faulty |
