Feature: What comes back from a psychologist or an optician?
  A session of the scheme "Mon soutien psy" has one price all over France. What the fund pays for glasses is not in the sources read.

  @rule:mon-soutien-psy-has-one-price
  Rule: A session of Mon soutien psy has one price

    Scenario Outline: A session on <day> has its price
      Given an insured patient
      And she is 22
      And the visit is to a psychologist
      And it is session 3
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fund goes by the agreed tariff
      And the base is 50 euros
      And the rate is 60 percent
      And the refund before the flat charge is 30 euros
      And there is no flat charge
      And 30 euros come back
      And the patient's share is 20 euros

      Examples:
        | day            |
        | 15 June 2024   |
        | 1 January 2025 |

    Scenario: Before the reform of June 2024 no price of a session was found
      Given an insured patient
      And she is 22
      And the visit is to a psychologist
      And it is session 3
      And she has a prescription
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 14 June 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

  @rule:opticians-have-prices-of-their-own
  Rule: What the fund pays for glasses was not looked up

    Scenario: What comes back from an optician is for the fund to say
      Given an insured patient
      And she is 22
      And the visit is to an optician
      And she has a prescription
      And the visit costs 200 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the rate
      And no sum is told
      And the CPAM settles it
