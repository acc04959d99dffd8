Feature: What does somebody do who cannot register, or not yet?

  @rule:somebody-who-cannot-register-takes-other-cover
  Rule: Somebody who cannot register needs other cover

    Scenario: A visit of three months
      Given a Brazilian newcomer of 40
      And she stays from 1 September 2025 to 30 November 2025
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to take other cover meanwhile
      And her plan does not say to register after three months
      And beside `take other cover meanwhile` her plan tells what the affiliation advises

  @rule:somebody-who-cannot-register-takes-other-cover
  @rule:registration-follows-the-three-months
  Rule: Somebody who has to wait takes other cover and registers once three months have passed

    Scenario: A resident of two months
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she stays from 1 September 2025 to 31 August 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 1 December 2025 what she has to do
      Then her plan puts `take other cover meanwhile` before `register after three months`
      And beside `register after three months` her plan gives 2 December 2025 as the first day on which she may register

  @rule:the-cpam-is-the-way-in-for-residents
  Rule: After three months a resident registers

    Scenario: The day after
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she stays from 1 September 2025 to 31 August 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 2 December 2025 what she has to do
      Then her plan says to register with the CPAM
      And her plan does not say to take other cover meanwhile
      And her plan does not say to register after three months

  @rule:an-asylum-seeker-has-urgent-care-meanwhile
  @rule:registration-follows-the-three-months
  Rule: An asylum seeker who has to wait counts on urgent care until then

    Scenario: One month after coming
      Given an Afghan asylum seeker of 30
      And she was born in Afghanistan
      And she came to France on 1 September 2025
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 1 October 2025 what she has to do
      Then her plan puts `count on urgent care` before `register after three months`
      And her plan does not say to take other cover meanwhile
      And her plan does not say to ask for the AME
      And beside `register after three months` her plan gives 2 December 2025 as the first day on which she may register

  @rule:somebody-without-a-regular-stay-has-urgent-care-first
  Rule: Before three months somebody without a regular stay counts on urgent care, then asks for the AME

    Scenario: Three months to the day
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she came to France on 1 June 2025
      And her stay is not regular
      And she has no permit
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 1 September 2025 what she has to do
      Then her plan puts `count on urgent care` before `ask for the AME`
      And her plan does not say to register after three months

  @rule:somebody-without-a-regular-stay-asks-for-the-ame
  Rule: After three months somebody without a regular stay asks for the AME

    Scenario: The day after three months
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she came to France on 1 June 2025
      And her stay is not regular
      And she has no permit
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 2 September 2025 what she has to do
      Then her plan says to ask for the AME
      And her plan does not say to count on urgent care
      And her plan does not say to take other cover meanwhile
      And beside `ask for the AME` her plan tells how the AME works

  @rule:somebody-who-has-the-ame-renews-it
  Rule: Somebody who has the AME renews it before the year is over

    Scenario: The AME is there
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she came to France on 1 June 2025
      And her stay is not regular
      And she has no permit
      And she has the AME
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 November 2025 what she has to do
      Then her plan says to renew the AME in time
      And her plan does not say to ask for the AME
      And her plan does not say to take other cover meanwhile

  @rule:a-minor-without-a-permit-asks-for-the-ame-at-once
  @rule:an-unsettled-registration-calls-for-the-desk
  Rule: For a minor without a permit the fund is asked, and the AME is asked for at once

    Scenario: A child of ten
      Given a Brazilian child of 10
      And she was born in Brazil
      And she came to France on 1 September 2025
      And her stay is not regular
      And she has no permit
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `ask the desk` before `ask for the AME`

  @rule:a-european-who-cannot-register-for-want-of-means-asks-about-the-ame
  Rule: A European who lives in France without cover or means asks the fund about the AME

    Scenario: No work, no cover, little to live on
      Given a Romanian newcomer of 40
      And she was born in Romania
      And she stays from 1 March 2025 to 31 December 2026
      And she does not have enough to live on
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask for the AME
      And her plan does not say to take other cover meanwhile
