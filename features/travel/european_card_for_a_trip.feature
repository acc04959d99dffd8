Feature: Does the European card cover care on the trip?
  People insured in France order it 15 days ahead, for the EU, Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom.

  Scenario: Without a day of departure it stays open whether there is time for the card
    Given a French student
    And she is registered with the CPAM
    And she has a permanent number
    And she travels to Spain
    And the trip is a visit
    When she asks what covers care on the trip on 1 June 2025
    Then the answer is undetermined
    And it may still be that she orders the European card
    And it may still be that she asks for the replacement certificate
    And the answer waits for when she leaves

  @rule:fifteen-days-ahead-the-card-is-ordered
  @rule:the-card-lasts-two-years-and-never-beyond-the-rights
  @rule:the-card-is-free-and-personal
  Rule: With 15 days or more to go, an insured traveller orders the European card

    Scenario Outline: A departure on <day> leaves time for the card
      Given a Moroccan student
      And she is registered with the CPAM
      And she travels to Spain
      And the trip is a visit
      And she leaves on <day>
      And her rights last until 1 September 2026
      When she asks what covers care on the trip on 1 June 2025
      Then she orders the European card
      And the card lasts two years at most, within her rights
      And the card lasts until 1 September 2026 at most
      And she is advised to free
      And she is advised to personal
      And she is advised to renewed before it ends
      And she is advised to not in place of the carte vitale

      Examples:
        | day          |
        | 16 June 2025 |
        | 1 July 2025  |

    Scenario Outline: The card ends with the rights on <end>, or two years on
      Given a French national
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 1 July 2025
      And her rights last until <end>
      When she asks what covers care on the trip on 1 June 2025
      Then the card lasts until <last> at most

      Examples:
        | end         | last        |
        | 31 May 2027 | 31 May 2027 |
        | 1 June 2027 | 1 June 2027 |
        | 2 June 2027 | 1 June 2027 |

    Scenario Outline: The card serves in <country>
      Given a French national
      And she is registered with the CPAM
      And she travels to <country>
      And the trip is a stay for studies
      And she leaves on 15 July 2025
      When she asks what covers care on the trip on 1 June 2025
      Then she orders the European card

      Examples:
        | country        |
        | United Kingdom |
        | Switzerland    |
        | Norway         |
        | Croatia        |

    Scenario: Before 2021 the United Kingdom took the card as well
      Given a French national
      And she is registered with the CPAM
      And she travels to United Kingdom
      And the trip is a visit
      And she leaves on 15 July 2019
      When she asks what covers care on the trip on 1 June 2019
      Then she orders the European card
      And she is advised to know that the card is not for planned treatment

    Scenario: Each of four travellers has a card
      Given a French national
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 15 July 2025
      And 4 people travel
      When she asks what covers care on the trip on 1 June 2025
      Then 4 cards are needed
      And she is advised to children too

  @rule:the-guide-gives-the-card-two-years
  Rule: The guide gives the card two years

    Scenario: By the guide, the rights do not bound the card
      Given a French national
      And she is registered with the CPAM
      And she travels to Spain
      And the trip is a visit
      And she leaves on 1 July 2025
      And her rights last until 1 September 2026
      And the guides are followed
      When she asks what covers care on the trip on 1 June 2025
      Then the card lasts two years
      And the card lasts until 1 June 2027 at most
      And the official pages say that the card lasts two years at most, within her rights

  @rule:too-late-for-the-card-the-certificate-is-asked
  Rule: With less than 15 days to go, the traveller asks for the certificate that replaces the card for three months

    Scenario Outline: A departure on <day> is too soon for the card
      Given a French national
      And she is registered with the CPAM
      And she travels to Germany
      And the trip is a visit
      And she leaves on <day>
      And 2 people travel
      When she asks what covers care on the trip on 1 June 2025
      Then she asks for the replacement certificate
      And it lasts three months
      And the certificate holds for 3 months
      And 2 cards are needed

      Examples:
        | day          |
        | 15 June 2025 |
        | 11 June 2025 |
        | 30 May 2025  |

  @rule:care-follows-the-rules-of-the-country-visited
  @rule:a-forgotten-card-is-made-good-by-a-certificate-or-a-claim
  Rule: With the card, care is paid for by the rules of the country, and a forgotten card is made good

    Scenario: Neither the refund of France nor the full price
      Given a French national
      And she is registered with the CPAM
      And she travels to Germany
      And the trip is a visit
      And she leaves on 1 July 2025
      When she asks what covers care on the trip on 1 June 2025
      Then care is paid for by the rules of the country
      And without the card a certificate or a claim makes it good
      And she is advised to keep the receipts
      And the sources disagree
      And the guides say that care is paid for as in France
      And the guides say that without the card she pays in full

  @rule:the-guide-promises-the-refund-of-france
  @rule:the-guide-has-a-forgotten-card-cost-the-full-price
  Rule: The guide promises the refund of France, and the full price without the card

    Scenario: By the guide
      Given a French national
      And she is registered with the CPAM
      And she travels to Germany
      And the trip is a visit
      And she leaves on 1 July 2025
      And the guides are followed
      When she asks what covers care on the trip on 1 June 2025
      Then care is paid for as in France
      And without the card she pays in full

  @rule:some-countries-limit-the-card-to-europeans
  Rule: In five countries the card is limited, so a traveller from outside Europe asks first

    Scenario Outline: A Moroccan student asks before a trip to <country>
      Given a Moroccan student
      And she is registered with the CPAM
      And she travels to <country>
      And the trip is a visit
      And she leaves on 1 July 2025
      When she asks what covers care on the trip on 1 June 2025
      Then the sources do not settle whether she gets the European card
      And the sources do not settle how long the card lasts
      And the CPAM settles it

      Examples:
        | country     |
        | Switzerland |
        | Denmark     |

  @rule:a-temporary-number-leaves-the-european-card-unsettled
  Rule: No source tells whether a temporary number alone is enough for the European card

    Scenario: A newcomer with a temporary number asks the CPAM
      Given a French student
      And she is not registered with a French fund
      And she has a temporary number
      And she travels to Italy
      And the trip is a visit
      And she leaves on 1 July 2025
      When she asks what covers care on the trip on 1 June 2025
      Then the sources do not settle whether she gets the European card
      And the CPAM settles it

  @rule:rights-that-end-before-the-trip-are-renewed-first
  Rule: Somebody whose rights end before the departure renews them first

    Scenario: The rights end on the day before
      Given a French national
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 1 July 2025
      And her rights last until 30 June 2025
      When she asks what covers care on the trip on 1 June 2025
      Then she is advised to renew your rights first
