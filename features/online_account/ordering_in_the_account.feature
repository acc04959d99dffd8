Feature: How is the card ordered in the account?
  Members of a CPAM order it themselves from 16, online or on paper. From 12 to 15 a parent does.

  Scenario: Who holds the card orders none
    Given a person of 30
    And she is registered with the CPAM
    And she has a permanent number
    And she has a carte Vitale
    And she has no ameli account
    When she asks on 1 March 2026 whether she may open an ameli account
    Then there is no card to order

  @rule:card-is-ordered-in-the-account-or-by-the-form
  @rule:member-of-the-cpam-may-open-an-account
  Rule: The card is ordered in the account with a recent photo and an identity document, or by the form that comes by post

    Scenario Outline: On <day> she orders it herself
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she is insured in her own name
      And she has no carte Vitale
      And she has no ameli account
      When she asks on <day> whether she may open an ameli account
      Then to order the card she opens Mes démarches
      And to order the card she chooses Commander ma carte Vitale
      And to order the card she sends a recent photo
      And to order the card she sends an identity document
      And to order the card she may send back the form that came by post
      And she is not advised to use the parents account and number
      And the answer rests on weak sources

      Examples:
        | day           |
        | 10 March 2026 |
        | 11 March 2026 |

    Scenario Outline: A member whose card is <gone> orders another in the same way
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is <gone>
      And she has no ameli account
      When she asks on 1 March 2026 whether she may open an ameli account
      Then to order the card she opens Mes démarches
      And to order the card she may send back the form that came by post

      Examples:
        | gone   |
        | lost   |
        | faulty |

  @rule:parent-orders-for-a-child-of-12-to-15
  @rule:child-uses-the-account-of-a-parent
  Rule: From 12 to 15 the card is ordered in the account of a parent

    Scenario Outline: On <day> a parent orders it
      Given a person
      And she was born on 10 March 2014
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      When she asks on <day> whether she may open an ameli account
      Then to order the card she uses the account and the number of a parent
      And she is not advised to upload a recent photo
      And the ameli account of a parent serves her

      Examples:
        | day           |
        | 10 March 2026 |
        | 9 March 2030  |

    Scenario: On the day of the page that was read, a parent orders it
      Given a person of 13
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 20 March 2025 whether she may open an ameli account
      Then to order the card she uses the account and the number of a parent

  @rule:child-uses-the-account-of-a-parent
  Rule: Before 12 there is the account of a parent, but no card to order

    Scenario: On the eve of her twelfth birthday no card is ordered
      Given a person
      And she turns 12 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 9 March 2026 whether she may open an ameli account
      Then the ameli account of a parent serves her
      And there is no card to order

    Scenario: Nothing is known of orders on the eve of the page that was read
      Given a person of 13
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 19 March 2025 whether she may open an ameli account
      Then there is no card to order
