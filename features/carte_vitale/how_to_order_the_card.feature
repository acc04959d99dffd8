Feature: How is a carte Vitale ordered, and how long does it take?
  The fund on the certificate of rights decides where the order goes.

  Scenario: Without the name of the fund the way to order stays open, but not the card
    Given a person
    And she is 20
    And she is registered with a French fund
    And she has a permanent number
    When she asks on 1 March 2026 whether she may have a carte Vitale
    Then she may order the card
    And the answer waits for her fund

  Scenario Outline: Somebody at the <fund> who holds a card is not told where to order one
    Given a person
    And she is 28
    And she is registered with the <fund>
    And she has a permanent number
    And she has a carte Vitale
    When she asks on 1 March 2026 whether she may have a carte Vitale
    Then she does not order through her ameli account
    And she does not order by post
    And she does not order through the personal area of the MGEN
    And she does not order through her own fund

    Examples:
      | fund |
      | CPAM |
      | MGEN |
      | MSA  |

  Scenario Outline: A member of the <fund> of <age> with <number> does not order alone
    Given a person
    And she is <age>
    And she is registered with the <fund>
    And she has <number>
    And she has no carte Vitale
    When she asks on 1 March 2026 whether she may have a carte Vitale
    Then <card>
    And she does not order through the personal area of the MGEN
    And she does not order through her own fund

    Examples:
      | fund | age | number             | card                                 |
      | MGEN | 20  | a temporary number | there is no carte Vitale for her yet |
      | MSA  | 20  | a temporary number | there is no carte Vitale for her yet |
      | MGEN | 15  | a permanent number | a parent may order the card          |
      | MSA  | 15  | a permanent number | a parent may order the card          |

  @rule:cpam-members-order-online-or-by-post
  @rule:from-16-the-person-may-order-the-card
  Rule: Members of a CPAM order in their ameli account in about two weeks, or by post in about three

    Scenario Outline: A member of a CPAM who is <age> orders online or by post
      Given a person
      And she is <age>
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then she may order the card
      And she orders through her ameli account
      And she orders by post
      And the card takes about two weeks online
      And the card takes about three weeks by post
      And the answer rests on weak sources

      Examples:
        | age |
        | 16  |
        | 20  |

  @rule:mgen-members-order-in-their-personal-area
  Rule: Members of the MGEN order in their personal area

    Scenario: A member of the MGEN orders in her personal area
      Given a person
      And she is 28
      And she is registered with the MGEN
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then she may order the card
      And she orders through the personal area of the MGEN
      And she does not order by post

  @rule:farm-workers-order-from-their-own-fund
  Rule: People insured by the MSA, the fund of farming, order from that fund

    Scenario: A farm worker orders from the MSA
      Given a person
      And she is 28
      And she is registered with the MSA
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then she may order the card
      And she orders through her own fund

  @rule:from-12-to-15-a-parent-may-order-the-card
  Rule: From 12 to 15 a parent may order the card, only in the parent's ameli account

    Scenario: For a child of 15 at the MGEN the order goes through a parent's ameli account
      Given a person
      And she is 15
      And she is registered with the MGEN
      And she has a permanent number
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then a parent may order the card
      And she orders through the ameli account of a parent
      And she does not order through the personal area of the MGEN

  @rule:cpam-members-order-online-or-by-post
  Rule: A card that is lost is ordered like the first

    Scenario: A member of a CPAM whose card is lost
      Given a person
      And she is 28
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is lost
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then she orders through her ameli account
      And she orders by post
