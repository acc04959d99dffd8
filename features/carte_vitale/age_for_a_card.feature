Feature: From which age may a person have a carte Vitale?
  The health insurance card follows the age of a person who is registered with a permanent number.

  Scenario: Without a date of birth the age for the card is unknown
    Given a person
    And she is registered with a French fund
    And she has a permanent number
    When she asks on 15 September 2026 whether she may have a carte Vitale
    Then the answer is undetermined
    And the answer waits for her birth date

  @rule:a-child-under-12-has-no-card
  Rule: A child under 12 has no carte Vitale

    Scenario: A child of 6 has no card, whatever else may be true
      Given a child
      And she is 6
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is her age

    Scenario: On the eve of the 12th birthday there is no card
      Given a person
      And she turns 12 on 15 September 2025
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 14 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her

    Scenario Outline: The lowest age is known from 20 March 2025 only, asked on <day>
      Given a child
      And she is 6
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day           | answer                                                |
        | 19 March 2025 | the sources do not settle whether she may have a card |
        | 20 March 2025 | there is no carte Vitale for her                      |

  @rule:from-12-to-15-a-parent-may-order-the-card
  Rule: From 12 to 15 a parent may order the card, only in the parent's ameli account

    Scenario Outline: A parent may order on <day>
      Given a person
      And she was born on 15 September 2013
      And she is registered with a French fund
      And she has a permanent number
      When she asks on <day> whether she may have a carte Vitale
      Then a parent may order the card
      And she orders through the ameli account of a parent
      And she does not order by post
      And the card takes about two weeks online

      Examples:
        | day               |
        | 15 September 2025 |
        | 14 September 2029 |

    Scenario Outline: The order by a parent is known from 20 March 2025 only, asked on <day>
      Given a person
      And she is 14
      And she is registered with a French fund
      And she has a permanent number
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day           | answer                                                |
        | 19 March 2025 | the sources do not settle whether she may have a card |
        | 20 March 2025 | a parent may order the card                           |

  @rule:from-16-the-person-may-order-the-card
  Rule: From 16 a registered person with a permanent number may order the card and need not

    Scenario: On the 16th birthday the card may be ordered
      Given a person
      And she turns 16 on 15 September 2025
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then she may order the card

    Scenario Outline: Somebody born on 29 February 2008 is 16 on <day>
      Given a person
      And she was born on 29 February 2008
      And she is registered with a French fund
      And she has a permanent number
      When she asks on <day> whether she may have a carte Vitale
      Then she may order the card

      Examples:
        | day              |
        | 29 February 2024 |
        | 1 March 2025     |

    Scenario: A pensioner with a British S1 form has no obstacle from that form
      Given a British pensioner
      And she is 70
      And she holds an S1 form
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 1 March 2025 whether she may have a carte Vitale
      Then she may order the card

    Scenario Outline: The order from 16 is known from 31 May 2023 only, asked on <day>
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a permanent number
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day         | answer                                                |
        | 30 May 2023 | the sources do not settle whether she may have a card |
        | 31 May 2023 | she may order the card                                |
