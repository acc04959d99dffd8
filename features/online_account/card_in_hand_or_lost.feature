Feature: What is there to do with the card once it has come, or is lost?
  A new card is read through, a card in use is updated at a terminal, and a lost one is declared.

  Scenario: A child without a card has none to look after
    Given a person
    And she turns 16 on 10 March 2026
    And she is registered with the CPAM
    And she has a permanent number
    And she has no carte Vitale
    When she asks on 9 March 2026 whether she may open an ameli account
    Then there is no card to look after

  Scenario: On the eve of the page that was read, nothing is said of terminals
    Given a person of 14
    And she is registered with the CPAM
    And she has a permanent number
    And she has a carte Vitale
    When she asks on 25 June 2023 whether she may open an ameli account
    Then there is no card to look after

  @rule:card-is-checked-and-errors-are-reported
  Rule: Whoever receives a card checks what it says and reports mistakes to the fund

    Scenario Outline: A member of the <fund> checks the card that comes
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the <fund>
      And she has a permanent number
      And she is insured in her own name
      And she has no carte Vitale
      And she has no ameli account
      When she asks on 10 March 2026 whether she may open an ameli account
      Then she checks what the card says
      And she reports mistakes on the card to her fund
      And the answer rests on weak sources

      Examples:
        | fund |
        | CPAM |
        | MGEN |

  @rule:card-is-updated-at-a-terminal
  Rule: A card is updated every year and at each change, at a terminal in a pharmacy or at the fund

    Scenario Outline: On <day> a holder of <age> updates the card at a terminal
      Given a person of <age>
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has a passport
      When she asks on <day> whether she may open an ameli account
      Then the card is updated every year
      And the card is updated at each change
      And a terminal in a pharmacy updates the card
      And a terminal at the fund updates the card
      And there is no loss to declare

      Examples:
        | day          | age |
        | 26 June 2023 | 30  |
        | 1 March 2026 | 30  |
        | 1 March 2026 | 14  |

  @rule:loss-is-declared-in-four-ways
  Rule: A lost or stolen card is declared online, by telephone, by letter or at the counter, and the police need not be told

    Scenario Outline: A card that is <gone> is declared
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is <gone>
      And she has an ameli account
      When she asks on 1 March 2026 whether she may open an ameli account
      Then she declares the loss in her ameli account
      And she declares the loss by telephone on 36 46
      And she declares the loss by letter
      And she declares the loss at the counter
      And she is advised to know that no police report is needed
      And she is advised to show her certificate meanwhile
      And the answer rests on weak sources

      Examples:
        | gone   |
        | lost   |
        | stolen |

  @rule:card-is-ordered-in-the-account-or-by-the-form
  Rule: A card that cannot be read is ordered anew without being declared lost

    Scenario: A faulty card is not declared
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is faulty
      And she has an ameli account
      When she asks on 1 March 2026 whether she may open an ameli account
      Then there is no loss to declare
      And she is not advised to know that no police report is needed
      And to order the card she sends a recent photo
