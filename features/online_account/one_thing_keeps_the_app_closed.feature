Feature: Does one missing thing keep the app closed, whatever the day?
  The app opened step by step, yet on each of those days it asked for a fund, an age, the card itself, the ameli account and a document.

  Scenario Outline: Without a fund, a former member of the <fund> with <account> and <document> waits on <day>
    Given a French person of 40
    And she is not registered with a French fund
    And her fund is the <fund>
    And she has a permanent number
    And she has a carte Vitale
    And she has <account>
    And she has <document>
    When she asks on <day> whether the card may go on her telephone
    Then the app does not open for her yet
    And an account needs her registration
    And there is no card to look after
    And she is not advised to keep the physical card
    And she is not advised to open the account first
    And she is not advised to ask whether her department tries the app

    Examples:
      | fund | account          | document                   | day              |
      | CPAM | an ameli account | a passport                 | 17 March 2025    |
      | CPAM | an ameli account | a new French identity card | 18 March 2025    |
      | CPAM | an ameli account | a passport                 | 16 November 2025 |
      | CPAM | an ameli account | a passport                 | 17 November 2025 |
      | CPAM | an ameli account | a passport                 | 18 November 2025 |
      | CPAM | an ameli account | no identity document       | 18 November 2025 |
      | CPAM | no ameli account | a passport                 | 18 November 2025 |
      | MSA  | no ameli account | a passport                 | 18 November 2025 |

  @rule:app-at-16-hangs-on-the-fund
  Rule: At 17 the fund says whether the app serves, though everything else is there

    Scenario Outline: At 17 a member of the <fund> with <account> and <document> asks on <day>
      Given a French person of 17
      And she is registered with the <fund>
      And she has a permanent number
      And she is insured in her own name
      And she has a carte Vitale
      And she has <account>
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then the sources do not settle whether the app opens for her
      And she is not advised to open the account first

      Examples:
        | fund | account          | document                   | day              |
        | CPAM | an ameli account | a passport                 | 17 March 2025    |
        | CPAM | an ameli account | a new French identity card | 18 March 2025    |
        | CPAM | an ameli account | a passport                 | 16 November 2025 |
        | CPAM | an ameli account | a passport                 | 17 November 2025 |
        | CPAM | an ameli account | a passport                 | 18 November 2025 |
        | CPAM | an ameli account | no identity document       | 18 November 2025 |
        | CPAM | no ameli account | a passport                 | 18 November 2025 |
        | MSA  | no ameli account | a passport                 | 18 November 2025 |

  @rule:app-needs-the-physical-card
  Rule: A lost or faulty card is replaced first, though everything else is there

    Scenario Outline: With a card that is <state> and <document> she orders another on <day>
      Given a French person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is <state>
      And she has an ameli account
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then the app does not open for her yet
      And she is advised to order the card first
      And she is not advised to ask whether her department tries the app

      Examples:
        | state  | document                   | day              |
        | faulty | a passport                 | 17 March 2025    |
        | lost   | a new French identity card | 18 March 2025    |
        | faulty | a passport                 | 16 November 2025 |
        | lost   | a passport                 | 17 November 2025 |
        | faulty | a passport                 | 18 November 2025 |
        | lost   | no identity document       | 18 November 2025 |

    Scenario: Without an ameli account either, the card comes first
      Given a French person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And she has no ameli account
      And she has a passport
      When she asks on 1 March 2026 whether the card may go on her telephone
      Then the app does not open for her yet
      And she is advised to order the card first
      And she is not advised to open the account first

  @rule:app-is-not-for-children
  Rule: At 15 the app is closed, whatever the fund and the day

    Scenario Outline: At 15 the app is not for a member of the <fund> on <day>
      Given a French person of 15
      And she is registered with the <fund>
      And she has a permanent number
      And she is insured as a dependant
      And she has a carte Vitale
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then the app is not for her

      Examples:
        | fund | document                   | day              |
        | CPAM | a new French identity card | 17 March 2025    |
        | CPAM | a new French identity card | 18 March 2025    |
        | CPAM | a passport                 | 16 November 2025 |
        | CPAM | a passport                 | 17 November 2025 |
        | CPAM | a passport                 | 18 November 2025 |
        | MSA  | a passport                 | 18 November 2025 |
        | MGEN | a passport                 | 18 November 2025 |

  @rule:app-of-members-of-other-funds-is-unsettled
  Rule: At another fund the sources do not tell, though everything else is there

    Scenario Outline: A member of the <fund> with <account> and <document> asks on <day>
      Given a French person of 40
      And she is registered with the <fund>
      And she has a permanent number
      And she has a carte Vitale
      And she has <account>
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then the sources do not settle whether the app opens for her
      And she is not advised to open the account first

      Examples:
        | fund | account          | document                   | day              |
        | MSA  | an ameli account | a passport                 | 17 March 2025    |
        | MGEN | an ameli account | a new French identity card | 18 March 2025    |
        | MSA  | an ameli account | a passport                 | 16 November 2025 |
        | MGEN | an ameli account | a passport                 | 17 November 2025 |
        | MSA  | an ameli account | a passport                 | 18 November 2025 |
        | MGEN | an ameli account | no identity document       | 18 November 2025 |
        | MSA  | no ameli account | a passport                 | 18 November 2025 |

  @rule:app-needs-an-ameli-account
  Rule: Without an ameli account the app waits, though everything else is there

    Scenario Outline: Without an ameli account the holder of <document> opens one on <day>
      Given a French person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has no ameli account
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then the app does not open for her yet
      And she is advised to open the account first
      And she is not advised to ask whether her department tries the app

      Examples:
        | document                   | day              |
        | a passport                 | 17 March 2025    |
        | a new French identity card | 18 March 2025    |
        | a passport                 | 16 November 2025 |
        | a passport                 | 17 November 2025 |
        | a passport                 | 18 November 2025 |
        | no identity document       | 18 November 2025 |

  @rule:app-needs-an-identity-document
  Rule: Without an identity document the app was closed during the trial already

    Scenario: On the last day of the trial she has nothing to show
      Given a French person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has no identity document
      When she asks on 17 March 2025 whether the card may go on her telephone
      Then the app does not open for her yet
      And she is not advised to ask whether her department tries the app
