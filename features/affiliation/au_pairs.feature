Feature: How is an au pair covered?
  The host family declares the au pair, who is covered as somebody who works.

  Background:
    Given the person is an ordinary newcomer

  @rule:au-pair-is-covered-as-a-worker
  @rule:host-family-declares-the-au-pair
  Rule: An au pair is covered as somebody who works, and the host family declares the au pair to the Urssaf

    Scenario: A Colombian au pair is declared by the host family
      Given a Colombian au pair
      And she is 20
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers through her host family
      And her cover rests on her work
      And her fund is the CPAM

    Scenario: A stay of three months or less makes no difference to an au pair
      Given an Italian au pair
      And he is 19
      And he stays for three months or less
      When he asks on 15 July 2026 whether he must register
      Then registering is required

    Scenario Outline: The declaration by the host family is known from 31 December 2020 only, asked on <day>
      Given a Colombian au pair
      And she is 20
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day              | answer                                        |
        | 30 December 2020 | the sources do not settle where she registers |
        | 31 December 2020 | she registers through her host family         |
