Feature: When does somebody ask for the C2S?
  The ceilings are known until 31 March 2026; from then on the fund is asked.

  @rule:the-c2s-is-asked-for-where-the-means-are-small
  Rule: Somebody whose means are under the ceiling asks for the C2S

    Scenario Outline: Alone, with <resources> euros a year
      Given a Brazilian student of 26
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her stay is regular
      And she has no complementary cover
      And her household of 1 has <resources> euros a year
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask for the C2S
      And her plan does not say to ask whether the C2S is open
      And beside `ask for the C2S` her plan tells what the C2S costs

      Examples:
        | resources |
        | 10339     |
        | 13957     |

  @rule:a-complementary-cover-is-advised
  Rule: Above the ceiling only a mutuelle is left

    Scenario: One cent more
      Given a Brazilian student of 26
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her stay is regular
      And she has no complementary cover
      And her household of 1 has 13957.01 euros a year
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to take out a mutuelle
      And her plan does not say to ask for the C2S
      And her plan does not say to ask whether the C2S is open

  @rule:the-c2s-is-asked-for-with-the-parents
  Rule: A young person who belongs to the household of the parents is on their application

    Scenario: A student of 22 who lives with the parents
      Given a French student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has no complementary cover
      And she lives with her parents
      And she is on the tax return of her parents
      And her parents deduct no allowance
      And no court has ordered an allowance
      And she has no child
      And her household of 3 has 18000 euros a year
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask for the C2S with the parents
      And her plan does not say to ask for the C2S

  @rule:where-the-ceilings-are-not-known-the-fund-is-asked-about-the-c2s
  Rule: Where no source tells the ceiling, the fund is asked whether the C2S is open

    Scenario: The day after the last known ceilings
      Given a Brazilian student of 26
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her stay is regular
      And she has no complementary cover
      And her household of 1 has 5000 euros a year
      And all else is in order
      When she asks on 1 April 2026 what she has to do
      Then her plan says to ask whether the C2S is open
      And her plan does not say to ask for the C2S
      And beside `ask whether the C2S is open` her plan tells who asks for the C2S

  @rule:the-c2s-is-asked-for-where-the-means-are-small
  Rule: Until the last day of the known ceilings the C2S is asked for

    Scenario: The last known day
      Given a Brazilian student of 26
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her stay is regular
      And she has no complementary cover
      And her household of 1 has 5000 euros a year
      And all else is in order
      When she asks on 31 March 2026 what she has to do
      Then her plan says to ask for the C2S

  @rule:the-c2s-is-renewed-within-the-six-months
  Rule: After the end of a permit the C2S is renewed within six months

    Scenario: Three months after the permit
      Given a Cameroonian student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has the C2S
      And she has a student visa
      And she has no renewal receipt
      And her residence permit ended on 31 March 2025
      And her household of 1 has 5000 euros a year
      And all else is in order
      When she asks on 30 June 2025 what she has to do
      Then her plan says to renew the C2S in time
      And her plan does not say to ask for the C2S
      And beside `renew the C2S in time` her plan gives 30 September 2025 as the last day to renew the C2S

  @rule:details-are-checked-once-a-year
  Rule: Whoever has the C2S asks for none, and the parents ask for none above the ceiling

    Scenario Outline: On <day>, with the C2S in hand
      Given a Brazilian student of 26
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her stay is regular
      And she has the C2S
      And her household of 1 has 5000 euros a year
      And all else is in order
      When she asks on <day> what she has to do
      Then her plan does not say to ask for the C2S
      And her plan does not say to ask whether the C2S is open

      Examples:
        | day               |
        | 15 September 2025 |
        | 1 April 2026      |

    Scenario Outline: <cover> and <resources> euros a year with the parents
      Given a French student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has <cover>
      And she lives with her parents
      And she is on the tax return of her parents
      And her parents deduct no allowance
      And no court has ordered an allowance
      And she has no child
      And her household of 3 has <resources> euros a year
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan does not say to ask for the C2S with the parents

      Examples:
        | cover                  | resources |
        | the C2S                | 18000     |
        | no complementary cover | 80000     |
