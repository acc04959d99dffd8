Feature: Who issues the European card, and how is it ordered?

  @rule:a-cpam-issues-the-card-of-its-members
  @rule:members-of-a-cpam-order-online-by-phone-or-at-the-counter
  Rule: A CPAM issues the card of its members, who order online, by phone or at the counter

    Scenario: A member of a CPAM
      Given a French national
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 1 June 2025
      Then the card comes from the CPAM
      And she is advised to ameli account
      And she is advised to counter
      And she orders in the app of ameli
      And she orders by telephone

  @rule:the-msa-issues-the-card-of-its-members
  Rule: The MSA issues the card of its members

    Scenario: A farm worker
      Given a French farm worker
      And she is registered with the MSA
      And she has no French number
      And she travels to Italy
      And the trip is a visit
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 1 June 2025
      Then the card comes from the MSA
      And she is advised to own fund

    Scenario: Somebody with a temporary number and the MSA as the fund
      Given a French national
      And she is not registered with a French fund
      And she has a temporary number
      And her fund is the MSA
      And she travels to Italy
      And the trip is a stay for work
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 1 June 2025
      Then the card comes from the MSA
      And she is advised to own fund

  @rule:the-mgen-issues-the-card-of-its-members
  Rule: The MGEN issues the card of its members

    Scenario: A member of the MGEN
      Given a French national
      And she is registered with the MGEN
      And she has no French number
      And she travels to Italy
      And the trip is a visit
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 1 June 2025
      Then the card comes from the MGEN

    Scenario: Somebody with a temporary number and the MGEN as the fund
      Given a French national
      And she is not registered with a French fund
      And she has a temporary number
      And her fund is the MGEN
      And she travels to Italy
      And the trip is a stay for work
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 1 June 2025
      Then the card comes from the MGEN
      And she is advised to own fund

  @rule:the-rsi-issued-the-card-of-the-self-employed
  Rule: Until the end of 2017 the RSI issued the card of the self-employed

    Scenario: On the last day of the RSI
      Given a French self-employed person
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 31 December 2017
      Then the card comes from the RSI

  @rule:the-fund-of-the-self-employed-issued-their-card
  Rule: In 2018 and 2019 the fund of the self-employed issued their card

    Scenario Outline: A self-employed person in <day>
      Given a French self-employed person
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on <day>
      Then the card comes from the fund of the self-employed

      Examples:
        | day              |
        | 1 January 2018   |
        | 31 December 2019 |

  @rule:a-cpam-issues-the-card-of-its-members
  Rule: Since 2020 the CPAM issues the card of the self-employed, though a guide still names their fund

    Scenario: On the first day of 2020
      Given a French self-employed person
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 15 July 2025
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 1 January 2020
      Then the card comes from the CPAM

    Scenario Outline: An employee had the card from the CPAM on <day> as well
      Given a French employee
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on <departure>
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on <day>
      Then the card comes from the CPAM
      And she orders the European card
      And care is paid for by the rules of the country
      And she orders by telephone
      And she is advised to free

      Examples:
        | day              | departure       |
        | 1 January 2016   | 1 February 2016 |
        | 31 December 2017 | 1 February 2018 |
        | 31 December 2019 | 1 February 2020 |

  @rule:the-rsi-issued-the-card-of-the-self-employed
  Rule: The RSI issued it from the first day that is told

    Scenario: On 1 January 2016
      Given a French self-employed person
      And she is registered with the CPAM
      And she travels to Italy
      And the trip is a visit
      And she leaves on 1 February 2016
      And her rights last until 31 August 2026
      When she asks what covers care on the trip on 1 January 2016
      Then the card comes from the RSI
