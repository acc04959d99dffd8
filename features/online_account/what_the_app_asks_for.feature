Feature: What does the app carte Vitale ask of an adult who holds the card?
  The right account and an identity document. Which account serves at the MGEN and the MSA is not settled.

  @rule:app-of-members-of-other-funds-is-unsettled
  Rule: The sources do not settle which account a member of the MGEN or the MSA needs for the app

    Scenario Outline: A member of the <fund> asks her fund
      Given a French person
      And she turns 18 on 10 March 2026
      And she is registered with the <fund>
      And she has a permanent number
      And she has a carte Vitale
      And she has a new French identity card
      When she asks on 10 March 2026 whether the card may go on her telephone
      Then the sources do not settle whether the app opens for her

      Examples:
        | fund |
        | MGEN |
        | MSA  |

  @rule:app-needs-an-ameli-account
  Rule: The app needs an ameli account

    Scenario: A member of a CPAM opens the account first
      Given a French person
      And she turns 18 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has no ameli account
      And she has a new French identity card
      When she asks on 10 March 2026 whether the card may go on her telephone
      Then the app does not open for her yet
      And she is advised to open the account first
      And she is not advised to order the card first
      And she may open an ameli account
      And the answer rests on weak sources

  @rule:app-needs-an-identity-document
  Rule: The app needs an identity document

    Scenario: A member of a CPAM has no document to show
      Given a French person
      And she turns 18 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has no identity document
      When she asks on 10 March 2026 whether the card may go on her telephone
      Then the app does not open for her yet
      And she is not advised to open the account first
      And the answer rests on weak sources

  @rule:app-is-open-to-everybody
  Rule: With the card, the account and any identity document, the app opens

    Scenario Outline: An adult with <document> uses the app
      Given a Moroccan person
      And she turns 18 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has an ameli account
      And she has <document>
      When she asks on 10 March 2026 whether the card may go on her telephone
      Then she may put the card on her telephone
      And she is advised to keep the physical card

      Examples:
        | document         |
        | an identity card |
        | a residence card |
        | a passport       |
