Feature: Whom do I call in an emergency?
  The numbers come first, free of charge, and wait for no other fact.

  Scenario: A visit that is an emergency today brings the numbers first, whatever is asked about it
    Given an insured patient
    And the visit is to a general practitioner
    And the visit is an emergency
    When she asks about the visit of 1 March 2026
    Then the numbers of an emergency stand first

  Scenario: A visit that is none does not
    Given an insured patient
    And the visit is to a general practitioner
    And the visit is otherwise ordinary
    When she asks about the visit of 1 March 2026
    Then nothing stands first in the answer

  @rule:emergency-numbers-are-always-told
  @rule:rescue-numbers-are-always-told
  @rule:an-emergency-starts-with-a-call
  Rule: In an emergency the numbers are told at once, and first

    Scenario: Nothing is known but the emergency
      Given a person
      And it is an emergency
      When she asks where she finds care on 1 March 2026
      Then the numbers of an emergency are 112, 15, 18, 17, 114, 196 and 191
      And she starts with a call
      And the numbers of an emergency stand first
      And the answer waits for what kind of emergency it is

  @rule:emergency-numbers-are-always-told
  @rule:rescue-numbers-are-always-told
  Rule: The numbers are told whatever is asked

    Scenario: Nothing at all is known
      Given a person
      When she asks where she finds care on 1 March 2026
      Then the numbers of an emergency are 112, 15, 18, 17, 114, 196 and 191
      And nothing stands first in the answer

    Scenario: Without an emergency they are told, but not first
      Given a person
      And it is no emergency
      And she looks for a doctor
      And she does not ask for another language
      When she asks where she finds care on 1 March 2026
      Then the numbers of an emergency are 112, 15, 18, 17, 114, 196 and 191
      And nothing stands first in the answer

  @rule:emergency-numbers-are-always-told
  Rule: Before August 2021 no source read names the two rescue numbers

    Scenario: On the last day before
      Given a person
      And it is an emergency
      And there is distress at sea
      And she can hear and speak
      When she asks where she finds care on 10 August 2021
      Then the numbers of an emergency are 112, 15, 18, 17 and 114
      And the sources do not settle whom to call

  @rule:whoever-cannot-speak-writes-to-114
  Rule: Somebody who cannot hear or speak on the phone writes to 114

    Scenario: Whatever the kind of emergency
      Given a person
      And it is an emergency
      And she cannot hear or speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 114

    Scenario Outline: Even when <kind>
      Given a person
      And it is an emergency
      And <kind>
      And she cannot hear or speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 114

      Examples:
        | kind                           |
        | somebody is ill or hurt        |
        | there is a fire or an accident |
        | there is a crime               |
        | there is distress at sea       |
        | there is distress in the air   |
        | she is not sure what it is     |

  @rule:a-medical-emergency-goes-to-15
  Rule: For a medical emergency or a poisoning, the number is 15

    Scenario Outline: When <kind>
      Given a person
      And it is an emergency
      And <kind>
      And she can hear and speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 15

      Examples:
        | kind                    |
        | somebody is ill or hurt |
        | somebody is poisoned    |

  @rule:the-poison-centre-is-told-after-a-poisoning
  Rule: After a poisoning the poison centre of Paris gives advice too

    Scenario: Somebody is poisoned
      Given a person
      And it is an emergency
      And somebody is poisoned
      And she can hear and speak
      When she asks where she finds care on 1 March 2026
      Then she is advised to poison centre paris
      And the number to call is 15

  @rule:a-fire-or-an-accident-goes-to-18
  Rule: For a fire or an accident, the number is 18

    Scenario: A fire
      Given a person
      And it is an emergency
      And there is a fire or an accident
      And she can hear and speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 18
      And she is not advised to poison centre paris

  @rule:a-crime-goes-to-17
  Rule: For a crime or violence, the number is 17

    Scenario: A crime
      Given a person
      And it is an emergency
      And there is a crime
      And she can hear and speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 17

  @rule:distress-at-sea-goes-to-196
  Rule: For distress at sea, the number is 196

    Scenario: A boat
      Given a person
      And it is an emergency
      And there is distress at sea
      And she can hear and speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 196

  @rule:distress-in-the-air-goes-to-191
  Rule: For an aircraft in distress, the number is 191

    Scenario: A glider
      Given a person
      And it is an emergency
      And there is distress in the air
      And she can hear and speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 191

  @rule:whoever-is-not-sure-calls-112
  Rule: Somebody who is not sure calls 112

    Scenario: Anything else
      Given a person
      And it is an emergency
      And she is not sure what it is
      And she can hear and speak
      When she asks where she finds care on 1 March 2026
      Then the number to call is 112
