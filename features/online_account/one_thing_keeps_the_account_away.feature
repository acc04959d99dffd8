Feature: Does one missing thing keep the account away?
  Somebody without a fund, or without her permanent number, has no account yet, whatever else she has. A child has that of a parent.

  Scenario Outline: At <age>, once with the <fund>, and <card>
    Given a person of <age>
    And she is not registered with a French fund
    And her fund is the <fund>
    And she has a permanent number
    And she is insured as a dependant
    And <card>
    And she has no ameli account
    When she asks on 1 March 2026 whether she may open an ameli account
    Then an account needs her registration
    And an account does not need the number of her parent
    And the account serves for nothing yet
    And there is no card to order
    And there is no loss to declare
    And there is no card to look after
    And the app does not open for her yet
    And she is not advised to order the card first

    Examples:
      | age | fund | card                       |
      | 30  | CPAM | she has no carte Vitale    |
      | 30  | MGEN | her carte Vitale is stolen |
      | 30  | MSA  | her carte Vitale is faulty |
      | 17  | CPAM | her carte Vitale is lost   |
      | 14  | CPAM | she has no carte Vitale    |

  @rule:account-comes-after-registration
  @rule:account-needs-the-registration-and-the-permanent-number
  Rule: Whoever was insured before registers anew first, whichever fund she had

    Scenario Outline: An employee from India who was with the <fund> at an earlier stay
      Given an Indian employee of 30
      And she is not registered with a French fund
      And her fund is the <fund>
      And she has a permanent number
      And her carte Vitale is lost
      And she has sent her application
      And her stay is regular
      And she holds no document of cover
      When she asks on 1 March 2026 whether she may open an ameli account
      Then there is no account for her yet
      And an account needs her registration

      Examples:
        | fund |
        | CPAM |
        | MGEN |
        | MSA  |

    Scenario: A German student whom a summer job once left a temporary number has nothing on the portal
      Given a German student
      And she is 22
      And she stays from 1 September 2025 to 30 June 2026
      And she stays for more than three months
      And her university year ends on 31 August 2026
      And she is enrolled in a French university
      And she holds a European card from Germany valid until 31 December 2026
      And she has a temporary number
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may open an ameli account
      Then there is no account for her yet
      And an account needs her registration
      And the space on the portal gives her nothing

  @rule:account-waits-for-the-permanent-number
  @rule:app-needs-a-permanent-number
  Rule: The permanent number is waited for at every age and with every fund

    Scenario Outline: At <age> a member of the <fund> with <account> waits for her number
      Given a person of <age>
      And she is registered with the <fund>
      And she has no French number
      And she is insured as a dependant
      And she has no carte Vitale
      And she has <account>
      When she asks on 1 March 2026 whether she may open an ameli account
      Then there is no account for her yet
      And an account needs her permanent number
      And an account does not need the number of her parent
      And there is no card to order
      And the app is not for her

      Examples:
        | age | fund | account          |
        | 14  | CPAM | no ameli account |
        | 17  | CPAM | no ameli account |
        | 30  | CPAM | an ameli account |
        | 30  | MGEN | no ameli account |
        | 30  | MSA  | no ameli account |

  @rule:child-uses-the-account-of-a-parent
  Rule: At 15 a dependant uses the account of a parent, with every fund

    Scenario Outline: At 15 a dependant at the <fund> has none of her own
      Given a person of 15
      And she is registered with the <fund>
      And she has a permanent number
      And she is insured as a dependant
      And she has no carte Vitale
      And she has no ameli account
      When she asks on 1 March 2026 whether she may open an ameli account
      Then the ameli account of a parent serves her
      And an account needs the number of her parent

      Examples:
        | fund |
        | CPAM |
        | MGEN |

  @rule:student-opens-a-space-on-the-portal
  @rule:account-needs-the-registration-and-the-permanent-number
  Rule: A student whose temporary number came before the end of her registration has all of the portal before her

    Scenario: A student from Brazil has a temporary number, and no fund
      Given a Brazilian student
      And she is 22
      And she lived in Brazil before
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she is not registered with a French fund
      And she has a temporary number
      And she holds no document of cover
      And her stay is regular
      And she does not work
      When she asks on 20 September 2025 whether she may open an ameli account
      Then she opens a space on the students' portal
      And the space on the portal shows her temporary number
      And on the portal she sends her documents
