Feature: What does somebody see to who has a temporary number and no word of a fund yet?
  The doctor, the changes and a trip within France need no more than that.

  @rule:a-temporary-number-is-enough-for-claims
  @rule:an-insured-person-without-a-treating-doctor-declares-one
  Rule: The treating doctor may be declared

    Scenario: A student who has chosen a general practitioner
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in France
      And she is not registered with a French fund
      And she has a temporary number
      And she has no carte Vitale
      And she has not named a treating doctor
      And she has chosen a general practitioner
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to declare a treating doctor

  @rule:somebody-who-finds-no-doctor-asks-for-help
  Rule: Somebody who finds no treating doctor looks on with help

    Scenario: A student who has found none
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in France
      And she is not registered with a French fund
      And she has a temporary number
      And she has no carte Vitale
      And she has not named a treating doctor
      And she has found no doctor who agrees
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to find a treating doctor

  @rule:a-parent-may-name-the-doctor-of-a-child
  Rule: Under 16 a parent may declare a treating doctor for the child

    Scenario: A pupil of 15
      Given a Brazilian pupil of 15
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in France
      And she is not registered with a French fund
      And she has a temporary number
      And she has no carte Vitale
      And she has not named a treating doctor
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to have a parent declare a treating doctor

  @rule:a-change-of-doctor-is-declared
  Rule: A new treating doctor is declared

    Scenario: A student who has moved house
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in France
      And she is not registered with a French fund
      And she has a temporary number
      And she has no carte Vitale
      And she has named a treating doctor
      And she has moved house
      And she has chosen a general practitioner
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to declare the new treating doctor

  @rule:changes-are-told-to-the-fund
  Rule: A change is told to the fund, as soon as there is one or an application is sent

    Scenario: With a temporary number, and no application
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in France
      And she is not registered with a French fund
      And she has a temporary number
      And she has no carte Vitale
      And her details have changed
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to report the changes

    Scenario: Registered for long, with a new address
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And she has not sent an application
      And her details have changed
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to report the changes

  @rule:within-france-the-carte-vitale-travels
  Rule: For a trip within France whoever is insured here takes the carte Vitale along

    Scenario: With a temporary number
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in France
      And she is not registered with a French fund
      And she has a temporary number
      And she has no carte Vitale
      And she travels to Réunion
      And the trip is a visit
      And she leaves on 30 October 2025
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to take the carte Vitale with you

  @rule:the-documents-come-before-the-registration
  Rule: Before registering, there is no fund to tell anything, nor a card to see to

    Scenario: A new address before the application
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And her details have changed
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to gather the documents
      And her plan does not say to report the changes
      And her plan does not say to check the details every year

    Scenario: A student who has found no doctor yet
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And she has not named a treating doctor
      And she has found no doctor who agrees
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to gather the documents
      And her plan does not say to find a treating doctor

    Scenario: A card from former years, without a fund
      Given a French student of 23
      And she lived in Morocco before
      And she has a permanent number
      And she has a carte Vitale
      And she is enrolled in a French university
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is on 20 September 2025
      And she is an ordinary newcomer
      And all else about paying is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to gather the documents
      And her plan does not say to update the card
      And her plan does not say to show the card
      And her plan does not say to show the certificate

  @rule:a-trip-without-the-european-card-needs-other-cover
  Rule: Where no French cover serves, the trip needs other cover

    Scenario: A trip to La Réunion before registering
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And she travels to Réunion
      And the trip is a visit
      And she leaves on 30 October 2025
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to arrange other cover for the trip
      And her plan does not say to take the carte Vitale with you
