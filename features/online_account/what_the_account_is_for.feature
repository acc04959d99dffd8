Feature: What is the online account for, and on which site is it?
  Each fund has a site of its own. The services that the guides list are those of the ameli account.

  Scenario: Without the name of the fund it stays open on which site the account is
    Given a person of 30
    And she has a permanent number
    And she is registered with a French fund
    And she has no carte Vitale
    And she has no ameli account
    When she asks on 1 March 2026 whether she may open an ameli account
    Then the answer is undetermined
    And the answer waits for her fund
    And it may still be that she may open an ameli account
    And it may still be that she may open an account on the site of the MSA

  Scenario: Nothing is said of it to a child who uses the account of a parent
    Given a person
    And she turns 16 on 10 March 2026
    And she is registered with the CPAM
    And she has a permanent number
    And she has no carte Vitale
    When she asks on 9 March 2026 whether she may open an ameli account
    Then the account serves for nothing yet

  @rule:account-gives-six-services
  Rule: The ameli account orders the card, follows refunds, replaces paperwork, keeps documents and writes to the fund

    Scenario Outline: A member of a CPAM who has <account> reads what it serves for
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she is insured in her own name
      And she has no carte Vitale
      And she has <account>
      When she asks on 10 March 2026 whether she may open an ameli account
      Then the account serves to order the card
      And the account serves to follow refunds
      And the account serves to do the paperwork online
      And the account serves to download documents
      And the account serves to ask for the European card
      And the account serves to write to the fund
      And the answer rests on weak sources

      Examples:
        | account          |
        | an ameli account |
        | no ameli account |

  @rule:member-of-the-mgen-has-a-personal-area
  Rule: A member of the MGEN has a personal area on its site, with a form of its own for the card

    Scenario Outline: On <day> a member of the MGEN goes to the site of the MGEN
      Given a person
      And she turns 16 on 7 January 2021
      And she is registered with the MGEN
      And she has a permanent number
      And she is insured in her own name
      And she has no carte Vitale
      When she asks on <day> whether she may open an ameli account
      Then she has a personal area on the site of the MGEN
      And an account needs her permanent number
      And to order the card she uses the form of the MGEN
      And the guides list no services of this account
      And the answer rests on weak sources

      Examples:
        | day            |
        | 7 January 2021 |
        | 8 January 2021 |
        | 1 March 2026   |

    Scenario: For the time before the guide that was read, the CPAM is asked
      Given a person of 30
      And she is registered with the MGEN
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 6 January 2021 whether she may open an ameli account
      Then the sources do not settle whether there is an account for her
      And the CPAM settles it

  @rule:member-of-the-msa-uses-the-site-of-the-msa
  Rule: A member of the MSA opens an account on the site of the MSA

    Scenario Outline: A farm worker who is <age> goes to the site of the MSA
      Given a farm worker of <age>
      And she is registered with the MSA
      And she has a permanent number
      And she is insured in her own name
      And she has no carte Vitale
      When she asks on 1 March 2026 whether she may open an ameli account
      Then she may open an account on the site of the MSA
      And the guides list no services of this account
      And the sources do not tell how to order the card

      Examples:
        | age |
        | 16  |
        | 40  |

  @rule:child-uses-the-account-of-a-parent
  Rule: Before 16 the account of a parent serves, whatever the fund

    Scenario: A child at the MSA goes through a parent
      Given a person of 15
      And she is registered with the MSA
      And she has a permanent number
      And she has no carte Vitale
      When she asks on 1 March 2026 whether she may open an ameli account
      Then the ameli account of a parent serves her
