Feature: What is left to do once an application is sent, or a number has come?
  Nobody gathers documents or registers again: the fund is waited for, or the permanent number.

  @rule:an-application-that-is-sent-is-followed
  @rule:claim-forms-are-kept-until-a-number-comes
  Rule: Once the application is sent, the fund is asked how far it is, and the claim forms are kept

    Scenario Outline: Asked on <day>, <who> who <more> has sent an application
      Given <who>
      And she was born in Brazil
      And she lived in Brazil before
      And she <more>
      And she has sent her application
      And her civil-status document is in Arabic
      And she is an ordinary newcomer
      And all else is in order
      When she asks on <day> what she has to do
      Then her plan says to wait for the fund
      And her plan does not say to gather the documents
      And her plan does not say to have the documents translated
      And her plan does not say to register on the portal
      And her plan does not say to register with the CPAM
      And her plan does not say to register through the employer
      And her plan does not say to ask the host family for its declaration
      And her plan does not say to register with the fund of the trade
      And her plan does not say to register when enrolling

      Examples:
        | who                           | more                               | day               |
        | a Brazilian student of 23     | is enrolled in a French university | 15 September 2025 |
        | a Brazilian student of 23     | is enrolled in a French university | 31 August 2018    |
        | a Brazilian refugee of 30     | came to France on 1 September 2025 | 15 September 2025 |
        | a Brazilian employee of 30    | began to work on 1 September 2025  | 15 September 2025 |
        | a Brazilian au pair of 20     | came to France on 1 September 2025 | 15 September 2025 |
        | a Brazilian farm worker of 30 | began to work on 1 September 2025  | 15 September 2025 |

  @rule:a-temporary-number-is-enough-for-claims
  @rule:the-check-of-the-papers-takes-its-time
  Rule: With a temporary number the permanent one is waited for, and claims are sent

    Scenario Outline: Asked on <day>, <who> who <more> has a temporary number
      Given <who>
      And she was born in Brazil
      And she lived in Brazil before
      And she <more>
      And she has a temporary number
      And she has not sent an application
      And her civil-status document is in Arabic
      And she is an ordinary newcomer
      And all else is in order
      When she asks on <day> what she has to do
      Then her plan says to wait for the permanent number
      And her plan does not say to wait for the fund
      And her plan does not say to gather the documents
      And her plan does not say to have the documents translated
      And her plan does not say to register on the portal
      And her plan does not say to register with the CPAM
      And her plan does not say to register through the employer
      And her plan does not say to ask the host family for its declaration
      And her plan does not say to register with the fund of the trade
      And her plan does not say to register when enrolling

      Examples:
        | who                           | more                               | day               |
        | a Brazilian student of 23     | is enrolled in a French university | 15 September 2025 |
        | a Brazilian student of 23     | is enrolled in a French university | 31 August 2018    |
        | a Brazilian refugee of 30     | came to France on 1 September 2025 | 15 September 2025 |
        | a Brazilian employee of 30    | began to work on 1 September 2025  | 15 September 2025 |
        | a Brazilian au pair of 20     | came to France on 1 September 2025 | 15 September 2025 |
        | a Brazilian farm worker of 30 | began to work on 1 September 2025  | 15 September 2025 |

  @rule:a-document-in-another-language-is-translated-first
  @rule:the-documents-come-before-the-registration
  Rule: Before registering, the documents are gathered, and what the fund would not read is translated

    Scenario: A student with a document in Arabic
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And her civil-status document is in Arabic
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `have the documents translated` before `register on the portal`
      And her plan does not say to wait for the fund

  @rule:the-documents-come-before-the-registration
  Rule: In August 2018 the documents are gathered too, and the age decides on the door

    Scenario Outline: On 31 August 2018 a student of <age> is told to <door>
      Given a Brazilian student of <age>
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 31 August 2018 what she has to do
      Then her plan says to <door>
      And her plan does not say to <other>

      Examples:
        | age | door                    | other                   |
        | 23  | register when enrolling | register with the CPAM  |
        | 28  | register with the CPAM  | register when enrolling |

  @rule:cover-from-home-is-used-while-it-lasts
  Rule: In August 2018 a European student with a card registered nowhere either

    Scenario: A Belgian student in 2018
      Given a Belgian student of 23
      And she was born in Belgium
      And her stay ends on 30 June 2019
      And she is enrolled in a French university
      And she holds a European card from Belgium valid until 30 June 2019
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 31 August 2018 what she has to do
      Then her plan says to use the cover from home
      And her plan does not say to register when enrolling

  @rule:a-number-that-exists-is-asked-for
  Rule: Somebody born in France has had a number from birth and asks the fund for it

    Scenario: A student on a long stay
      Given a Brazilian student of 23
      And she was born in France
      And she lived in Brazil before
      And she is enrolled in a French university
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask for the number

  @rule:cover-from-home-is-used-while-it-lasts
  Rule: Somebody who need not register uses the cover from home

    Scenario Outline: Whoever was born in <country> and has a European card registers nowhere
      Given a Belgian student of 23
      And she was born in <country>
      And her stay ends on 30 June 2026
      And she is enrolled in a French university
      And she holds a European card from Belgium valid until 30 June 2026
      And her civil-status document is in Arabic
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to use the cover from home
      And her plan does not say to gather the documents
      And her plan does not say to have the documents translated
      And her plan does not say to ask for the number
      And her plan does not say to keep the claim forms

      Examples:
        | country |
        | France  |
        | Lebanon |

  @rule:registration-follows-the-three-months
  Rule: Somebody who has to wait registers once three months in France have passed

    Scenario: An application that was sent too early is not what is waited for
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she came to France on 1 September 2025
      And she has sent her application
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to register after three months
      And her plan does not say to wait for the fund
