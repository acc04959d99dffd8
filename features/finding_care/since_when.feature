Feature: Since when are these numbers, lines and addresses told?
  The answers begin with 2016. What a page tells holds from the day of the oldest page that was read, and the day before nothing is said of it.

  @rule:emergency-numbers-are-always-told
  Rule: The numbers of an emergency are told from 1 January 2016 on

    Scenario: On that day, nothing else is known
      Given a person
      When she asks where she finds care on 1 January 2016
      Then the numbers of an emergency are 112, 15, 18, 17 and 114

  @rule:an-emergency-starts-with-a-call
  @rule:emergency-numbers-are-always-told
  Rule: Whom to call in an emergency is told from 1 January 2016 on

    Scenario: On that day, somebody who cannot hear or speak
      Given a person
      And it is an emergency
      And she cannot hear or speak
      When she asks where she finds care on 1 January 2016
      Then the numbers of an emergency are 112, 15, 18, 17 and 114
      And she starts with a call
      And the number to call is 114

    Scenario Outline: On that day, when <kind>, the number is <number>
      Given a person
      And it is an emergency
      And she can hear and speak
      And <kind>
      When she asks where she finds care on 1 January 2016
      Then the numbers of an emergency are 112, 15, 18, 17 and 114
      And she starts with a call
      And the number to call is <number>

      Examples:
        | kind                           | number |
        | somebody is ill or hurt        | 15     |
        | there is a fire or an accident | 18     |
        | there is a crime               | 17     |
        | she is not sure what it is     | 112    |

  @rule:the-poison-centre-is-told-after-a-poisoning
  @rule:a-medical-emergency-goes-to-15
  Rule: The poison centre is told from 1 January 2016 on

    Scenario: On that day, somebody is poisoned
      Given a person
      And it is an emergency
      And she can hear and speak
      And somebody is poisoned
      When she asks where she finds care on 1 January 2016
      Then the number to call is 15
      And she is advised to poison centre paris

  @rule:rescue-numbers-are-always-told
  Rule: The numbers of rescue at sea and in the air are told from 11 August 2021 on

    Scenario Outline: On that day, when <kind>, rescue is called on <number>
      Given a person
      And it is an emergency
      And she can hear and speak
      And <kind>
      When she asks where she finds care on 11 August 2021
      Then the numbers of an emergency are 112, 15, 18, 17, 114, 196 and 191
      And she starts with a call
      And the number to call is <number>

      Examples:
        | kind                         | number |
        | there is distress at sea     | 196    |
        | there is distress in the air | 191    |

  @rule:emergency-numbers-are-always-told
  Rule: On the eve the number for an aircraft in distress is not settled

    Scenario: On 10 August 2021 a glider is in distress
      Given a person
      And it is an emergency
      And she can hear and speak
      And there is distress in the air
      When she asks where she finds care on 10 August 2021
      Then the numbers of an emergency are 112, 15, 18, 17 and 114
      And she starts with a call
      And the sources do not settle whom to call

  @rule:a-doctor-is-looked-for-in-a-directory
  @rule:a-doctor-of-ones-own-language-is-found-by-lists
  @rule:a-doctor-of-sector-1-takes-no-extra-fee
  @rule:other-lines-are-told-when-it-is-no-emergency
  @rule:the-poison-centre-is-an-ordinary-call
  Rule: Where to look for a doctor is told from 1 January 2016 on, and so are the other lines

    Scenario: On that day, a doctor of her language
      Given a person
      And it is no emergency
      And she looks for a doctor
      And she would like a doctor of her language
      When she asks where she finds care on 1 January 2016
      Then there is no number to call first
      And she starts with a directory
      And she is advised to directory of ameli
      And she is advised to booking sites
      And she is advised to languages on booking sites
      And she is advised to list of the welcome centre
      And she is advised to lists of embassies
      And she is advised to sector 1
      And she is advised to check sector and fees
      And she is advised to number 3624
      And she is advised to poison centre paris
      And the call to the poison centre is an ordinary one

  @rule:the-guide-calls-every-line-free
  Rule: What the guide says of prices stands from 1 January 2016 on

    Scenario: On that day, by the guide
      Given a person
      And it is no emergency
      And she looks for a doctor
      And she does not ask for another language
      And the guides are followed
      When she asks where she finds care on 1 January 2016
      Then the call to 36 24 is free
      And the call to the poison centre is free

  @rule:other-lines-are-told-when-it-is-no-emergency
  Rule: What only a page tells holds from the day of the page

    Scenario Outline: Somebody who looks for <sought> asks on the first day, <day>
      Given a person
      And it is no emergency
      And she looks for <sought>
      When she asks where she finds care on <day>
      Then <call>
      And <start>
      And <told>
      And <also>
      And she is advised to poison centre paris

      Examples:
        | sought              | day             | call                             | start                                | told                                      | also                                          |
        | a doctor at night   | 5 April 2017    | the number to call is 116 117    | she starts with the doctor on duty   | the call to 36 24 is charged              | the call to 116 117 is free where it works    |
        | a pharmacy at night | 9 November 2018 | there is no number to call first | she starts with the pharmacy on duty | she is advised to site of duty pharmacies | the call to 32 37 is charged                  |
        | a doctor at night   | 8 March 2022    | the number to call is 116 117    | she starts with the doctor on duty   | she is advised to list of the town hall   | she is not advised to site of duty pharmacies |
        | a pharmacy at night | 8 March 2022    | there is no number to call first | she starts with the pharmacy on duty | she is advised to list of the town hall   | she is advised to site of duty pharmacies     |
        | help with paperwork | 31 May 2023     | there is no number to call first | she starts with a helper             | she is advised to comede                  | she is not advised to list of the town hall   |

    Scenario Outline: Somebody who looks for <sought> asks on the eve, <day>
      Given a person
      And it is no emergency
      And she looks for <sought>
      When she asks where she finds care on <day>
      Then <call>
      And <start>
      And <told>
      And <also>
      And she is advised to poison centre paris

      Examples:
        | sought              | day             | call                                   | start                                    | told                                                  | also                                                                |
        | a doctor at night   | 4 April 2017    | the sources do not settle whom to call | the sources do not settle where to start | no source tells yet that the call to 36 24 is charged | no source tells yet that the call to 116 117 is free where it works |
        | a pharmacy at night | 8 November 2018 | the sources do not settle whom to call | the sources do not settle where to start | she is not advised to site of duty pharmacies         | no source tells yet that the call to 32 37 is charged               |
        | a doctor at night   | 7 March 2022    | the number to call is 116 117          | she starts with the doctor on duty       | she is not advised to list of the town hall           | the call to 36 24 is charged                                        |

  @rule:a-doctor-is-looked-for-in-a-directory
  Rule: The list of the town hall is for nights and holidays

    Scenario: A doctor by day is not looked for at the town hall
      Given a person
      And it is no emergency
      And she looks for a doctor
      And she does not ask for another language
      When she asks where she finds care on 1 March 2026
      Then she is advised to sector 1
      And she is not advised to list of the town hall

  @rule:a-helper-is-asked-about-paperwork
  Rule: Sectors are told to who looks for a doctor

    Scenario: Help with paperwork has nothing to do with sectors
      Given a person
      And it is no emergency
      And she looks for help with paperwork
      When she asks where she finds care on 1 March 2026
      Then there is no number to call first
      And she starts with a helper
      And she is not advised to sector 1
      And she is not advised to list of the town hall
      And she is advised to poison centre paris
