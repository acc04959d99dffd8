Feature: Must somebody register whose stay, with a card or form from abroad, is over?
  Nobody who has left must. Whether the person is still in France is for them to say.

  Scenario Outline: A pupil whose stay with <document> is over is left to the CPAM like other pupils
    Given a Canadian pupil of 17
    And she stays from 1 September 2025 to 30 June 2026
    And she is enrolled in a French school
    And she holds <document> valid until 31 December 2026
    And she is an ordinary newcomer
    When she asks on 1 July 2026 whether she must register
    Then the sources do not settle whether registering is required

    Examples:
      | document          |
      | a Québec form 106 |
      | a Monegasque form |

  Scenario: A student with an S1 registers it, also when a card beside it and the stay are over
    Given a German student of 22
    And she stays from 1 September 2025 to 30 June 2026
    And she is enrolled in a French university
    And she holds an S1 form from Germany
    And she holds a European card from Germany valid until 30 June 2026
    And she is an ordinary newcomer
    When she asks on 1 July 2026 whether she must register
    Then registering is required

  @rule:a-stay-that-is-over-is-asked-about
  Rule: When a stay with a card or form from abroad is over, it has to be known whether the person is still in France

    Scenario Outline: The day after the stay, <who> who holds <document>
      Given <who>
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds <document> valid until 30 June 2026
      And she is an ordinary newcomer
      When she asks on 1 July 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

      Examples:
        | who                        | document                    |
        | a German student of 22     | a European card from Germany |
        | a British student of 22    | a British global card       |
        | a Canadian student of 22   | a Québec form 106           |
        | a Monegasque student of 22 | a Monegasque form           |
        | a German researcher of 30  | a European card from Germany |

  @rule:enrolled-student-registers
  Rule: Without such a document, with an S1, or while the stay lasts, the rules are those of others

    Scenario Outline: <who> who holds <document>, asked on <day>
      Given <who>
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she holds <document>
      And she is an ordinary newcomer
      When she asks on <day> whether she must register
      Then registering is required

      Examples:
        | who                      | document                                              | day          |
        | a German student of 22   | a European card from Germany valid until 29 June 2026 | 30 June 2026 |
        | a Canadian student of 22 | a private insurance                                   | 1 July 2026  |
