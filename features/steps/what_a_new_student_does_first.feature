Feature: What does a student who is new to France do first?
  Papers, portal, and claim forms that wait: the plan puts them in order, and ends once they are done.

  Scenario: Before the language of the document is known, the plan says what it can and what it waits for
    Given a Brazilian student of 23
    And she stays from 1 September 2025 to 30 June 2027
    And she is enrolled in a French university
    And she enrolled on 3 September 2025
    And she was born in Brazil
    And she lived in Brazil before
    And she is an ordinary newcomer
    When she asks on 15 September 2025 what she has to do
    Then the answer is undetermined
    And her plan says to gather the documents
    And her plan says to register on the portal
    And the answer waits for the language of her civil-status document

  @rule:the-documents-come-before-the-registration
  @rule:the-portal-is-the-way-in-for-students
  @rule:claim-forms-are-kept-until-a-number-comes
  Rule: Before registering on the portal, gather the documents, and keep the claim forms until a number comes

    Scenario: The order of the first steps
      Given a Brazilian student of 23
      And she stays from 1 September 2025 to 30 June 2027
      And she is enrolled in a French university
      And she enrolled on 3 September 2025
      And she was born in Brazil
      And she lived in Brazil before
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `gather the documents` before `register on the portal`
      And her plan puts `register on the portal` before `keep the claim forms`
      And her plan does not say to have the documents translated
      And beside `gather the documents` her plan tells the papers to send
      And beside `gather the documents` her plan tells the civil-status documents, of which one is enough
      And beside `register on the portal` her plan gives 3 September 2025 as the first day of her rights
      And beside `register on the portal` her plan tells how long the number takes

    Scenario: A student whose European card is too short registers too
      Given a German student of 21
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she enrolled on 3 September 2025
      And she was born in Germany
      And she lived in Germany before
      And her university year ends on 31 August 2026
      And she holds a European card from Germany valid until 29 June 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to register on the portal
      And her plan does not say to use the cover from home
      And beside `register on the portal` her plan tells what the affiliation advises

  @rule:a-document-in-another-language-is-translated-first
  Rule: A civil-status document that the fund would not read is translated before it is sent

    Scenario Outline: <nationality> student, document in <language>
      Given a <nationality> student of 23
      And she stays from 1 September 2025 to 30 June 2027
      And she is enrolled in a French university
      And she enrolled on 3 September 2025
      And she was born in <country>
      And she lived in <country> before
      And her civil-status document is in <language>
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `gather the documents` before `have the documents translated`
      And her plan puts `have the documents translated` before `register on the portal`
      And beside `have the documents translated` her plan tells whether the document is translated

      Examples:
        | nationality | country | language |
        | Tunisian    | Tunisia | Arabic   |
        | Greek       | Greece  | Greek    |

    Scenario: With a temporary number and the document still to be sent
      Given a Tunisian student of 23
      And she was born in Tunisia
      And she is registered with a French fund
      And her temporary number dates from 1 August 2025
      And she has not sent her civil-status document
      And her civil-status document is in Arabic
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `have the documents translated` before `send the civil-status document`

  @rule:an-application-that-is-sent-is-followed
  @rule:claim-forms-are-kept-until-a-number-comes
  Rule: Once the application is sent, it is followed, and nobody is told to register again

    Scenario: The application is on its way
      Given a Brazilian student of 23
      And she stays from 1 September 2025 to 30 June 2027
      And she is enrolled in a French university
      And she was born in Brazil
      And she lived in Brazil before
      And she has sent her application
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `wait for the fund` before `keep the claim forms`
      And her plan does not say to gather the documents
      And her plan does not say to register on the portal
      And beside `wait for the fund` her plan tells how long the number takes

  @rule:an-unsettled-registration-calls-for-the-desk
  Rule: Where the sources do not settle the registration, the fund is asked first

    Scenario: A British student with a newer British card
      Given a British student of 19
      And she stays from 2 September 2025 to 25 June 2026
      And she is enrolled in a French university
      And she was born in the United Kingdom
      And she holds a British global card from the United Kingdom valid until 28 February 2029
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask the desk
      And her plan does not say to gather the documents
      And her plan does not say to use the cover from home
