Feature: What does the plan tell from a later day on?
  Some sources are known, or hold, from a day after the first of 2016; on the eve of that day the plan does not say what they say.

  Background:
    Given all else is in order

  @rule:somebody-whose-rights-have-ended-asks-for-the-ame
  Rule: What follows when rights end is known from 29 December 2019 on

    Scenario: The permit ended in May 2019
      Given a Brazilian employee of 30
      And she was born in Brazil
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has another permit
      And her permit lasted until 15 May 2019
      And she has no renewal receipt
      When she asks on 29 December 2019 what she has to do
      Then her plan says to ask for the AME
      And her plan says to renew the permit

  @rule:details-are-checked-once-a-year
  Rule: Somebody who is registered checks the details, and from 26 June 2023 on the card

    Scenario Outline: The card is there, asked on <day>
      Given a French person of 30
      And she was born in France
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      When she asks on <day> what she has to do
      Then her plan says to check the details every year
      And <card>

      Examples:
        | day          | card                                     |
        | 26 June 2023 | her plan says to update the card         |
        | 25 June 2023 | her plan does not say to update the card |

  @rule:claim-forms-are-kept-until-a-number-comes
  @rule:the-documents-come-before-the-registration
  Rule: An au pair keeps the claim forms until a number comes, and from 31 December 2020 on asks the host family

    Scenario Outline: An au pair from Mexico, asked on <day>
      Given a Mexican au pair of 20
      And she was born in Mexico
      And she came to France on 1 December 2020
      And she has another permit
      And she is an ordinary newcomer
      When she asks on <day> what she has to do
      Then her plan says to keep the claim forms
      And <family>

      Examples:
        | day              | family                                                           |
        | 31 December 2020 | her plan says to ask the host family for its declaration         |
        | 30 December 2020 | her plan does not say to ask the host family for its declaration |

  @rule:an-asylum-seeker-has-urgent-care-meanwhile
  @rule:registration-follows-the-three-months
  Rule: From 2020 on an asylum seeker counts on urgent care for three months

    Scenario: On the first day of 2020
      Given an Afghan asylum seeker of 30
      And she was born in Afghanistan
      And she came to France on 1 December 2019
      And she is an ordinary newcomer
      When she asks on 1 January 2020 what she has to do
      Then her plan says to count on urgent care
      And her plan says to register after three months
