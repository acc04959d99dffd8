Feature: What comes back from a general practitioner who follows a patient with her treating doctor?
  The corresponding doctor has a higher tariff, in the path. It needs the follow-up, and not only a referral.

  @rule:a-corresponding-general-practitioner-has-a-higher-tariff
  Rule: A general practitioner who follows a patient with the treating doctor, as corresponding doctor, has a higher tariff

    Scenario Outline: The corresponding doctor is <sector> and asks <price> euros
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is <sector>
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And the rate is 70 percent
      And the refund before the flat charge is 22.05 euros
      And 20.05 euros come back

      Examples:
        | sector                     | price |
        | in sector 1                | 31.50 |
        | in sector 2 with the OPTAM | 50    |

    Scenario: The day before the agreement of 2024 counts, that tariff is not known
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

    Scenario: From her 16th birthday the higher tariff counts
      Given an insured patient
      And she turns 16 on 10 March 2025
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And the refund before the flat charge is 22.05 euros

  @rule:a-general-practitioner-has-one-tariff
  Rule: Without that follow-up, or before 16, the tariff is the plain one

    Scenario: A referral alone does not raise the tariff
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 30 euros
      And the tariff is 30 euros
      And 19 euros come back

    Scenario: Nor does the follow-up by the treating doctor
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the treating doctor has asked the doctor to follow her
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 30 euros
      And the tariff is 30 euros
      And 19 euros come back

    Scenario: Nor is it raised for a visitor with a European card, whom the path does not bind
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 30 euros
      And the tariff is 30 euros
      And 19 euros come back

    Scenario: The day before her 16th birthday the plain tariff counts
      Given an insured patient
      And she turns 16 on 10 March 2025
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 9 March 2025
      Then the base is 30 euros
      And the tariff is 30 euros
      And 21 euros come back

  @rule:a-general-practitioner-in-sector-2-has-a-lower-base
  Rule: A corresponding doctor in sector 2 without the OPTAM has the lower base too

    Scenario: The corresponding doctor is in sector 2 without the OPTAM
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 23 euros
      And the tariff is 23 euros
      And the refund before the flat charge is 16.10 euros
      And 14.10 euros come back
