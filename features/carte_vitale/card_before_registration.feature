Feature: May somebody who is not registered have a carte Vitale?
  Without registration there is no card. What differs is whether there may be one later.

  @rule:a-person-who-must-register-has-no-card-yet
  Rule: A person who must register has no card before the registration

    Scenario: A student from Ghana registers first
      Given a Ghanaian student
      And she is 23
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing registration
      And she is advised to register first

    Scenario: Private insurance changes nothing for a student who must register
      Given a Ghanaian student
      And she is 23
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds a private insurance
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet

  @rule:a-person-who-cannot-register-yet-has-no-card-yet
  Rule: A person who cannot register yet has no card yet

    Scenario: A resident in France for two months has no card yet
      Given an American newcomer
      And she is 30
      And she came to France on 20 July 2025
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing registration

  @rule:private-insurance-gives-no-card
  Rule: A person who cannot register and is insured privately has no card

    Scenario: An intern who is not enrolled and has private insurance has no card
      Given an Indian intern
      And she is 23
      And she stays from 1 June 2025 to 31 December 2025
      And she is not enrolled in a French university
      And her internship pays nothing
      And she holds a private insurance valid until 31 December 2025
      And she is an ordinary newcomer
      When she asks on 26 June 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is a private insurance

  @rule:an-unsettled-registration-leaves-the-card-unsettled
  Rule: While it is not settled whether the person must register, the card is not settled either

    Scenario: A British student with a global card waits for the CPAM's answer
      Given a British student
      And she is 21
      And she stays from 1 September 2025 to 30 June 2026
      And her university year ends on 31 August 2026
      And she is enrolled in a French university
      And she holds a British global card from the United Kingdom valid until 1 January 2030
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may have a carte Vitale
      Then the sources do not settle whether she may have a card
      And the CPAM settles it

  @rule:insurance-kept-elsewhere-gives-no-card
  Rule: A person whose insurance stays elsewhere, by a certificate of posting for instance, has no card

    Scenario: A posted worker keeps the insurance of her country
      Given a German employee
      And she is 40
      And she came to France on 1 June 2025
      And she holds an A1 certificate from Germany valid until 31 May 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is a missing registration

  @rule:the-fund-of-saint-pierre-et-miquelon-settles-its-own-cards
  Rule: For a student who stays with the fund of Saint-Pierre-et-Miquelon, that fund says whether there is a card

    Scenario: A student of 17 from Saint-Pierre-et-Miquelon asks the fund of her parent
      Given a French student
      And she is 17
      And she lived in Saint-Pierre-et-Miquelon before
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 5 September 2025 whether she may have a carte Vitale
      Then the sources do not settle whether she may have a card
      And the fund of Saint-Pierre-et-Miquelon settles it

  @rule:an-applicant-waits-for-the-fund-before-the-card
  Rule: A person who must register and has applied waits for the fund, and the card comes after

    Scenario: A student who has sent the application
      Given a Ghanaian student
      And she is 23
      And she stays from 1 September 2025 to 30 June 2026
      And she has sent her application
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And she is advised to wait for the fund
      And she is not advised to register first
