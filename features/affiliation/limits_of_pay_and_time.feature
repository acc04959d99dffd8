Feature: Where exactly do the limits of pay and of time lie?
  An internship is paid from the first cent on. Three months have passed on the day after them.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she lived in Morocco before

  @rule:paid-internship-without-a-known-ceiling-is-unsettled
  Rule: For years without a known ceiling, the sources do not settle a paid internship

    Scenario Outline: On <day> even one cent an hour is pay
      Given a Moroccan intern of 22
      And she is enrolled in a French university
      And her internship pays 0.01 euros an hour
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | day           |
        | 15 March 2017 |
        | 15 March 2022 |
        | 15 March 2024 |

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: A visiting researcher waits for one more day when three months are just over
      Given a Moroccan researcher of 35
      And she stays from 1 September 2026 to 31 August 2027
      When she asks on 1 December 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence
      And she has no fund
      And she may register from 2 December 2026

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: A visiting researcher registers on the day after three months
      Given a Moroccan researcher of 35
      And she stays from 1 September 2026 to 31 August 2027
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM
      And she is advised to confirm with the fund
