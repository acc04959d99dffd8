Feature: Which papers does everybody send to get a number?
  Proof of identity, a civil-status document and bank details; adults from outside Europe add their permit.

  Background:
    Given the person is an ordinary newcomer
    And she is enrolled in a French university

  @rule:first-registration-asks-for-identity-and-civil-status
  Rule: A first registration asks for proof of identity and a civil-status document that names the parents

    Scenario: A Brazilian student proves who she is and when she was born
      Given a Brazilian student
      And she is 22
      And she was born in Brazil
      And she lived in Brazil before
      When she asks on 15 September 2026 what her number is
      Then the file needs proof of identity
      And the file needs a civil-status document
      And a full birth certificate is enough
      And an extract that names the parents is enough
      And a document of the consulate is enough
      And a family book is enough
      And a marriage certificate is enough
      And she is advised to send every document
      And she is advised to send good copies

  @rule:without-registration-there-is-no-number
  Rule: Somebody who does not register sends no file

    Scenario: A German student with a European card sends nothing
      Given a German student
      And she is 22
      And she was born in Germany
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Germany valid until 31 December 2027
      When she asks on 15 September 2026 what her number is
      Then the file does not need proof of identity
      And the file does not need a civil-status document
      And the file does not need bank details

  @rule:refunds-need-an-account
  Rule: The portal asks for the details of a bank account, and a foreign one is accepted

    Scenario: An account at home is enough
      Given a Brazilian student
      And she is 22
      And she was born in Brazil
      And she lived in Brazil before
      And she has a foreign bank account
      When she asks on 15 September 2026 what her number is
      Then the file needs bank details
      And she is advised to know that a foreign account is accepted

  @rule:adult-from-outside-europe-adds-the-permit
  Rule: An adult from outside Europe adds the visa or residence permit

    Scenario: On the 18th birthday the permit is needed
      Given an Indian student
      And she turns 18 on 15 September 2026
      And she was born in India
      And she lived in India before
      When she asks on 15 September 2026 what her number is
      Then the file needs the visa or residence permit

    Scenario: A British student counts as coming from outside Europe
      Given a British student
      And she is 22
      And she was born in the United Kingdom
      And she lived in the United Kingdom before
      When she asks on 15 September 2026 what her number is
      Then the file needs the visa or residence permit

  @rule:first-registration-asks-for-identity-and-civil-status
  @rule:refunds-need-an-account
  Rule: Minors and Europeans send the file without a permit

    Scenario: On the eve of the 18th birthday no permit is needed
      Given an Indian student
      And she turns 18 on 15 September 2026
      And she was born in India
      And she lived in India before
      When she asks on 14 September 2026 what her number is
      Then the file does not need the visa or residence permit
      And the file needs proof of identity

    Scenario Outline: A national of <country> needs no permit
      Given a national of <country>
      And she is in France to study
      And she is 22
      And she was born in Morocco
      And she lived in Morocco before
      When she asks on 15 September 2026 what her number is
      Then the file does not need the visa or residence permit
      And the file needs proof of identity

      Examples:
        | country     |
        | France      |
        | Italy       |
        | Switzerland |
        | Iceland     |
