Feature: What comes back from a one-off opinion that the treating doctor asks for?
  It has a tariff of its own, the same in every sector since December 2024, and a higher one in psychiatry and neurology.

  @rule:a-one-off-opinion-has-a-tariff
  Rule: A one-off opinion that the treating doctor asks for has a tariff of its own

    Scenario Outline: On <day> the opinion of <doctor> <sector>
      Given an insured patient
      And she is 22
      And the visit is to <doctor>
      And the consultation is a one-off opinion
      And the doctor is <sector>
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back

      Examples:
        | day              | doctor          | sector                     | base  | gross | back  |
        | 31 October 2023  | a dermatologist | in sector 1                | 55    | 38.50 | 37.50 |
        | 1 November 2023  | a dermatologist | in sector 1                | 56.50 | 39.55 | 38.55 |
        | 21 December 2024 | a dermatologist | in sector 1                | 56.50 | 39.55 | 37.55 |
        | 22 December 2024 | a dermatologist | in sector 1                | 60    | 42    | 40    |
        | 22 December 2024 | a cardiologist  | in sector 1                | 60    | 42    | 40    |
        | 22 December 2024 | a dermatologist | in sector 2 with the OPTAM | 60    | 42    | 40    |

    Scenario: On 30 October 2023 no page that was read gives that tariff yet
      Given an insured patient
      And she is 22
      And the visit is to a dermatologist
      And the consultation is a one-off opinion
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 55 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 30 October 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-one-off-opinion-in-psychiatry-has-a-tariff
  Rule: A one-off opinion of a psychiatrist or neurologist has a higher tariff

    Scenario Outline: On <day> the opinion of <doctor>, who is <sector>
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the consultation is a one-off opinion
      And the doctor is <sector>
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 80 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the refund before the flat charge is <gross> euros
      And <back> euros come back

      Examples:
        | day              | doctor         | sector                     | base  | gross | back  |
        | 31 October 2023  | a psychiatrist | in sector 1                | 62.50 | 43.75 | 42.75 |
        | 1 November 2023  | a neurologist  | in sector 1                | 64    | 44.80 | 43.80 |
        | 21 December 2024 | a neurologist  | in sector 1                | 64    | 44.80 | 42.80 |
        | 22 December 2024 | a psychiatrist | in sector 1                | 67.50 | 47.25 | 45.25 |
        | 22 December 2024 | a neurologist  | in sector 1                | 67.50 | 47.25 | 45.25 |
        | 22 December 2024 | a psychiatrist | in sector 2 with the OPTAM | 67.50 | 47.25 | 45.25 |

  @rule:a-one-off-opinion-in-sector-2-has-the-tariff-of-sector-1
  Rule: A one-off opinion in sector 2 without the OPTAM goes by the base of sector 1

    Scenario: A dermatologist without the OPTAM
      Given an insured patient
      And she is 22
      And the visit is to a dermatologist
      And the consultation is a one-off opinion
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 90 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 60 euros
      And the tariff is 60 euros
      And the refund before the flat charge is 42 euros
      And 40 euros come back
      And 50 euros are left to pay

  @rule:a-one-off-opinion-in-psychiatry-in-sector-2-has-the-tariff-of-sector-1
  Rule: A one-off opinion of a psychiatrist or neurologist in sector 2 without the OPTAM goes by the base of sector 1

    Scenario Outline: The opinion of <doctor> without the OPTAM
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the consultation is a one-off opinion
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 90 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 67.50 euros
      And the tariff is 67.50 euros
      And the refund before the flat charge is 47.25 euros
      And 45.25 euros come back

      Examples:
        | doctor         |
        | a psychiatrist |
        | a neurologist  |
