Feature: When does somebody order the card and open the account?
  Both come with the permanent number.

  @rule:an-account-makes-the-rest-easier
  @rule:a-person-without-a-card-orders-it
  Rule: With the permanent number the account comes first, then the card

    Scenario: No account and no card yet
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has no ameli account
      And she has no carte Vitale
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `open an online account` before `order the card`
      And her plan puts `order the card` before `check the details every year`
      And her plan does not say to update the card
      And beside `open an online account` her plan tells what the account is for
      And beside `order the card` her plan tells where to order the card
      And beside `order the card` her plan tells how long the card takes

  @rule:a-person-without-a-card-orders-it
  Rule: From 16 the card is ordered in person

    Scenario: The 16th birthday, with an account
      Given a Brazilian pupil
      And she turns 16 on 15 September 2025
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to order the card
      And her plan does not say to have a parent order the card
      And her plan does not say to open an online account

  @rule:a-parent-orders-the-card-of-a-child
  Rule: Between 12 and 15 a parent orders the card, where it is wanted

    Scenario Outline: A pupil who turns <age> on <birthday>
      Given a Brazilian pupil
      And she turns <age> on <birthday>
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to have a parent order the card
      And her plan does not say to order the card

      Examples:
        | age | birthday          |
        | 16  | 16 September 2025 |
        | 12  | 15 September 2025 |

  @rule:details-are-checked-once-a-year
  Rule: Before 12 nobody orders a card

    Scenario: The day before the 12th birthday
      Given a Brazilian pupil
      And she turns 12 on 16 September 2025
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to check the details every year
      And her plan does not say to have a parent order the card
      And her plan does not say to order the card

  @rule:a-lost-card-is-declared-and-replaced
  Rule: A card that is lost or stolen is declared, then ordered anew

    Scenario Outline: The card is <state>
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is <state>
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `declare the loss of the card` before `order the card`
      And beside `declare the loss of the card` her plan tells where to declare the loss

      Examples:
        | state  |
        | lost   |
        | stolen |

  @rule:a-card-that-does-not-work-is-ordered-anew
  Rule: A card that does not work is ordered anew, and no loss is declared

    Scenario: The card is faulty
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is faulty
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to order the card
      And her plan does not say to declare the loss of the card

  @rule:a-card-is-brought-up-to-date
  Rule: A card that is held is brought up to date once a year and after each change

    Scenario: The details have changed
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her details have changed
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `report the changes` before `update the card`
      And her plan does not say to order the card

    Scenario: The day from which the page is known
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And all else is in order
      When she asks on 26 June 2023 what she has to do
      Then her plan says to update the card
