Feature: What is to be done until the permanent number comes?

  @rule:a-number-that-exists-is-asked-for
  Rule: Somebody born in France has had a number from birth and asks the fund for it

    Scenario: Born in Paris, back in France to study
      Given a Brazilian student of 23
      And she was born in France
      And she lived in Brazil before
      And she stays from 1 September 2025 to 30 June 2027
      And she is enrolled in a French university
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `register on the portal` before `ask for the number`
      And her plan puts `ask for the number` before `keep the claim forms`

    Scenario: Attached to a fund, and the number is not at hand
      Given a Brazilian student of 23
      And she was born in France
      And she is registered with a French fund
      And she has no French number
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask for the number
      And her plan does not say to send the civil-status document

  @rule:claim-forms-are-kept-until-a-number-comes
  @rule:the-civil-status-document-leads-to-the-permanent-number
  Rule: Somebody whom a fund has taken in without a number sends the civil-status document and keeps the claim forms

    Scenario: Attached to a fund without a number
      Given a Brazilian student of 23
      And she was born in Brazil
      And she is registered with a French fund
      And she has no French number
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `keep the claim forms` before `send the civil-status document`
      And her plan does not say to gather the documents
      And her plan does not say to send claims with the temporary number

  @rule:the-civil-status-document-leads-to-the-permanent-number
  @rule:a-temporary-number-is-enough-for-claims
  Rule: With a temporary number, claims are sent, and the civil-status document in time

    Scenario: The document is still to be sent
      Given a Brazilian student of 23
      And she was born in Brazil
      And she is registered with a French fund
      And her temporary number dates from 1 August 2025
      And she has not sent her civil-status document
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `send the civil-status document` before `send claims with the temporary number`
      And her plan does not say to keep the claim forms
      And her plan does not say to wait for the permanent number
      And her plan does not say to order the card
      And beside `send the civil-status document` her plan gives 1 November 2025 as the last day for the document
      And beside `send the civil-status document` her plan tells the civil-status documents, of which one is enough
      And beside `send the civil-status document` her plan tells whom to ask about the number

  @rule:the-check-of-the-papers-takes-its-time
  @rule:a-temporary-number-is-enough-for-claims
  Rule: Once the papers are sent, their check takes months and is followed

    Scenario: The document has been sent
      Given a Brazilian student of 23
      And she was born in Brazil
      And she is registered with a French fund
      And her temporary number dates from 1 August 2025
      And she has sent her civil-status document
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `wait for the permanent number` before `send claims with the temporary number`
      And her plan does not say to send the civil-status document
      And beside `wait for the permanent number` her plan tells how long the number takes
      And beside `wait for the permanent number` her plan tells whom to ask about the number

    Scenario: A temporary number is there before the fund says so, and nobody registers again
      Given a Moroccan farm worker of 18
      And she was born in Morocco
      And she stays from 10 September 2025 to 31 August 2027
      And her stay is regular
      And she holds no document of cover
      And she is not registered with a French fund
      And she has sent her application
      And her temporary number dates from 1 October 2025
      And she has sent her civil-status document
      And all else is in order
      When she asks on 15 November 2025 what she has to do
      Then her plan says to wait for the permanent number
      And her plan does not say to wait for the fund
      And her plan does not say to gather the documents
      And her plan does not say to register with the fund of the trade
