Feature: How long does the permanent number take?
  There are two clocks: months for the number of somebody born abroad, then weeks for the card, counted from its order.

  @rule:permanent-number-takes-several-months
  Rule: The permanent number of somebody born abroad takes several months, another clock than that of the card

    Scenario: With a temporary number the permanent one is months away
      Given an Indian student
      And she is registered with the CPAM
      And she has a temporary number
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 15 September 2026 what her number is
      Then the permanent number takes several months
      And the weeks for a card count from its order
      And the answer rests on weak sources

    Scenario: Somebody born abroad who is about to register has months to wait
      Given an Indian student
      And she is 22
      And she was born in India
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then the permanent number takes several months

    Scenario: From the day of the guide that tells of several months, they are told
      Given an Indian student
      And she is registered with the CPAM
      And she has a temporary number
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 26 June 2023 what her number is
      Then the permanent number takes several months
      And no time is told for the check of her papers

  @rule:check-of-papers-takes-nine-months
  Rule: The Assurance Maladie gives nine months for the check of papers from abroad

    Scenario: From the day of the page that tells of nine months, they are told
      Given an Indian student
      And she is registered with the CPAM
      And she has a temporary number
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 14 April 2025 what her number is
      Then the check of her papers takes nine months

    Scenario: Before registering, somebody born abroad is told of nine months too
      Given a French student
      And she is 22
      And she was born in Morocco
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then the check of her papers takes nine months

  @rule:permanent-number-takes-several-months
  Rule: Several months were told before anybody told of nine

    Scenario: On the eve of that page nobody tells of nine months
      Given an Indian student
      And she is registered with the CPAM
      And she has a temporary number
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 13 April 2025 what her number is
      Then the permanent number takes several months
      And no time is told for the check of her papers

  @rule:temporary-number-gives-the-same-rights
  Rule: A temporary number gave its rights before anybody told how long the permanent one takes

    Scenario: On the eve of the guide no source tells how long it takes
      Given an Indian student
      And she is registered with the CPAM
      And she has a temporary number
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 25 June 2023 what her number is
      Then no time is told at all
      And the number gives refunds

  @rule:somebody-born-in-france-has-a-number-from-birth
  Rule: Somebody born in France waits for no check, for the number is there from birth

    Scenario: No check of papers for somebody born in France
      Given a French student
      And she is 22
      And she was born in France
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then no time is told at all
      And the number exists from birth

  @rule:permanent-number-is-for-life
  Rule: With a permanent number only the clock of the card is left

    Scenario: The card counts from its order
      Given an Indian student
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 15 September 2026 what her number is
      Then the weeks for a card count from its order
      And no time is told for the check of her papers
