Feature: What is left to do after a visit?

  @rule:an-electronic-claim-needs-only-waiting
  Rule: Where the card was read, the refund comes by itself

    Scenario: The treating doctor, with the card, in sector 1
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit was on 14 September 2025
      And the visit costs 30 euros
      And she has shown her card
      And all else about the refund is ordinary
      And all else about claiming is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to wait for the refund
      And her plan does not say to send the claim form
      And her plan does not say to see the treating doctor first next time
      And beside `wait for the refund` her plan gives 19.00 euros as what comes back
      And beside `wait for the refund` her plan gives 11.00 euros as what is left to pay
      And beside `wait for the refund` her plan tells how long the refund takes

  @rule:a-paper-claim-is-sent
  Rule: Without the card, the claim form is filled in, signed and sent

    Scenario Outline: Asked on <day>
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit was on 14 September 2023
      And she has not shown her card
      And all else about claiming is ordinary
      And all else is in order
      When she asks on <day> what she has to do
      Then her plan says to send the claim form
      And her plan does not say to wait for the refund
      And beside `send the claim form` her plan gives 30 September 2025 as the last day to claim
      And beside `send the claim form` her plan tells who the claim goes to
      And beside `send the claim form` her plan tells what goes with the claim

      Examples:
        | day               |
        | 14 September 2023 |
        | 30 September 2025 |

  @rule:details-are-checked-once-a-year
  Rule: Out of time, nothing is sent any more

    Scenario: The day after the last day
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit was on 14 September 2023
      And she has not shown her card
      And all else about claiming is ordinary
      And all else is in order
      When she asks on 1 October 2025 what she has to do
      Then her plan does not say to send the claim form

  @rule:a-claim-waits-for-the-number
  Rule: Without a number, the claim form is kept

    Scenario: A student whose number has not come
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she stays from 1 September 2025 to 30 June 2027
      And she is enrolled in a French university
      And she has sent her application
      And the visit is to a general practitioner
      And the visit was on 14 September 2025
      And she is an ordinary newcomer
      And all else about claiming is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to keep the claim form until a number comes
      And her plan does not say to send the claim form
      And beside `keep the claim form until a number comes` her plan gives 30 September 2027 as the last day to claim

  @rule:a-claim-with-a-form-from-elsewhere-is-asked-about
  Rule: With a form from elsewhere, the claim form is kept and the fund is asked where it goes

    Scenario: A student from Québec
      Given a Canadian student of 20
      And she stays from 1 September 2025 to 31 May 2026
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 15 June 2026
      And the visit is to a general practitioner
      And the visit was on 14 September 2025
      And she is an ordinary newcomer
      And all else about claiming is ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask where the claim form goes
      And her plan does not say to keep the claim form until a number comes

  @rule:a-visit-outside-the-path-is-a-lesson
  @rule:an-electronic-claim-needs-only-waiting
  Rule: After a visit outside the care path, see the treating doctor first next time

    Scenario: A cardiologist without a referral, the same day
      Given a French person of 30
      And she has a permanent number
      And she is registered with the CPAM
      And she has a carte Vitale
      And the visit is to a cardiologist
      And her treating doctor is another doctor
      And she has no referral
      And the visit was on 15 September 2025
      And she has shown her card
      And the visit is for another reason
      And all else about claiming is ordinary
      And the visit is otherwise ordinary
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `wait for the refund` before `see the treating doctor first next time`
      And her plan does not say to see the treating doctor first
