Feature: May somebody insured abroad have a carte Vitale?
  Cover that is kept from home takes the place of registration, and so of the card. An S1 form does not.

  @rule:a-european-card-gives-no-carte-vitale
  Rule: A person who stays insured at home with a European health insurance card (CEAM) has no carte Vitale

    Scenario: A Swiss student with a card that lasts has no carte Vitale
      Given a Swiss student
      And she is 22
      And she stays from 1 September 2025 to 30 June 2026
      And her university year ends on 31 August 2026
      And she is enrolled in a French university
      And she holds a European card from Switzerland valid until 31 December 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is a European card

    Scenario Outline: The pages on European cards and the carte Vitale are known from 26 June 2023 only, asked on <day>
      Given a Swiss student
      And she is 22
      And she stays from 1 September 2022 to 31 July 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from Switzerland valid until 31 December 2023
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                                |
        | 25 June 2023 | the sources do not settle whether she may have a card |
        | 26 June 2023 | there is no carte Vitale for her                      |

  @rule:a-quebec-form-gives-no-card
  Rule: A person insured by the RAMQ who lodges a Québec form has no card

    Scenario: An exchange student from Québec has no card
      Given a Canadian student
      And she is 22
      And she stays from 1 September 2025 to 31 January 2026
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 31 January 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is the RAMQ

  @rule:an-andorran-form-gives-no-card
  Rule: A person who lodges an Andorran form has no card

    Scenario: A student from Andorra has no card
      Given an Andorran student
      And she is 22
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds an Andorran form valid until 31 August 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is an Andorran form

  @rule:a-monegasque-form-gives-no-card
  Rule: A person who lodges a Monegasque form has no card

    Scenario: A student of 22 from Monaco has no card
      Given a Monegasque student
      And she is 22
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds a Monegasque form valid until 31 August 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is a Monegasque form

  @rule:a-person-who-must-register-has-no-card-yet
  Rule: A person who must register has no card before the registration

    Scenario: A student from Italy with an S1 form registers first and may then have a card
      Given an Italian student
      And she is 22
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds an S1 form from Italy
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet

    Scenario: A European card no longer stands in the way of a student who works
      Given a Portuguese student
      And she is 22
      And she stays from 1 September 2025 to 30 June 2026
      And her university year ends on 31 August 2026
      And she is enrolled in a French university
      And she works as an employee
      And she holds a European card from Portugal valid until 1 September 2027
      And she is an ordinary newcomer
      When she asks on 15 November 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing registration
