Feature: What comes back from a specialist in an emergency, or where the path does not bind?
  The rate is known, 70 percent. The tables of tariffs know the path and what lies outside it, and say nothing of these visits.

  @rule:a-specialist-in-other-circumstances-has-no-certain-tariff
  Rule: For a specialist seen in an emergency, away from home, in place of another or where the path does not bind, no tariff is certain

    Scenario Outline: No sum is certain when <circumstance>
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is another doctor
      And <circumstance>
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the rate is 70 percent
      And no sum is told
      And the CPAM settles it

      Examples:
        | circumstance                                          |
        | the visit is an emergency                             |
        | she is away from home                                 |
        | the doctor is on duty                                 |
        | the doctor stands in for the treating doctor          |
        | the doctor shares the practice of the treating doctor |

    Scenario Outline: On the eve of 16 the path does not bind, and no tariff was found for <doctor>
      Given an insured patient
      And she turns 16 on 11 March 2025
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And there is no flat charge
      And no sum is told
      And the CPAM settles it

      Examples:
        | doctor             |
        | an ophthalmologist |
        | a dermatologist    |

    Scenario: Nor was one found for a visitor with a European card
      Given a patient
      And she is 40
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Spain valid from 1 January 2025 to 31 December 2025
      And the visit is to another specialist
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told

    Scenario: Nor was one found for a visitor who calls that specialist her treating doctor
      Given a patient
      And she is 40
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to another specialist
      And her treating doctor is the doctor of the visit
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

    Scenario Outline: Nor was one found for a child of <age>, who is not at a paediatrician
      Given an insured patient
      And the child is <age>
      And the visit is to another specialist
      And the visit costs 39 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | age |
        | 1   |
        | 4   |

    Scenario: Nor was one found for a genetic consultation without a treating doctor
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And she has declared no treating doctor
      And the visit is a genetic consultation
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent

  @rule:a-specialist-in-the-path-has-the-coordinated-tariff
  Rule: A specialist whom the treating doctor sends to, or who may be seen directly, has a tariff with a supplement

    Scenario: On the 16th birthday a referral brings a sum
      Given an insured patient
      And she turns 16 on 11 March 2025
      And the visit is to an ophthalmologist
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 11 March 2025
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And there is no flat charge
      And 22.05 euros come back

  @rule:a-specialist-without-coordination-has-the-plain-tariff
  Rule: A specialist who is the treating doctor, or is seen outside the path, has the plain tariff

    Scenario: In an emergency the specialist who is her treating doctor keeps the plain tariff
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is the doctor of the visit
      And the visit is an emergency
      And the visit costs 26.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 26.50 euros
      And the tariff is 26.50 euros
      And 16.55 euros come back

  @rule:most-specialists-in-sector-2-have-a-lower-base
  Rule: In sector 2 without the OPTAM the lower base counts for children too

    Scenario: A child of 1 at a specialist who is no paediatrician
      Given an insured patient
      And the child is 1
      And the visit is to another specialist
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the base is 23 euros
      And the tariff is 23 euros
      And 16.10 euros come back
