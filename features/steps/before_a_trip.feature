Feature: What is to be done before a trip?

  @rule:the-european-card-is-ordered-before-a-trip
  Rule: Before a trip in Europe the European card is ordered in time

    Scenario: Sixteen days before a trip to Spain
      Given a Moroccan student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her rights last until 30 September 2026
      And she travels to Spain
      And the trip is a visit
      And she leaves on 30 September 2025
      And 2 people travel
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to order the European card
      And her plan does not say to arrange other cover for the trip
      And beside `order the European card` her plan tells how to order the European card
      And beside `order the European card` her plan tells how many European cards are needed
      And beside `order the European card` her plan tells how care abroad is paid for
      And beside `order the European card` her plan gives 30 September 2026 as the last day that the European card shows

  @rule:the-certificate-is-asked-for-shortly-before-a-trip
  Rule: When the time is too short for the card, the replacement certificate is asked for

    Scenario: Fourteen days before the trip
      Given a Moroccan student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her rights last until 30 September 2026
      And she travels to Spain
      And the trip is a visit
      And she leaves on 29 September 2025
      And 2 people travel
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask for the replacement certificate
      And her plan does not say to order the European card

  @rule:a-trip-without-the-european-card-needs-other-cover
  Rule: Where the European card does not serve, the trip needs other cover

    Scenario Outline: <trip> to <country>
      Given a Moroccan student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she travels to <country>
      And the trip is <trip>
      And she leaves on 30 October 2025
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to arrange other cover for the trip
      And her plan does not say to take the carte Vitale with you
      And beside `arrange other cover for the trip` her plan tells why there is no European card

      Examples:
        | trip            | country |
        | a visit         | Japan   |
        | a stay for work | Spain   |

  @rule:within-france-the-carte-vitale-travels
  Rule: For a trip within France the carte Vitale is taken along

    Scenario: A trip to La Réunion
      Given a Moroccan student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she travels to Réunion
      And the trip is a visit
      And she leaves on 30 October 2025
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to take the carte Vitale with you
      And her plan does not say to arrange other cover for the trip

  @rule:an-unsettled-trip-calls-for-the-fund
  Rule: Where the sources do not settle what covers a trip, the fund is asked before the trip

    Scenario: Somebody from outside Europe goes to Switzerland
      Given a Moroccan student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she travels to Switzerland
      And the trip is a visit
      And she leaves on 30 October 2025
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask the fund about the trip
      And her plan does not say to order the European card

  @rule:somebody-whose-rights-have-ended-asks-for-the-ame
  Rule: Once the rights have ended with the permit, no European card is ordered

    Scenario: A trip to Spain after the rights have ended
      Given a Moroccan student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has a student visa
      And she has no renewal receipt
      And her permit lasted until 31 August 2025
      And she travels to Spain
      And the trip is a visit
      And she leaves on 30 April 2026
      And 2 people travel
      And all else is in order
      When she asks on 1 March 2026 what she has to do
      Then her plan says to ask for the AME
      And her plan does not say to order the European card
