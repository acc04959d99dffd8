Feature: Where does a European who does not work apply, and do Britons count?
  The online service is known from the end of 2024. Britons who came before 2021 keep the rules for Europeans.

  Background:
    Given the person is an ordinary newcomer
    And she has enough to live on

  @rule:inactive-european-applies-online
  Rule: A European who does not work applies through an online service of their own

    Scenario Outline: The online service is known from 25 November 2024 only, asked on <day>
      Given a Dutch newcomer
      And she is 50
      And she came to France on 1 June 2024
      When she asks on <day> whether she must register
      Then registering is required
      And <answer>

      Examples:
        | day              | answer                                                                 |
        | 24 November 2024 | the sources do not settle where she registers                          |
        | 25 November 2024 | she registers through the online service for Europeans who do not work |

    Scenario: A British pensioner who came on the last day of 2020 applies online
      Given a British pensioner
      And he is 70
      And he came to France on 31 December 2020
      When he asks on 15 September 2026 whether he must register
      Then he registers through the online service for Europeans who do not work

  @rule:european-insured-at-home-keeps-the-home-fund
  Rule: A European who does not work and is still insured at home has no French cover

    Scenario: A British pensioner insured at home who came on the last day of 2020 keeps that fund
      Given a British pensioner
      And he is 70
      And he came to France on 31 December 2020
      And he is still insured abroad
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he deals with his home fund

  @rule:resident-registers-after-three-months
  Rule: Somebody who has lived in France for more than three months with a regular stay registers with the local CPAM

    Scenario: A British pensioner who came on the first day of 2021 registers with the local CPAM
      Given a British pensioner
      And he is 70
      And he came to France on 1 January 2021
      When he asks on 15 September 2026 whether he must register
      Then he registers with the local CPAM

    Scenario: A British pensioner insured at home who came on the first day of 2021 registers all the same
      Given a British pensioner
      And he is 70
      And he came to France on 1 January 2021
      And he is still insured abroad
      When he asks on 15 September 2026 whether he must register
      Then registering is required
