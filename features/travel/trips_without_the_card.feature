Feature: For which trips is there no European card?

  @rule:outside-the-area-there-is-no-european-card
  @rule:in-north-america-care-is-very-expensive
  Rule: Outside the area of the card there is none, and insurance is advised

    Scenario Outline: A trip to <country>
      Given a French national
      And she is registered with the CPAM
      And she travels to <country>
      And the trip is a visit
      And 2 people travel
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And nothing lasts
      And care is not paid for by the card
      And the card does not serve on the trip
      And she is advised to take insurance
      And she is advised to costs can be very high
      And no number of cards is told

      Examples:
        | country       |
        | United States |
        | Canada        |

  @rule:elsewhere-outside-the-area-care-may-be-expensive-too
  Rule: In other countries outside the area of the card, some of them in Asia, care can be expensive too

    Scenario: A trip to Japan
      Given a French national
      And she is registered with the CPAM
      And she travels to Japan
      And the trip is a visit
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And she is advised to take insurance
      And she is advised to ask what care costs there
      And she is not advised to costs can be very high
      And the answer rests on weak sources
      And the reason is that the country is outside its area

  @rule:students-for-quebec-ask-for-a-form
  Rule: A student who goes to Québec asks the fund for a form SE 401-Q

    Scenario: A term in Québec
      Given a French student
      And she is registered with the CPAM
      And she travels to Québec
      And the trip is a stay for studies
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And she is advised to ask for a quebec form

  @rule:for-andorra-the-agreement-is-asked-about
  Rule: For Andorra, the traveller asks the fund about the agreement

    Scenario: A weekend in Andorra
      Given a French national
      And she is registered with the CPAM
      And she travels to Andorra
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And she is advised to ask for an andorran agreement

  @rule:within-france-the-carte-vitale-serves
  Rule: Within France, overseas départements included, the carte Vitale serves

    Scenario Outline: A trip to <place>
      Given a French national
      And she is registered with the CPAM
      And she travels to <place>
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And she is advised to use the carte vitale
      And the reason is that the trip stays within France

      Examples:
        | place      |
        | France     |
        | Martinique |

  @rule:overseas-collectivities-settle-their-own-cover
  Rule: For an overseas territory with a fund of its own, the fund says what is needed

    Scenario: A trip to New Caledonia
      Given a French national
      And she is registered with the CPAM
      And she travels to New Caledonia
      When she asks what covers care on the trip on 1 June 2025
      Then the sources do not settle whether she gets the European card
      And the CPAM settles it
      And the sources do not settle how care abroad is paid for
      And the sources do not settle what happens without the card

  @rule:work-in-the-other-state-ends-french-cover-there
  Rule: Work in the other State ends French cover there

    Scenario: A job in Germany
      Given a French student
      And she is registered with the CPAM
      And she travels to Germany
      And the trip is a stay for work
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And she is advised to get insured where you work
      And the reason is that she works there

  @rule:the-card-is-not-for-planned-treatment
  Rule: The card is not for a treatment that is the purpose of the trip

    Scenario: An operation planned in Belgium
      Given a French national
      And she is registered with the CPAM
      And she travels to Belgium
      And the trip is a journey for a planned treatment
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And she is advised to ask the fund before treatment
      And the reason is that the treatment is planned

  @rule:a-traveller-insured-elsewhere-uses-the-card-of-that-insurance
  Rule: A traveller who is not insured in France gets no French card

    Scenario: A German student with a German card
      Given a German student
      And she is not registered with a French fund
      And she has no French number
      And she travels to Spain
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And the card comes from no French fund
      And she is advised to use the card of your own insurance
      And the reason is that she is not insured in France

    Scenario: Somebody who is not insured in France is not asked how long rights last
      Given a German student
      And she is not registered with a French fund
      And she has no French number
      And her rights last until 1 June 2025
      And she travels to Spain
      And she leaves on 1 August 2025
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And she is not advised to renew your rights first

  @rule:rights-that-end-before-the-trip-are-renewed-first
  Rule: Somebody whose rights end before the departure renews them first, with a temporary number too

    Scenario: With a temporary number, before a fund has taken her in
      Given a German student
      And she is not registered with a French fund
      And she has a temporary number
      And her rights last until 31 July 2025
      And she travels to Spain
      And the trip is a visit
      And she leaves on 1 August 2025
      When she asks what covers care on the trip on 1 June 2025
      Then she is advised to renew your rights first
