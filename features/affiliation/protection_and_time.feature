Feature: Does it matter how long somebody stays who needs protection?
  No: the rule of three months or less is for visitors.

  Background:
    Given the person is an ordinary newcomer
    And she stays for three months or less

  @rule:refugee-registers-at-once
  Rule: A refugee, or a person under subsidiary protection, registers at once

    Scenario: A refugee who means to leave soon
      Given a Syrian refugee of 30
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM
      And she is not advised to take private cover meanwhile

  @rule:adult-asylum-seeker-waits-three-months
  Rule: Since 2020 an asylum seeker waits for three months and has urgent care meanwhile

    Scenario: An asylum seeker who means to leave soon
      Given an Afghan asylum seeker of 30
      And she came to France on 1 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on protection
      And she has no fund
      And she is advised to count on urgent care only
      And she is not advised to take private cover meanwhile

  @rule:asylum-seeker-registers-after-three-months
  Rule: Since 2020 an asylum seeker registers once three months have passed

    Scenario: An asylum seeker who has stayed for longer than meant
      Given an Afghan asylum seeker of 30
      And she came to France on 1 September 2026
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM
      And she is not advised to take private cover meanwhile
