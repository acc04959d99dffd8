Feature: Which number is called when it is no emergency after all, and what is told when it is one?
  What is looked for decides when it is no emergency. In an emergency the call comes first, and nothing else is told.

  @rule:a-doctor-is-looked-for-in-a-directory
  Rule: When it is no emergency, none of its numbers is to be called, whatever happened

    Scenario Outline: A doctor is looked for in a directory, though <kind>
      Given a person
      And it is no emergency
      And <kind>
      And she can hear and speak
      And she looks for a doctor
      When she asks where she finds care on 1 March 2026
      Then there is no number to call first
      And she starts with a directory
      And nothing stands first in the answer

      Examples:
        | kind                           |
        | somebody is ill or hurt        |
        | somebody is poisoned           |
        | there is a fire or an accident |
        | there is a crime               |
        | there is distress at sea       |
        | there is distress in the air   |
        | she is not sure what it is     |

    Scenario: Somebody who cannot hear or speak looks in a directory too
      Given a person
      And it is no emergency
      And she cannot hear or speak
      And she looks for a doctor
      When she asks where she finds care on 1 March 2026
      Then there is no number to call first
      And she starts with a directory

  @rule:a-helper-is-asked-about-paperwork
  Rule: Doctors of a language are told to who looks for a doctor

    Scenario: Help with paperwork, by somebody who would like a doctor of her language one day
      Given a person
      And it is no emergency
      And she looks for help with paperwork
      And she would like a doctor of her language
      When she asks where she finds care on 1 March 2026
      Then she starts with a helper
      And she is not advised to lists of embassies

  @rule:an-emergency-starts-with-a-call
  Rule: In an emergency the call comes first, whatever is looked for

    Scenario Outline: In an emergency, somebody who looks for <sought> starts with a call
      Given a person
      And it is an emergency
      And somebody is ill or hurt
      And she can hear and speak
      And she looks for <sought>
      And she would like a doctor of her language
      When she asks where she finds care on 1 March 2026
      Then she starts with a call
      And the number to call is 15
      And she is not advised to directory of ameli
      And she is not advised to lists of embassies
      And she is not advised to list of the town hall
      And she is not advised to comede
      And she is not advised to sector 1
      And she is not advised to number 3624

      Examples:
        | sought              |
        | a doctor            |
        | a doctor at night   |
        | a pharmacy at night |
        | help with paperwork |

    Scenario: In an emergency the guides tell no price either
      Given a person
      And it is an emergency
      And somebody is ill or hurt
      And she can hear and speak
      And the guides are followed
      When she asks where she finds care on 1 March 2026
      Then she starts with a call
      And the number to call is 15
      And she is not advised to number 3624

  @rule:other-lines-are-told-when-it-is-no-emergency
  Rule: Before a source names who helps with paperwork, whom to ask is not settled

    Scenario: On the last day before
      Given a person
      And it is no emergency
      And she looks for help with paperwork
      When she asks where she finds care on 30 May 2023
      Then the sources do not settle where to start
      And the sources do not settle whom to call
      And she is not advised to comede
