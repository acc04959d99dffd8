Feature: Is there an account before the registration is finished?
  First comes the registration, then the permanent number, and only then the account.

  @rule:account-comes-after-registration
  @rule:account-needs-the-registration-and-the-permanent-number
  Rule: There is no account before the registration, for it needs the registration and the permanent number

    Scenario: An employee registers first
      Given an Indian employee
      And she is 30
      And she came to France on 1 September 2025
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may open an ameli account
      Then there is no account for her yet
      And an account needs her registration
      And an account needs her permanent number
      And the account serves for nothing yet
      And there is no step on the portal

    Scenario: A German student who stays with her fund at home has no ameli account
      Given a German student
      And she is 22
      And she stays from 1 September 2025 to 30 June 2026
      And her university year ends on 31 August 2026
      And she is enrolled in a French university
      And she holds a European card from Germany valid until 31 December 2026
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may open an ameli account
      Then there is no account for her yet
      And the space on the portal gives her nothing

    Scenario: A British student whose registration is unsettled has no account meanwhile
      Given a British student
      And she is 21
      And she stays from 1 September 2025 to 30 June 2026
      And her university year ends on 31 August 2026
      And she is enrolled in a French university
      And she holds a British global card from the United Kingdom valid until 1 January 2030
      And she is an ordinary newcomer
      When she asks on 10 September 2025 whether she may open an ameli account
      Then there is no account for her yet

  @rule:account-needs-the-registration-and-the-permanent-number
  Rule: Whoever is not registered needs the registration and the permanent number, however she registers

    Scenario: What is missing is known even when it is open how she registers
      Given a person of 30
      And she is not registered with a French fund
      And she has no French number
      And her stay is regular
      And she is in France to study
      And she works
      When she asks on 20 September 2025 whether she may open an ameli account
      Then an account needs her registration
      And an account needs her permanent number

  @rule:account-waits-for-the-permanent-number
  Rule: The account waits for the permanent number

    Scenario Outline: <number> is not enough
      Given a person of 30
      And she is registered with the CPAM
      And she has <number>
      And she has no carte Vitale
      And she is in France for another reason
      When she asks on <day> whether she may open an ameli account
      Then there is no account for her yet
      And an account needs her permanent number
      And the account serves for nothing yet
      And there is no card to order
      And there is no card to look after

      Examples:
        | number             | day          |
        | a temporary number | 26 June 2023 |
        | a temporary number | 1 March 2026 |
        | no French number   | 1 March 2026 |

    Scenario: For the time before the pages that were read, the CPAM is asked
      Given a person of 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And she is in France for another reason
      When she asks on 25 June 2023 whether she may open an ameli account
      Then the sources do not settle whether there is an account for her
      And the CPAM settles it
