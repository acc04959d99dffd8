Feature: When did the app carte Vitale open?
  First a trial in some departments, then new French identity cards in March 2025, then every identity document in November 2025.

  Scenario Outline: Somebody who turns 18 on <day> is answered like any adult on <document>
    Given a French person
    And she turns 18 on <day>
    And she is registered with the CPAM
    And she has a permanent number
    And she has a carte Vitale
    And she has an ameli account
    And she has <document>
    When she asks on <day> whether the card may go on her telephone
    Then <app>
    And <advice>

    Examples:
      | day              | document                   | app                                                     | advice                                                         |
      | 17 March 2025    | a new French identity card | the app does not open for her yet                       | she is advised to ask whether her department tries the app     |
      | 18 March 2025    | a new French identity card | she may put the card on her telephone                   | she is advised to keep the physical card                       |
      | 16 November 2025 | a passport                 | the app does not open for her yet                       | she is advised to ask whether her department tries the app     |
      | 17 November 2025 | a passport                 | the sources do not settle whether the app opens for her | she is not advised to ask whether her department tries the app |
      | 18 November 2025 | a passport                 | she may put the card on her telephone                   | she is advised to keep the physical card                       |

  @rule:app-was-on-trial-until-march-2025
  Rule: Until 17 March 2025 the app was on trial in some departments only

    Scenario Outline: On <day> the holder of <document> could only ask about the trial
      Given a French person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then the app does not open for her yet
      And she is advised to ask whether her department tries the app
      And she is not advised to keep the physical card
      And the answer rests on weak sources

      Examples:
        | document                   | day           |
        | a new French identity card | 26 July 2023  |
        | a new French identity card | 17 March 2025 |
        | a passport                 | 17 March 2025 |

    Scenario: On the eve of the oldest page that was read, the sources do not tell
      Given a French person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has a passport
      When she asks on 25 July 2023 whether the card may go on her telephone
      Then the sources do not settle whether the app opens for her

  @rule:app-opened-to-new-french-identity-cards
  Rule: Since 18 March 2025 the app opens with a French identity card of the new format

    Scenario Outline: On <day> a new French identity card opens the app
      Given a French person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has a new French identity card
      When she asks on <day> whether the card may go on her telephone
      Then she may put the card on her telephone
      And she is advised to keep the physical card

      Examples:
        | day              |
        | 18 March 2025    |
        | 17 November 2025 |
        | 18 November 2025 |

  @rule:app-waited-for-other-identity-documents
  Rule: Until 16 November 2025 other identity documents opened the app in some departments only

    Scenario Outline: On <day> the holder of <document> still waited
      Given a Chinese person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then the app does not open for her yet
      And she is advised to ask whether her department tries the app

      Examples:
        | document         | day              |
        | a residence card | 18 March 2025    |
        | an identity card | 15 October 2025  |
        | a passport       | 16 November 2025 |

  @rule:app-opening-day-is-unsettled
  Rule: Whether the app opened to everybody on 17 or on 18 November 2025 is not settled

    Scenario Outline: On 17 November 2025 the holder of <document> is between two accounts of the day
      Given a Chinese person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has <document>
      When she asks on 17 November 2025 whether the card may go on her telephone
      Then the sources do not settle whether the app opens for her

      Examples:
        | document         |
        | an identity card |
        | a residence card |
        | a passport       |

  @rule:app-needs-a-permanent-number
  Rule: Without a permanent number the app is closed, whichever day it opened to everybody

    Scenario: On 17 November 2025 the holder of a temporary number waits for the other one
      Given a Chinese person of 40
      And she is registered with the CPAM
      And she has a temporary number
      And she has a passport
      When she asks on 17 November 2025 whether the card may go on her telephone
      Then the app is not for her

  @rule:app-is-open-to-everybody
  Rule: Since 18 November 2025 the app opens with any identity card, residence card or passport

    Scenario Outline: On <day> the holder of <document> may use the app
      Given a Chinese person of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has <document>
      When she asks on <day> whether the card may go on her telephone
      Then she may put the card on her telephone
      And she is advised to keep the physical card
      And the answer rests on weak sources

      Examples:
        | document         | day              |
        | a residence card | 18 November 2025 |
        | a passport       | 19 November 2025 |
        | an identity card | 1 December 2025  |
