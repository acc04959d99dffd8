Feature: What comes back from a visit to a psychiatrist, up to 25?
  From 16 to 25 no referral is needed. Since 22 December 2024 the tariff is higher up to 25; before, it was so up to 16 only.

  @rule:a-psychiatrist-for-the-young-has-a-higher-tariff
  Rule: From 22 December 2024 a psychiatrist in sector 1 has a higher tariff for patients of up to 25

    Scenario Outline: At <age>, without a referral, she sees a psychiatrist on <day> for <price> euros
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has no referral
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <price> euros
      And the tariff is <price> euros
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And the flat charge is <charge> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | age | price | gross | charge | back  | left  |
        | 22 December 2024 | 12  | 67    | 46.90 | 0      | 46.90 | 20.10 |
        | 22 December 2024 | 16  | 67    | 46.90 | 0      | 46.90 | 20.10 |
        | 22 December 2024 | 20  | 67    | 46.90 | 2      | 44.90 | 22.10 |
        | 31 December 2025 | 20  | 67    | 46.90 | 2      | 44.90 | 22.10 |
        | 1 January 2026   | 20  | 75    | 52.50 | 2      | 50.50 | 24.50 |
        | 1 January 2026   | 25  | 75    | 52.50 | 2      | 50.50 | 24.50 |

    Scenario: On the eve of 26 the tariff is still that of the young
      Given an insured patient
      And she turns 26 on 11 March 2025
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has no referral
      And the visit costs 67 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 67 euros
      And 44.90 euros come back

    Scenario: A visitor of 25 with a European card has the tariff of the young too
      Given a patient
      And she is 25
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Spain valid from 1 January 2025 to 31 December 2025
      And the visit is to a psychiatrist
      And the visit costs 67 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 67 euros
      And the tariff is 67 euros
      And 44.90 euros come back

  @rule:a-psychiatrist-had-one-tariff-from-17-on
  Rule: Until 21 December 2024 a psychiatrist in the path had the tariff of adults from 17 on

    Scenario Outline: At <age> the tariff was that of adults on <day>
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has no referral
      And the doctor is <sector>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 51.70 euros
      And the tariff is 51.70 euros
      And the refund before the flat charge is 36.19 euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | age | sector                     | back  | left  |
        | 1 November 2023  | 17  | in sector 1                | 36.19 | 23.81 |
        | 21 December 2024 | 17  | in sector 1                | 36.19 | 23.81 |
        | 21 December 2024 | 20  | in sector 1                | 34.19 | 25.81 |
        | 21 December 2024 | 25  | in sector 2 with the OPTAM | 34.19 | 25.81 |

  @rule:a-psychiatrist-for-the-young-had-no-known-tariff
  Rule: Until 21 December 2024 the tariff of a psychiatrist up to 16, or where the path does not bind, was not found

    Scenario Outline: At <age> no tariff was found for 21 December 2024
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has no referral
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | age |
        | 12  |
        | 15  |
        | 16  |

    Scenario: Nor for a visitor of 25 with a European card
      Given a patient
      And she is 25
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Spain valid from 1 January 2024 to 31 December 2024
      And the visit is to a psychiatrist
      And the visit costs 67 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:the-base-of-a-psychiatrist-with-the-optam-for-the-young-is-disputed
  Rule: For patients of up to 25 the page prints a base with the OPTAM that does not fit the rest of it

    Scenario Outline: With the OPTAM no sum is told at <age> on <day>
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 75 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | day              | age |
        | 22 December 2024 | 16  |
        | 22 December 2024 | 25  |
        | 1 January 2026   | 20  |

  @rule:a-psychiatrist-or-neurologist-in-the-path-has-a-tariff
  Rule: From 26 on a psychiatrist in the path has the tariff of adults, with the OPTAM too

    Scenario Outline: On her birthday number 26 the patient, who has a referral, sees a psychiatrist <sector>
      Given an insured patient
      And she turns 26 on 10 March 2025
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is <sector>
      And the visit costs 67 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 55 euros
      And the tariff is 55 euros
      And 36.50 euros come back

      Examples:
        | sector                     |
        | in sector 1                |
        | in sector 2 with the OPTAM |

  @rule:a-psychiatrist-or-neurologist-in-the-path-has-a-tariff
  Rule: A neurologist in the path has the tariff of adults, for the young too

    Scenario Outline: At 20 a neurologist <sector>, who is her treating doctor, on <day>
      Given an insured patient
      And she is 20
      And the visit is to a neurologist
      And the doctor is <sector>
      And her treating doctor is the doctor of the visit
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent

      Examples:
        | sector                     | day              | base  |
        | in sector 1                | 21 December 2024 | 51.70 |
        | in sector 2 with the OPTAM | 10 March 2025    | 55    |

  @rule:a-psychiatrist-or-neurologist-in-sector-2-has-a-lower-base
  Rule: In sector 2 without the OPTAM a psychiatrist has a lower base, for the young too

    Scenario Outline: At <age> that base was not known on 21 December 2024
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told

      Examples:
        | age |
        | 15  |
        | 20  |

    Scenario: At 20 the lower base counts outside the path as well
      Given an insured patient
      And she is 20
      And the visit is to a psychiatrist
      And the doctor is in sector 2 without the OPTAM
      And she has declared no treating doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 42.50 euros
      And the tariff is 42.50 euros
      And 10.75 euros come back

  @rule:a-very-complex-consultation-has-a-tariff
  Rule: A very complex consultation has its one tariff with the OPTAM too, where the ordinary one is disputed

    Scenario: At 20 a very complex consultation with the OPTAM
      Given an insured patient
      And she is 20
      And the visit is to a psychiatrist
      And the doctor is in sector 2 with the OPTAM
      And the consultation is very complex
      And her treating doctor is another doctor
      And the visit costs 90 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 60 euros
      And the tariff is 60 euros
      And 40 euros come back
