Feature: Who may open an ameli account?
  Members of a CPAM, from 16, once they have their permanent number. A child goes through a parent, and nobody has an account
  before the registration.

  Scenario: Whether she has an account already is all that the answer waits for
    Given a person of 30
    And she is registered with the CPAM
    And she has a permanent number
    And she has no carte Vitale
    When she asks on 1 March 2026 whether she may open an ameli account
    Then the answer is undetermined
    And the answer waits for whether she has an ameli account
    And it may still be that she may open an ameli account
    And it may still be that she goes on using her ameli account
    And the answer does not wait for her identity document

  Scenario: At 17 it depends on the name in which she is insured
    Given a person of 17
    And she is registered with the CPAM
    And she has a permanent number
    And she has no carte Vitale
    And she has no ameli account
    When she asks on 1 March 2026 whether she may open an ameli account
    Then she may open an ameli account
    And an account needs her permanent number
    And it may still be that an account needs the number of her parent
    And the answer waits for in whose name she is insured

  @rule:member-of-the-cpam-may-open-an-account
  Rule: From 16 a member of a CPAM who has a permanent number may open an ameli account

    Scenario Outline: She may open one on <day>
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And she has no ameli account
      And she is insured in her own name
      When she asks on <day> whether she may open an ameli account
      Then she may open an ameli account
      And an account needs her permanent number
      And an account does not need the number of her parent

      Examples:
        | day           |
        | 10 March 2026 |
        | 11 March 2026 |

  @rule:child-uses-the-account-of-a-parent
  Rule: Before 16 everything goes through the ameli account of a parent

    Scenario: On the eve of her sixteenth birthday she uses the account of a parent
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 9 March 2026 whether she may open an ameli account
      Then the ameli account of a parent serves her
      And an account needs the number of her parent

  @rule:dependant-gives-the-number-of-the-parent
  Rule: A dependant of 16 or 17 gives the number of the parent

    Scenario Outline: On <day> the number of the parent is asked for
      Given a person
      And she was born on 10 March 2010
      And she is registered with the CPAM
      And she has a permanent number
      And she is insured as a dependant
      And she has no carte Vitale
      And she has no ameli account
      When she asks on <day> whether she may open an ameli account
      Then she may open an ameli account
      And an account needs the number of her parent
      And the answer rests on weak sources

      Examples:
        | day           |
        | 10 March 2026 |
        | 9 March 2028  |

  @rule:member-of-the-cpam-has-an-account
  Rule: A member of a CPAM who has an ameli account goes on using it

    Scenario: She has one already
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has a passport
      When she asks on 1 March 2026 whether she may open an ameli account
      Then she goes on using her ameli account
      And an account needs nothing more

    Scenario: The day of her eighteenth birthday nobody asks for the number of a parent any more
      Given a person
      And she turns 18 on 10 March 2028
      And she is registered with the CPAM
      And she has a permanent number
      And she is insured as a dependant
      And she has a carte Vitale
      And she has an ameli account
      And she has a passport
      When she asks on 10 March 2028 whether she may open an ameli account
      Then she goes on using her ameli account
      And an account needs nothing more
