Feature: Which number does somebody get who has none?
  It depends on the country of birth: in France a number exists from birth, and elsewhere it comes with registering.

  Scenario: Until the country of birth is told, two numbers are possible
    Given a French student
    And she is 22
    And she is enrolled in a French university
    And she is an ordinary newcomer
    When she asks on 15 September 2026 what her number is
    Then the answer is undetermined
    And the answer waits for where she was born
    And it may still be that her number is a temporary one
    And it may still be that her number is a permanent one
    And she does not have the number yet

  @rule:somebody-born-in-france-has-a-number-from-birth
  Rule: Somebody born in France has had a permanent number from birth, and asks the fund for it

    Scenario Outline: A French student born in <place> asks for the number
      Given a French student
      And she is 22
      And she was born in <place>
      And she lived in Canada before
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then her number is a permanent one
      And she does not have the number yet
      And the number exists from birth
      And she asks the fund for the number
      And no civil-status document is asked for

      Examples:
        | place      |
        | France     |
        | Guadeloupe |
        | Mayotte    |

    Scenario: Birth in France counts, not the nationality
      Given a Brazilian student
      And she is 22
      And she was born in France
      And she lived in Brazil before
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then her number is a permanent one
      And the number exists from birth

  @rule:newcomer-gets-a-temporary-number-first
  Rule: Somebody born abroad who must register gets a temporary number first, while the papers are checked

    Scenario: A Brazilian student gets a temporary number by registering
      Given a Brazilian student
      And she is 22
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then her number is a temporary one
      And she does not have the number yet
      And the number comes with registering
      And her papers are checked for the number
      And her civil-status document goes with the application

    Scenario: French nationality gives no number to somebody born abroad
      Given a French student
      And she is 22
      And she was born in Morocco
      And she lived in Morocco before
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then her number is a temporary one
      And the number comes with registering

    Scenario: A resident gets a number only once three months have passed
      Given an American newcomer
      And she is 30
      And she was born in the United States
      And she came to France on 15 June 2026
      And she is an ordinary newcomer
      When she asks on 16 September 2026 what her number is
      Then her number is a temporary one
      And the number comes with registering

  @rule:registered-person-without-a-number-waits-for-one
  Rule: Somebody born abroad whom a fund has taken in without a number sends the civil-status document and waits

    Scenario: A student in the books of the CPAM without a number sends the civil-status document
      Given a Brazilian student
      And she was born in Brazil
      And she is registered with the CPAM
      And she has no French number
      When she asks on 15 September 2026 what her number is
      Then her number is a temporary one
      And she does not have the number yet
      And she sends her civil-status document
      And a full birth certificate is enough
      And the file does not need bank details
      And her papers are checked for the number
      And her civil-status document goes with the application

  @rule:an-applicant-waits-for-the-temporary-number
  Rule: Somebody born abroad who has applied waits for the fund and the temporary number that it gives

    Scenario: A student who has sent the application
      Given an Indian student
      And she is 22
      And she was born in India
      And she is enrolled in a French university
      And she has sent her application
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then the number comes when the fund has looked at the application
