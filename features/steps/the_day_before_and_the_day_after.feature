Feature: What does a plan not tell yet, or no more, around a visit?
  Before the day nothing is told about claiming; after it nothing about what to show and pay.

  Background:
    Given all else about claiming is ordinary
    And all else is in order

  @rule:the-card-is-shown-at-every-visit
  Rule: The day before, the card is to be shown and nothing is to be claimed

    Scenario: A visit tomorrow, where the card will be read
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is on 16 September 2025
      And she has shown her card
      And all else about paying is ordinary
      When she asks on 15 September 2025 what she has to do
      Then her plan says to show the card
      And her plan does not say to wait for the refund

  @rule:a-form-from-home-is-handed-in
  Rule: The day before, the form is handed in and no claim form is there yet

    Scenario: A student from Québec with a visit tomorrow
      Given a Canadian student of 20
      And her stay ends on 31 May 2026
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 15 June 2026
      And the visit is to a general practitioner
      And the visit is on 16 September 2025
      And she is an ordinary newcomer
      When she asks on 15 September 2025 what she has to do
      Then her plan says to hand in the form from home
      And her plan does not say to ask where the claim form goes

  @rule:claim-forms-are-kept-until-a-number-comes
  Rule: Without a number claim forms are kept, and only while there is time to send them

    Scenario Outline: Asked on 15 September 2025, a student whose number has not come, with a visit of <day>
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And she has sent her application
      And the visit is to a general practitioner
      And the visit is on <day>
      And she is an ordinary newcomer
      When she asks on 15 September 2025 what she has to do
      Then her plan says to keep the claim forms
      And her plan does not say to keep the claim form until a number comes

      Examples:
        | day               |
        | 16 September 2025 |
        | 30 June 2023      |

  @rule:details-are-checked-once-a-year
  Rule: The day after, nothing is shown any more

    Scenario: A hospital under agreement
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a hospital
      And the hospital is under agreement
      And the visit was on 14 September 2025
      And all else about paying is ordinary
      When she asks on 15 September 2025 what she has to do
      Then her plan does not say to pay the own share

    Scenario: A temporary number
      Given a Brazilian person of 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And she was born in Brazil
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit was on 14 September 2025
      And she has not shown her card
      And all else about paying is ordinary
      When she asks on 15 September 2025 what she has to do
      Then her plan does not say to show the certificate
      And her plan does not say to pay the whole price

  @rule:cover-from-home-is-used-while-it-lasts
  Rule: Cover from home is used, and no French certificate is shown

    Scenario Outline: A student from Spain with a visit on <day>
      Given a Spanish student of 24
      And her stay ends on 30 June 2026
      And she is enrolled in a French university
      And she is not registered with a French fund
      And she has no French number
      And she has no carte Vitale
      And she holds a European card from Spain valid from 1 May 2025 to 30 April 2027
      And the visit is to a dentist
      And the visit is on <day>
      And she is an ordinary newcomer
      And all else about paying is ordinary
      When she asks on 24 November 2025 what she has to do
      Then her plan says to use the cover from home
      And her plan does not say to show the certificate
      And her plan <european card>

      Examples:
        | day              | european card                          |
        | 24 November 2025 | says to show the European card         |
        | 23 November 2025 | does not say to show the European card |

  @rule:somebody-who-has-the-ame-renews-it
  Rule: The AME is renewed in time

    Scenario: The day after a visit its card is not shown any more
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she came to France on 1 January 2025
      And her stay is not regular
      And she has no permit
      And she has the AME
      And the visit is to a general practitioner
      And the visit was on 14 September 2025
      And she is an ordinary newcomer
      And all else about paying is ordinary
      When she asks on 15 September 2025 what she has to do
      Then her plan says to renew the AME in time
      And her plan does not say to show the card of the AME
      And her plan does not say to pay nothing

  @rule:a-claim-with-a-form-from-elsewhere-is-asked-about
  Rule: On the day itself a claim form is there to be asked about

    Scenario: A student from Québec with a visit today
      Given a Canadian student of 20
      And her stay ends on 31 May 2026
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 15 June 2026
      And the visit is to a general practitioner
      And the visit is on 15 September 2025
      And she is an ordinary newcomer
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask where the claim form goes

  @rule:the-certificate-stands-in-for-the-card
  Rule: On the day itself the certificate stands in for the card

    Scenario: A temporary number and a visit today
      Given a Brazilian person of 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And she was born in Brazil
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is on 15 September 2025
      And she has not shown her card
      And all else about paying is ordinary
      When she asks on 15 September 2025 what she has to do
      Then her plan says to show the certificate
      And her plan says to pay the whole price

  @rule:the-card-of-the-ame-is-shown-at-a-visit
  Rule: On the day itself the card of the AME is shown

    Scenario: The AME and a visit today
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she came to France on 1 January 2025
      And her stay is not regular
      And she has no permit
      And she has the AME
      And the visit is to a general practitioner
      And the visit is on 15 September 2025
      And she is an ordinary newcomer
      And all else about paying is ordinary
      When she asks on 15 September 2025 what she has to do
      Then her plan says to show the card of the AME
      And her plan says to pay nothing

  @rule:a-claim-waits-for-the-number
  Rule: On the day itself a claim form is kept until a number comes

    Scenario: A student whose number has not come, with a visit today
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And she has sent her application
      And the visit is to a general practitioner
      And the visit is on 15 September 2025
      And she is an ordinary newcomer
      When she asks on 15 September 2025 what she has to do
      Then her plan says to keep the claim form until a number comes

  @rule:details-are-checked-once-a-year
  Rule: What is shown and paid at a visit is told up to the day itself

    Scenario Outline: A person with the card, asked on 15 September 2025 about a visit to <place> on <day>
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to <place>
      And the visit is on <day>
      And her treating doctor is the doctor of the visit
      And all else about paying is ordinary
      When she asks on 15 September 2025 what she has to do
      Then her plan <card>
      And her plan <payment>

      Examples:
        | place                  | day               | card                          | payment                                  |
        | a general practitioner | 15 September 2025 | says to show the card         | says to pay unless it is offered         |
        | a general practitioner | 14 September 2025 | does not say to show the card | does not say to pay unless it is offered |
        | a hospital             | 15 September 2025 | says to show the card         | says to pay the own share                |
