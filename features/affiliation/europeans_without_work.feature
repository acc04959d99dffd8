Feature: May a European who does not work register?
  Cover at home comes first. Without it, means to live on are asked for, and a review every year.

  Background:
    Given the person is an ordinary newcomer

  Scenario: Until the means are known the answer stays open
    Given a Dutch newcomer
    And she is 50
    And she came to France on 1 September 2026
    When she asks on 2 December 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for whether she has enough to live on

  @rule:european-insured-at-home-keeps-the-home-fund
  Rule: A European who does not work and is still insured at home has no French cover

    Scenario: A Swedish family member still insured at home keeps that fund
      Given a Swedish family member
      And she is 40
      And she came to France on 1 September 2026
      And she is still insured abroad
      When she asks on 2 December 2026 whether she must register
      Then registering is not possible
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:inactive-european-with-resources-registers
  @rule:inactive-european-applies-online
  Rule: A European who does not work, has no cover at home and has enough to live on registers after three months, through an online service

    Scenario: A Dutch newcomer with enough to live on applies online
      Given a Dutch newcomer
      And she is 50
      And she came to France on 1 September 2026
      And she has enough to live on
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she registers through the online service for Europeans who do not work
      And her cover rests on her residence
      And her fund is the CPAM
      And she is advised to expect a review every year
      And she is advised to remember that refusing is an offence

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: Means to live on do not shorten the three months
      Given a Dutch newcomer
      And she is 50
      And she came to France on 1 September 2026
      And she has enough to live on
      When she asks on 1 December 2026 whether she must register
      Then registering is not possible
      And she may register from 2 December 2026

  @rule:inactive-european-without-resources-cannot-register
  Rule: A European who does not work, has no cover at home and too little to live on cannot register

    Scenario Outline: Too little to live on bars registration on <day>
      Given a Dutch pensioner
      And she is 66
      And she came to France on 1 September 2026
      And she does not have enough to live on
      When she asks on <day> whether she must register
      Then registering is not possible
      And she registers nowhere
      And she has no fund
      And she is advised to ask for the AME

      Examples:
        | day             |
        | 1 December 2026 |
        | 2 December 2026 |

    Scenario: A British pensioner with too little who came on the last day of 2020 cannot register
      Given a British pensioner
      And he is 70
      And he came to France on 31 December 2020
      And he does not have enough to live on
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he is advised to ask for the AME

  @rule:resident-registers-after-three-months
  Rule: Somebody who has lived in France for more than three months with a regular stay registers with the local CPAM

    Scenario: A French national who comes home is asked for no means
      Given a French newcomer
      And he is 50
      And he came to France on 1 September 2026
      And he does not have enough to live on
      When he asks on 2 December 2026 whether he must register
      Then registering is required
      And he registers with the local CPAM

    Scenario: A British pensioner with too little who came on the first day of 2021 registers all the same
      Given a British pensioner
      And he is 70
      And he came to France on 1 January 2021
      And he does not have enough to live on
      When he asks on 15 September 2026 whether he must register
      Then registering is required
