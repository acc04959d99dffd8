Feature: Since when are the answers about the European card known?
  The sources reach back to 2016; what they say of the card holds from the first day of that year, unless they are known from a later day.

  @rule:the-card-is-free-and-personal
  Rule: On the first day of 2016 an insured traveller orders the card, or the certificate where time is short

    Scenario Outline: A member of the <fund> travels to <country> on <departure>; the trip is <purpose>
      Given a French employee
      And she is registered with the <fund>
      And she has a permanent number
      And she travels to <country>
      And the trip is <purpose>
      And she leaves on <departure>
      And her rights last until <end>
      When she asks what covers care on the trip on 1 January 2016
      Then <card>
      And <lasts>
      And <paid>
      And <without>
      And <issuer>
      And <order>
      And <advice>
      And <more advice>

      Examples:
        | fund | country | purpose                           | departure       | end             | card                                     | lasts                                               | paid                                         | without                                                 | issuer                       | order                          | advice                                          | more advice                                                       |
        | CPAM | Germany | a visit                           | 16 January 2016 | 30 June 2017    | she orders the European card             | the card lasts two years at most, within her rights | care is paid for by the rules of the country | without the card a certificate or a claim makes it good | the card comes from the CPAM | she orders in the app of ameli | she is advised to keep the receipts             | she is advised to children too                                    |
        | MSA  | Spain   | a stay for studies                | 15 January 2016 | 10 January 2016 | she asks for the replacement certificate | it lasts three months                               | care is paid for by the rules of the country | without the card a certificate or a claim makes it good | the card comes from the MSA  | she is advised to own fund     | she is advised to renew your rights first       | she is advised to know that the card is not for planned treatment |
        | MGEN | Italy   | a stay for work                   | 1 February 2016 | 30 June 2017    | there is no European card for the trip   | nothing lasts                                       | care is not paid for by the card             | the card does not serve on the trip                     | the card comes from the MGEN | she is advised to own fund     | she is advised to get insured where you work    | the reason is that she works there                                |
        | CPAM | Belgium | a journey for a planned treatment | 1 February 2016 | 30 June 2017    | there is no European card for the trip   | nothing lasts                                       | care is not paid for by the card             | the card does not serve on the trip                     | the card comes from the CPAM | she orders by telephone        | she is advised to ask the fund before treatment | the reason is that the treatment is planned                       |

    Scenario Outline: By the guides, a trip to Germany on <departure>
      Given a French national
      And she is registered with the CPAM
      And she has a permanent number
      And she travels to Germany
      And the trip is a visit
      And she leaves on <departure>
      And the guides are followed
      When she asks what covers care on the trip on 1 January 2016
      Then <lasts>
      And <paid>
      And <without>

      Examples:
        | departure       | lasts                    | paid                          | without                           |
        | 16 January 2016 | the card lasts two years | care is paid for as in France | without the card she pays in full |
        | 15 January 2016 | it lasts three months    | care is paid for as in France | without the card she pays in full |

  @rule:outside-the-area-there-is-no-european-card
  Rule: On the first day of 2016 there is no card outside its area

    Scenario Outline: <who> travels to <country> early in 2016
      Given <who>
      And she is <standing>
      And she <number>
      And her fund is the CPAM
      And she travels to <country>
      And the trip is <purpose>
      And she leaves on 1 February 2016
      When she asks what covers care on the trip on 1 January 2016
      Then <card>
      And <lasts>
      And <paid>
      And <without>
      And <more>
      And <advice>

      Examples:
        | who               | standing                      | number                 | country       | purpose            | card                                   | lasts         | paid                             | without                             | more                                        | advice                                             |
        | a French employee | registered with a French fund | has a permanent number | Japan         | a visit            | there is no European card for the trip | nothing lasts | care is not paid for by the card | the card does not serve on the trip | she is advised to ask what care costs there | she is advised to take insurance                   |
        | a French employee | registered with a French fund | has a permanent number | United States | a visit            | there is no European card for the trip | nothing lasts | care is not paid for by the card | the card does not serve on the trip | she is advised to costs can be very high    | the reason is that the country is outside its area |
        | a French student  | registered with a French fund | has a permanent number | Québec        | a stay for studies | there is no European card for the trip | nothing lasts | care is not paid for by the card | the card does not serve on the trip | she is advised to ask for a quebec form     | she is advised to costs can be very high           |

  @rule:within-france-the-carte-vitale-serves
  Rule: Within France the carte Vitale serves, from the first day known

    Scenario: Martinique in February 2016
      Given a French employee
      And she is registered with the CPAM
      And she has a permanent number
      And she travels to Martinique
      And the trip is a visit
      And she leaves on 1 February 2016
      When she asks what covers care on the trip on 1 January 2016
      Then there is no European card for the trip
      And nothing lasts
      And care is not paid for by the card
      And the card does not serve on the trip
      And the card comes from the CPAM
      And the reason is that the trip stays within France
      And she is advised to use the carte vitale

  @rule:overseas-collectivities-settle-their-own-cover
  Rule: Territories with a fund of their own are left open, from the first day known

    Scenario: New Caledonia in February 2016
      Given a French employee
      And she is registered with the CPAM
      And she has a permanent number
      And she travels to New Caledonia
      And the trip is a visit
      And she leaves on 1 February 2016
      When she asks what covers care on the trip on 1 January 2016
      Then the sources do not settle whether she gets the European card
      And the sources do not settle how long the card lasts
      And the sources do not settle how care abroad is paid for
      And the sources do not settle what happens without the card
      And the card comes from the CPAM

  @rule:a-traveller-insured-elsewhere-uses-the-card-of-that-insurance
  Rule: Whoever is not insured in France gets no French card, from the first day known

    Scenario: A German student goes to Spain in February 2016
      Given a German student
      And she is not registered with a French fund
      And she has no French number
      And she travels to Spain
      And the trip is a visit
      And she leaves on 1 February 2016
      When she asks what covers care on the trip on 1 January 2016
      Then she is advised to use the card of your own insurance
      And there is no European card for the trip
      And nothing lasts
      And care is not paid for by the card
      And the card does not serve on the trip
      And the card comes from no French fund
      And the reason is that she is not insured in France

  @rule:a-temporary-number-leaves-the-european-card-unsettled
  Rule: A temporary number leaves the card open, from the first day known

    Scenario: A temporary number and a trip to Spain in February 2016
      Given a French employee
      And she is not registered with a French fund
      And she has a temporary number
      And her fund is the CPAM
      And she travels to Spain
      And the trip is a visit
      And she leaves on 1 February 2016
      When she asks what covers care on the trip on 1 January 2016
      Then she is advised to keep the receipts
      And the sources do not settle whether she gets the European card
      And the sources do not settle how long the card lasts
      And the sources do not settle how care abroad is paid for
      And the sources do not settle what happens without the card
      And the card comes from the CPAM
      And she is advised to children too
      And she is advised to free
      And she is advised to know that the card is not for planned treatment
      And she is advised to not in place of the carte vitale
      And she is advised to personal
      And she is advised to renewed before it ends

    Scenario: By the guides, a temporary number leaves the card open as well
      Given a French national
      And she is not registered with a French fund
      And she has a temporary number
      And she travels to Spain
      And the trip is a visit
      And she leaves on 1 February 2016
      And the guides are followed
      When she asks what covers care on the trip on 1 January 2016
      Then the sources do not settle how long the card lasts
      And the sources do not settle how care abroad is paid for
      And the sources do not settle what happens without the card

  @rule:the-rsi-issued-the-card-of-the-self-employed
  Rule: The RSI issued the card of the self-employed, from the first day known

    Scenario: A self-employed traveller
      Given a French self-employed person
      And she is registered with the CPAM
      And she has a permanent number
      And she travels to Italy
      And the trip is a visit
      And she leaves on 1 February 2016
      When she asks what covers care on the trip on 1 January 2016
      Then the card comes from the RSI

  @rule:a-cpam-issues-the-card-of-its-members
  @rule:elsewhere-outside-the-area-care-may-be-expensive-too
  @rule:outside-the-area-there-is-no-european-card
  Rule: For Andorra there is no European card, and the agreement is asked about

    Scenario Outline: A French employee goes to Andorra, asked on <day>
      Given a French employee
      And she is registered with the CPAM
      And she has a permanent number
      And she travels to Andorra
      And the trip is a visit
      And she leaves on 1 May 2024
      And her rights last until 31 December 2025
      When she asks what covers care on the trip on <day>
      Then <card>
      And <advice>

      Examples:
        | day           | card                                   | advice                                              |
        | 13 March 2024 | there is no European card for the trip | she is advised to ask for an andorran agreement     |
        | 12 March 2024 | there is no European card for the trip | she is not advised to ask for an andorran agreement |
