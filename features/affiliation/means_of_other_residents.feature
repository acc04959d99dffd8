Feature: What is asked of a European who comes neither to work nor for retirement?
  The same as of a pensioner: who is insured at home, and what there is to live on.

  Background:
    Given the person is an ordinary newcomer
    And she came to France on 1 September 2026

  @rule:european-insured-at-home-keeps-the-home-fund
  Rule: A European who does not work and is still insured at home has no French cover

    Scenario Outline: Insured at home, an Italian resident has no French cover on <day>
      Given an Italian resident of 40
      And she is still insured abroad
      When she asks on <day> whether she must register
      Then registering is not possible
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is not advised to take private cover meanwhile

      Examples:
        | day               |
        | 15 September 2026 |
        | 2 December 2026   |

  @rule:inactive-european-without-resources-cannot-register
  Rule: A European who does not work, has no cover at home and too little to live on cannot register

    Scenario Outline: With too little to live on, an Italian resident cannot register on <day>
      Given an Italian resident of 40
      And she does not have enough to live on
      When she asks on <day> whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on nothing
      And she has no fund
      And she is advised to ask for the AME

      Examples:
        | day               |
        | 15 September 2026 |
        | 2 December 2026   |

  @rule:inactive-european-with-resources-registers
  @rule:inactive-european-applies-online
  Rule: A European who does not work, has no cover at home and has enough to live on registers after three months, online

    Scenario: With enough to live on, an Italian resident registers online after three months
      Given an Italian resident of 40
      And she has enough to live on
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she registers through the online service for Europeans who do not work
      And her cover rests on her residence
      And her fund is the CPAM
      And she is advised to expect a review every year
