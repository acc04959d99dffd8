Feature: Since when are the answers on the account and the app told?
  The answers begin with 2016. The account is the one of then already; what keeps the app closed today kept it closed from the start.

  @rule:account-comes-after-registration
  @rule:account-needs-the-registration-and-the-permanent-number
  @rule:app-is-for-people-with-a-fund
  Rule: From 1 January 2016 on nobody has an account before the registration

    Scenario: On that day, an employee who has a number from an earlier stay
      Given an Indian employee of 30
      And she is not registered with a French fund
      And her fund is the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And she has sent her application
      And her stay is regular
      And she holds no document of cover
      When she asks on 1 January 2016 whether she may open an ameli account
      Then there is no account for her yet
      And an account needs her registration
      And an account needs her permanent number
      And the app does not open for her yet

  @rule:app-needs-a-permanent-number
  Rule: From 1 January 2016 on the app is not for holders of a temporary number

    Scenario: On that day, a member of the CPAM with a temporary number
      Given a person of 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And she is in France for another reason
      When she asks on 1 January 2016 whether the card may go on her telephone
      Then the app is not for her
      And the account serves for nothing yet

  @rule:child-uses-the-account-of-a-parent
  @rule:app-is-not-for-children
  Rule: From 1 January 2016 on a child uses the account of a parent

    Scenario: On that day, a child of 15
      Given a person of 15
      And she is registered with the CPAM
      And she has a permanent number
      And she is insured as a dependant
      And she has no carte Vitale
      When she asks on 1 January 2016 whether she may open an ameli account
      Then the ameli account of a parent serves her
      And an account needs the number of her parent
      And the app is not for her

  @rule:member-of-the-cpam-may-open-an-account
  @rule:dependant-gives-the-number-of-the-parent
  @rule:app-at-16-hangs-on-the-fund
  Rule: From 1 January 2016 on a dependant of 17 gives the number of the parent

    Scenario: On that day, a dependant of 17
      Given a person of 17
      And she is registered with the CPAM
      And she has a permanent number
      And she is insured as a dependant
      And she has no carte Vitale
      And she has no ameli account
      When she asks on 1 January 2016 whether she may open an ameli account
      Then she may open an ameli account
      And an account needs her permanent number
      And an account needs the number of her parent
      And the sources do not settle whether the app opens for her

  @rule:account-gives-six-services
  @rule:card-is-checked-and-errors-are-reported
  Rule: From 1 January 2016 on a member of a CPAM has the ameli account

    Scenario Outline: On that day, <card>, and she has <account> and <document>
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And <card>
      And she has <account>
      And she has <document>
      When she asks on 1 January 2016 whether she may open an ameli account
      Then <opens>
      And the account serves to order the card
      And the account serves to follow refunds
      And she checks what the card says
      And she reports mistakes on the card to her fund
      And <orders>
      And <loss>
      And the app does not open for her yet
      And <advice>

      Examples:
        | card                     | account          | document             | opens                               | orders                                     | loss                                        | advice                                           |
        | she has no carte Vitale  | no ameli account | a passport           | she may open an ameli account       | to order the card she sends a recent photo | there is no loss to declare                 | she is advised to order the card first           |
        | her carte Vitale is lost | an ameli account | a passport           | she goes on using her ameli account | to order the card she opens Mes démarches  | she declares the loss by telephone on 36 46 | she is advised to show her certificate meanwhile |
        | she has a carte Vitale   | no ameli account | a passport           | she may open an ameli account       | there is no card to order                  | there is no loss to declare                 | she is advised to open the account first         |
        | she has a carte Vitale   | an ameli account | no identity document | she goes on using her ameli account | there is no card to order                  | there is no loss to declare                 | she is not advised to open the account first     |

  @rule:member-of-the-msa-uses-the-site-of-the-msa
  @rule:app-of-members-of-other-funds-is-unsettled
  Rule: From 1 January 2016 on a member of the MSA goes to the site of the MSA

    Scenario: On that day, a farm worker who holds the card
      Given a farm worker of 40
      And she is registered with the MSA
      And she has a permanent number
      And she has a carte Vitale
      When she asks on 1 January 2016 whether she may open an ameli account
      Then she may open an account on the site of the MSA
      And the sources do not settle whether the app opens for her
