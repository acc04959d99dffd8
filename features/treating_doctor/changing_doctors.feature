Feature: May the treating doctor be changed?
  At any time, for no reason, with a new declaration.

  @rule:a-declared-treating-doctor-is-kept
  @rule:with-a-treating-doctor-seventy-percent-comes-back
  Rule: A declared treating doctor stays until another is named

    Scenario: Nothing is to be done
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has named a treating doctor
      And she keeps her doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then she keeps the treating doctor that she has
      And next there is nothing to do
      And 70 % of the base comes back

  @rule:a-new-treating-doctor-is-declared-anew
  @rule:next-the-doctor-is-declared-again
  @rule:the-treating-doctor-may-be-changed-at-any-time
  @rule:a-change-needs-no-reason-and-no-word-to-the-former-doctor
  Rule: A wish, a move or the end of the doctor's work calls for a new declaration

    Scenario Outline: When <reason>, she declares anew
      Given a person of 30
      And she is registered with the CPAM
      And she has named a treating doctor
      And <reason>
      And she has chosen a general practitioner
      When she asks whether she should name a treating doctor on 1 March 2026
      Then she should make a new declaration
      And next she declares the new doctor
      And she is advised to any time
      And she is advised to no reason needed
      And she is advised to former doctor need not be told
      And the new declaration cancels the old one

      Examples:
        | reason                       |
        | she would like another doctor |
        | she has moved house          |
        | her doctor stops working     |

  @rule:without-a-treating-doctor-thirty-percent-comes-back
  Rule: From 16, without a declared treating doctor, an ordinary visit is refunded at 30 % of the base

    Scenario: On the sixteenth birthday the refund begins to hang on it
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 10 March 2026
      Then 30 % of the base comes back
