Feature: What do standing, country and purpose change for the European card?
  Near misses: the card is for the insured, for its own area, and for visits and studies.

  @rule:a-traveller-insured-elsewhere-uses-the-card-of-that-insurance
  Rule: Whoever is not insured in France gets no French card, whatever the trip

    Scenario Outline: A trip to <country> that is <purpose>, with <fund> as the fund
      Given a French national
      And she is not registered with a French fund
      And she has no French number
      And her fund is the <fund>
      And she travels to <country>
      And the trip is <purpose>
      And she leaves on <departure>
      And her rights last until 1 September 2026
      When she asks what covers care on the trip on 1 June 2025
      Then there is no European card for the trip
      And nothing lasts
      And care is not paid for by the card
      And the card does not serve on the trip
      And the card comes from no French fund
      And the reason is that she is not insured in France
      And she is advised to use the card of your own insurance
      And she is not advised to take insurance
      And she is not advised to use the carte vitale
      And she is not advised to free
      And she is not advised to keep the receipts
      And she is not advised to ask for a quebec form
      And she is not advised to ask for an andorran agreement
      And she is not advised to phone
      And she is not advised to own fund

      Examples:
        | country       | purpose                           | departure    | fund |
        | Germany       | a visit                           | 16 June 2025 | CPAM |
        | Germany       | a stay for studies                | 15 June 2025 | MSA  |
        | Germany       | a stay for work                   | 16 June 2025 | MGEN |
        | Germany       | a journey for a planned treatment | 16 June 2025 | CPAM |
        | Andorra       | a visit                           | 16 June 2025 | CPAM |
        | Canada        | a stay for studies                | 16 June 2025 | CPAM |
        | New Caledonia | a visit                           | 16 June 2025 | CPAM |
        | Martinique    | a visit                           | 16 June 2025 | CPAM |

    Scenario: By the guides too, the French card is for the insured
      Given a French national
      And she is not registered with a French fund
      And she has no French number
      And she travels to Germany
      And the trip is a visit
      And she leaves on 16 June 2025
      And the guides are followed
      When she asks what covers care on the trip on 1 June 2025
      Then nothing lasts
      And care is not paid for by the card
      And the card does not serve on the trip

  @rule:a-cpam-issues-the-card-of-its-members
  Rule: A temporary number leaves the card open, and settles what needs no card

    Scenario Outline: With a temporary number, a trip to <country> that is <purpose> from <departure>
      Given a French national
      And she is not registered with a French fund
      And she has a temporary number
      And her fund is the CPAM
      And she travels to <country>
      And the trip is <purpose>
      And she leaves on <departure>
      And her rights last until 1 September 2026
      When she asks what covers care on the trip on 1 June 2025
      Then <card>
      And <lasts>
      And <paid>
      And <without>
      And <advice>
      And she is not advised to phone

      Examples:
        | country       | purpose                           | departure    | card                                                         | lasts                                             | paid                                                  | without                                                 | advice                                          |
        | Germany       | a visit                           | 16 June 2025 | the sources do not settle whether she gets the European card | the sources do not settle how long the card lasts | the sources do not settle how care abroad is paid for | the sources do not settle what happens without the card | she is advised to free                          |
        | Germany       | a stay for studies                | 15 June 2025 | the sources do not settle whether she gets the European card | the sources do not settle how long the card lasts | the sources do not settle how care abroad is paid for | the sources do not settle what happens without the card | she is advised to keep the receipts             |
        | Germany       | a stay for work                   | 16 June 2025 | there is no European card for the trip                       | nothing lasts                                     | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to get insured where you work    |
        | Germany       | a journey for a planned treatment | 16 June 2025 | there is no European card for the trip                       | nothing lasts                                     | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask the fund before treatment |
        | Andorra       | a visit                           | 16 June 2025 | there is no European card for the trip                       | nothing lasts                                     | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask for an andorran agreement |
        | Canada        | a stay for studies                | 16 June 2025 | there is no European card for the trip                       | nothing lasts                                     | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask for a quebec form         |
        | New Caledonia | a visit                           | 16 June 2025 | the sources do not settle whether she gets the European card | the sources do not settle how long the card lasts | the sources do not settle how care abroad is paid for | the sources do not settle what happens without the card | she is not advised to take insurance            |
        | Martinique    | a visit                           | 16 June 2025 | there is no European card for the trip                       | nothing lasts                                     | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to use the carte vitale          |

    Scenario Outline: By the guides, a temporary number leaves the card open as well, for a departure on <departure>
      Given a French national
      And she is not registered with a French fund
      And she has a temporary number
      And her fund is the CPAM
      And she travels to Germany
      And the trip is a visit
      And she leaves on <departure>
      And the guides are followed
      When she asks what covers care on the trip on 1 June 2025
      Then the sources do not settle how long the card lasts
      And the sources do not settle how care abroad is paid for
      And the sources do not settle what happens without the card

      Examples:
        | departure    |
        | 16 June 2025 |
        | 15 June 2025 |

    Scenario Outline: A member of a CPAM who has no number yet travels to <country>; the trip is <purpose>
      Given <who>
      And she is registered with the CPAM
      And she has no French number
      And she travels to <country>
      And the trip is <purpose>
      And she leaves on <departure>
      And her rights last until <end>
      When she asks what covers care on the trip on 1 June 2025
      Then <card>
      And <paid>
      And <without>
      And <advice>
      And <no advice>

      Examples:
        | who                | country       | purpose                           | departure    | end          | card                                                         | paid                                                  | without                                                 | advice                                          | no advice                                           |
        | a French national  | Germany       | a stay for studies                | 16 June 2025 | 16 June 2025 | she orders the European card                                 | care is paid for by the rules of the country          | without the card a certificate or a claim makes it good | she is advised to phone                         | she is not advised to renew your rights first       |
        | a French national  | Germany       | a stay for studies                | 15 June 2025 | 14 June 2025 | she asks for the replacement certificate                     | care is paid for by the rules of the country          | without the card a certificate or a claim makes it good | she is advised to renew your rights first       | she is not advised to take insurance                |
        | a French national  | Germany       | a stay for work                   | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to get insured where you work    | she is not advised to ask the fund before treatment |
        | a French national  | Germany       | a journey for a planned treatment | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask the fund before treatment | she is not advised to get insured where you work    |
        | a French national  | Germany       | a journey for a planned treatment | 15 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask the fund before treatment | she is not advised to get insured where you work    |
        | a French national  | Andorra       | a stay for studies                | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask for an andorran agreement | she is not advised to ask for a quebec form         |
        | a French national  | Brazil        | a visit                           | 16 June 2025 | 1 May 2025   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask what care costs there     | she is not advised to renew your rights first       |
        | a French national  | Brazil        | a visit                           | 15 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask what care costs there     | she is not advised to free                          |
        | a French national  | Brazil        | a journey for a planned treatment | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to take insurance                | she is not advised to ask the fund before treatment |
        | a French national  | Brazil        | a stay for work                   | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to take insurance                | she is not advised to get insured where you work    |
        | a French national  | Canada        | a stay for studies                | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to ask for a quebec form         | she is not advised to ask what care costs there     |
        | a French national  | Canada        | a visit                           | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to costs can be very high        | she is not advised to ask for a quebec form         |
        | a French national  | New Caledonia | a visit                           | 16 June 2025 | 1 May 2026   | the sources do not settle whether she gets the European card | the sources do not settle how care abroad is paid for | the sources do not settle what happens without the card | she is not advised to ask what care costs there | she is not advised to take insurance                |
        | a French national  | Martinique    | a visit                           | 16 June 2025 | 1 May 2026   | there is no European card for the trip                       | care is not paid for by the card                      | the card does not serve on the trip                     | she is advised to use the carte vitale          | she is not advised to ask what care costs there     |
        | a Moroccan student | Iceland       | a visit                           | 15 June 2025 | 1 May 2026   | the sources do not settle whether she gets the European card | the sources do not settle how care abroad is paid for | the sources do not settle what happens without the card | she is advised to free                          | she is not advised to take insurance                |

  @rule:a-cpam-issues-the-card-of-its-members
  Rule: By the guides, the same trips need no card

    Scenario Outline: By the guides, a trip to <country> that is <purpose> from <departure>
      Given <who>
      And she is registered with the CPAM
      And she has no French number
      And she travels to <country>
      And the trip is <purpose>
      And she leaves on <departure>
      And the guides are followed
      When she asks what covers care on the trip on 1 June 2025
      Then <lasts>
      And <paid>
      And <without>

      Examples:
        | who                | country     | purpose                           | departure    | lasts                                             | paid                                                  | without                                                 |
        | a French national  | Germany     | a stay for studies                | 16 June 2025 | the card lasts two years                          | care is paid for as in France                         | without the card she pays in full                       |
        | a French national  | Germany     | a visit                           | 15 June 2025 | it lasts three months                             | care is paid for as in France                         | without the card she pays in full                       |
        | a French national  | Germany     | a journey for a planned treatment | 16 June 2025 | nothing lasts                                     | care is not paid for by the card                      | the card does not serve on the trip                     |
        | a French national  | Brazil      | a visit                           | 16 June 2025 | nothing lasts                                     | care is not paid for by the card                      | the card does not serve on the trip                     |
        | a Moroccan student | Switzerland | a visit                           | 16 June 2025 | the sources do not settle how long the card lasts | the sources do not settle how care abroad is paid for | the sources do not settle what happens without the card |
