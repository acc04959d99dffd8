Feature: Must a person have a carte Vitale?
  Registering is a duty; the card is not. One welcome guide says otherwise, and the answer shows that the sources disagree.

  @rule:from-16-the-person-may-order-the-card
  Rule: From 16 a registered person with a permanent number may order the card and need not

    Scenario: At 18 the card stays a choice, although a guide says otherwise
      Given a person
      And she turns 18 on 15 September 2025
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then she may order the card
      And the sources disagree
      And the guides say that she must have the card

    Scenario: On the eve of 18 the guides leave the choice too
      Given a person
      And she turns 18 on 15 September 2025
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 14 September 2025 whether she may have a carte Vitale
      And the guides are followed
      Then she may order the card
      And the sources agree

  @rule:the-guide-makes-the-card-mandatory-at-18
  Rule: The guide makes the card mandatory at 18

    Scenario Outline: The guides make the card a duty at <age>
      Given a person
      And she is <age>
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 15 September 2025 whether she may have a carte Vitale
      And the guides are followed
      Then she must have the card
      And the official pages say that she may order the card

      Examples:
        | age |
        | 18  |
        | 40  |

  @rule:from-12-to-15-the-guide-puts-the-child-on-the-parents-card
  Rule: The guide keeps an insured child of 12 to 15 on the card of a parent

    Scenario Outline: The guides keep a child of <age> on the card of a parent
      Given a person
      And she is <age>
      And she is registered with a French fund
      And she has a permanent number
      When she asks on 15 September 2025 whether she may have a carte Vitale
      And the guides are followed
      Then she is on the card of a parent
      And the official pages say that a parent may order the card

      Examples:
        | age |
        | 12  |
        | 15  |

  @rule:before-12-the-guide-puts-the-child-on-the-parents-card
  Rule: The guide has every child under 12 on the card of a parent

    Scenario: The guides have a child of 11 on the card of a parent
      Given a child
      And she is 11
      When she asks on 15 September 2025 whether she may have a carte Vitale
      And the guides are followed
      Then she is on the card of a parent
      And the official pages say that there is no carte Vitale for her
