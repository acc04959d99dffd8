Feature: What is to be done before a trip?

  Scenario Outline: A German student who <registered> and has <number> does not travel with a German card
    Given a German student of 22
    And she <registered>
    And she has <number>
    And she holds a European card from Germany valid until 1 August 2026
    And her rights last until 30 September 2027
    And she travels to Spain
    And the trip is a visit
    And she leaves on 1 August 2026
    And 1 people travel
    And all else is in order
    When she asks on 1 June 2026 what she has to do
    Then her plan does not say to take your own European card

    Examples:
      | registered                           | number             |
      | is registered with a French fund     | no French number   |
      | is not registered with a French fund | a temporary number |

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

  @rule:a-card-of-the-own-insurance-travels
  Rule: Who is insured elsewhere takes along the European card from there, if it holds on the day of departure

    Scenario Outline: A German student with a German card travels to Spain, for <purpose>
      Given a German student of 22
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds a European card from Germany valid until 1 August 2026
      And she travels to Spain
      And the trip is <purpose>
      And she leaves on 1 August 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 1 June 2026 what she has to do
      Then her plan says to take your own European card
      And her plan does not say to arrange other cover for the trip

      Examples:
        | purpose            |
        | a visit            |
        | a stay for studies |

  @rule:a-trip-without-the-european-card-needs-other-cover
  Rule: A card of the own insurance that does not serve for the trip is no cover

    Scenario Outline: A German student with a German card valid until <end> travels to <country>, for <purpose>
      Given a German student of 22
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds a European card from Germany valid until <end>
      And she travels to <country>
      And the trip is <purpose>
      And she leaves on 1 August 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 1 June 2026 what she has to do
      Then her plan says to arrange other cover for the trip
      And her plan does not say to take your own European card

      Examples:
        | end           | country           | purpose                           |
        | 31 July 2026  | Spain             | a visit                           |
        | 1 August 2026 | the United States | a visit                           |
        | 1 August 2026 | Spain             | a journey for a planned treatment |
