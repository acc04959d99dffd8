Feature: What does somebody do to keep the rights open?

  @rule:details-are-checked-once-a-year
  Rule: Whoever is registered checks the details at least once a year

    Scenario: With a permanent number
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to check the details every year
      And her plan does not say to report the changes
      And beside `check the details every year` her plan tells what to report

    Scenario: With a temporary number that comes before the fund says so
      Given a Moroccan farm worker of 18
      And she was born in Morocco
      And she stays from 10 September 2025 to 31 August 2027
      And her stay is regular
      And she holds no document of cover
      And she is not registered with a French fund
      And she has sent her application
      And she has a temporary number
      And all else is in order
      When she asks on 15 November 2025 what she has to do
      Then her plan says to check the details every year

  @rule:changes-are-told-to-the-fund
  Rule: A change is told to the fund, as soon as an application is sent

    Scenario: Registered, with a new address
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And her details have changed
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `report the changes` before `check the details every year`
      And her plan does not say to update the card
      And beside `report the changes` her plan tells what to report
      And beside `report the changes` her plan tells where to report

    Scenario: An application on its way, with a new address
      Given a Brazilian student of 23
      And she stays from 1 September 2025 to 30 June 2027
      And she is enrolled in a French university
      And she was born in Brazil
      And she has sent her application
      And her details have changed
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `wait for the fund` before `report the changes`

  @rule:a-receipt-is-sent-to-keep-the-rights
  Rule: The receipt for the renewal of a permit is sent to the fund

    Scenario: The permit is over and the receipt is there
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has a student visa
      And her permit lasted until 31 August 2025
      And her renewal receipt lasts until 30 November 2025
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to send the renewal receipt
      And her plan does not say to renew the permit
      And beside `send the renewal receipt` her plan gives 30 May 2026 as the last day of her rights after the receipt

  @rule:a-permit-that-is-over-is-renewed
  Rule: A permit that is over is renewed before the rights end

    Scenario: The day after the permit
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has a student visa
      And she has no renewal receipt
      And her permit lasted until 31 August 2025
      And all else is in order
      When she asks on 1 September 2025 what she has to do
      Then her plan says to renew the permit
      And her plan does not say to ask for the AME
      And beside `renew the permit` her plan gives 28 February 2026 as the last day of her rights

  @rule:details-are-checked-once-a-year
  Rule: While the permit is valid, nothing is to be done for it

    Scenario: The last day of the permit
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has a student visa
      And she has no renewal receipt
      And her permit lasts until 31 August 2025
      And all else is in order
      When she asks on 31 August 2025 what she has to do
      Then her plan does not say to renew the permit
      And her plan does not say to send the renewal receipt

  @rule:a-permit-that-is-over-is-renewed
  @rule:somebody-whose-rights-have-ended-asks-for-the-ame
  Rule: Once the rights have ended with the permit, the AME is asked about as well

    Scenario: The sixth month after the permit is over
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has a student visa
      And she has no renewal receipt
      And her permit lasted until 31 August 2025
      And all else is in order
      When she asks on 1 March 2026 what she has to do
      Then her plan puts `ask for the AME` before `renew the permit`

    Scenario: The sixth month after the permit is over, and no card was ordered
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And she has a student visa
      And she has no renewal receipt
      And her permit lasted until 31 August 2025
      And all else is in order
      When she asks on 1 March 2026 what she has to do
      Then her plan puts `ask for the AME` before `renew the permit`
      And her plan does not say to order the card
