Feature: What comes back from a visit to a paediatrician at 16?
  On the 16th birthday the care path begins to bind. With a referral nothing changes; without one the rate falls.

  @rule:a-paediatrician-has-a-tariff-from-6
  Rule: A paediatrician has a tariff for children of 6 and over

    Scenario Outline: <moment> a visit with <referral> has the tariff of the older children
      Given an insured patient
      And she turns 16 on 11 March 2025
      And the visit is to a paediatrician
      And her treating doctor is another doctor
      And she has <referral>
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And the rate is 70 percent
      And 22.05 euros come back

      Examples:
        | moment               | day           | referral    |
        | On the eve of 16     | 10 March 2025 | no referral |
        | On the 16th birthday | 11 March 2025 | a referral  |

  @rule:a-paediatrician-outside-the-path-has-no-known-tariff
  Rule: Outside the path the tariff of a paediatrician was not found

    Scenario Outline: On the 16th birthday a visit <sector> without a referral has no known tariff
      Given an insured patient
      And she turns 16 on 11 March 2025
      And the visit is to a paediatrician
      And her treating doctor is another doctor
      And she has no referral
      And the doctor is <sector>
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 11 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 30 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | sector                        |
        | in sector 1                   |
        | in sector 2 without the OPTAM |
