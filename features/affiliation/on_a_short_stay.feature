Feature: What do an S1 form and a card mean together on a short stay?
  An S1 is for people who move. On three months or less it changes nothing about a card.

  Background:
    Given the person is an ordinary newcomer
    And she stays for three months or less
    And she holds an S1 form

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario: A Belgian student
      Given a Belgian student of 22
      And her stay ends on 15 November 2026
      And she came to France on 15 September 2026
      And her university year ends on 31 October 2026
      And she holds a European card from Belgium valid until 15 November 2026
      When she asks on 1 October 2026 whether she must register
      Then registering is not required

  @rule:european-card-to-the-end-of-the-year-exempts
  Rule: A European student whose European card lasts to the end of the university year does not register for now

    Scenario: A Belgian student whose card ends with the university year
      Given a Belgian student of 22
      And her stay ends on 15 November 2026
      And she came to France on 15 September 2026
      And her university year ends on 31 October 2026
      And she holds a European card from Belgium valid until 31 October 2026
      When she asks on 1 October 2026 whether she must register
      Then registering is not required

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts a student who has no European nationality

    Scenario: A Brazilian student insured in Belgium
      Given a Brazilian student of 22
      And her stay ends on 15 November 2026
      And she came to France on 15 September 2026
      And her university year ends on 31 October 2026
      And she holds a European card from Belgium valid until 15 November 2026
      When she asks on 1 October 2026 whether she must register
      Then the sources do not settle whether registering is required

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario: A Brazilian researcher insured in Belgium
      Given a Brazilian researcher of 35
      And her stay ends on 15 November 2026
      And she came to France on 15 September 2026
      And her university year ends on 31 October 2026
      And she holds a European card from Belgium valid until 15 November 2026
      When she asks on 1 October 2026 whether she must register
      Then the sources do not settle whether registering is required

  @rule:ghic-of-a-student-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a student

    Scenario: A British student with a global card
      Given a British student of 22
      And her stay ends on 15 November 2026
      And she came to France on 15 September 2026
      And her university year ends on 31 October 2026
      And she holds a British global card valid until 15 November 2026
      When she asks on 1 October 2026 whether she must register
      Then the sources do not settle whether registering is required

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a visitor who is not a student

    Scenario: A British researcher with a global card
      Given a British researcher of 35
      And her stay ends on 15 November 2026
      And she came to France on 15 September 2026
      And her university year ends on 31 October 2026
      And she holds a British global card valid until 15 November 2026
      When she asks on 1 October 2026 whether she must register
      Then the sources do not settle whether registering is required

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario: An Irish researcher with a global card
      Given an Irish researcher of 35
      And her stay ends on 15 November 2026
      And she came to France on 15 September 2026
      And her university year ends on 31 October 2026
      And she holds a British global card valid until 15 November 2026
      When she asks on 1 October 2026 whether she must register
      Then the sources do not settle whether registering is required

  @rule:uk-card-for-the-whole-stay-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, the United Kingdom counts as a European State and its card exempts

    Scenario: A British student who came at the end of 2020
      Given a British student of 22
      And her stay ends on 15 February 2021
      And she came to France on 15 December 2020
      And her university year ends on 31 August 2021
      And she holds a European card from the United Kingdom valid until 15 February 2021
      When she asks on 1 February 2021 whether she must register
      Then registering is not required

  @rule:uk-card-to-the-end-of-the-year-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, a card to the end of the university year exempts students from the United Kingdom too, as is known since 2022

    Scenario: A British student in January 2021 whose card ends with the university year
      Given a British student of 22
      And her stay ends on 15 February 2021
      And she came to France on 15 December 2020
      And her university year ends on 31 January 2021
      And she holds a European card from the United Kingdom valid until 31 January 2021
      When she asks on 15 January 2021 whether she must register
      Then the sources do not settle whether registering is required
