Feature: May somebody have a carte Vitale without a permanent number?
  The fund gives a temporary number first. It pays the refunds back, but it does not give a card.

  @rule:a-temporary-number-gives-no-card-yet
  Rule: The card waits for the permanent number, a temporary one is not enough

    Scenario: A student with a temporary number has no card yet
      Given an Indian student
      And she is 21
      And she is registered with a French fund
      And she has a temporary number
      When she asks on 1 December 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a temporary number
      And the number takes several months
      And she is advised to wait for her permanent number
      And she is advised to send the missing documents
      And she is advised to use her certificate meanwhile
      And the answer rests on weak sources

    Scenario: A child of 12 with a temporary number has no card yet
      Given a child
      And she turns 12 on 1 December 2025
      And she is registered with a French fund
      And she has a temporary number
      When she asks on 1 December 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet

    Scenario Outline: The rule on temporary numbers is known from 26 June 2023 only, asked on <day>
      Given a person
      And she is 21
      And she is registered with a French fund
      And she has a temporary number
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                                |
        | 25 June 2023 | the sources do not settle whether she may have a card |
        | 26 June 2023 | there is no carte Vitale for her yet                  |

  @rule:without-a-number-there-is-no-card-yet
  Rule: A person attached to a fund who has no number yet waits for it

    Scenario: A person attached to a fund waits for her number
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has no French number
      When she asks on 1 December 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing number
      And she is advised to wait for her permanent number

  @rule:from-16-the-person-may-order-the-card
  Rule: From 16 a registered person with a permanent number may order the card and need not

    Scenario: Once the permanent number has come the card may be ordered
      Given an Indian student
      And she is 21
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 1 December 2025 whether she may have a carte Vitale
      Then she may order the card
