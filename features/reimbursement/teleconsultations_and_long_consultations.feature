Feature: What comes back from a consultation by video, or from a long one late in life?
  By video a general practitioner keeps a tariff of 25 euros. From 80 on, one long consultation a year has its own.

  @rule:a-general-practitioner-has-a-tariff-for-teleconsultations
  Rule: A teleconsultation of a general practitioner has a tariff of its own

    Scenario Outline: By video on <day>, with a doctor <sector>
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the consultation is by video
      And the doctor is <sector>
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 25 euros
      And the tariff is 25 euros
      And the rate is 70 percent
      And <back> euros come back

      Examples:
        | day              | sector                     | back  |
        | 31 October 2023  | in sector 1                | 16.50 |
        | 1 November 2023  | in sector 1                | 16.50 |
        | 22 December 2024 | in sector 1                | 15.50 |
        | 22 December 2024 | in sector 2 with the OPTAM | 15.50 |

    Scenario: A child has the same tariff by video
      Given an insured patient
      And she is 5
      And the visit is to a general practitioner
      And the consultation is by video
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 25 euros
      And the tariff is 25 euros
      And 17.50 euros come back

    Scenario: On 30 October 2023 no page that was read gives that tariff yet
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the consultation is by video
      And her treating doctor is the doctor of the visit
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 30 October 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-long-consultation-from-80-has-a-tariff
  Rule: From 80 on, one long consultation a year with a general practitioner has a tariff of its own

    Scenario Outline: The doctor takes the time, <sector>
      Given an insured patient
      And she turns 80 on 10 March 2026
      And the visit is to a general practitioner
      And the consultation is a long one
      And the doctor is <sector>
      And her treating doctor is the doctor of the visit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2026
      Then the base is 60 euros
      And the tariff is 60 euros
      And 40 euros come back

      Examples:
        | sector                     |
        | in sector 1                |
        | in sector 2 with the OPTAM |

    Scenario: What the doctor asks beyond the tariff is not refunded
      Given an insured patient
      And she is 85
      And the visit is to a general practitioner
      And the consultation is a long one
      And the doctor is in sector 2 with the OPTAM
      And her treating doctor is the doctor of the visit
      And the visit costs 75 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2026
      Then the base is 60 euros
      And 40 euros come back

    Scenario: The tariff counts from 1 January 2026
      Given an insured patient
      And she is 85
      And the visit is to a general practitioner
      And the consultation is a long one
      And her treating doctor is the doctor of the visit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2026
      Then the base is 60 euros
      And the tariff is 60 euros

    Scenario: The day before, there is no such tariff
      Given an insured patient
      And she is 85
      And the visit is to a general practitioner
      And the consultation is a long one
      And her treating doctor is the doctor of the visit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 December 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-general-practitioner-elsewhere-has-no-known-tariff
  Rule: For teleconsultations and long consultations in other sectors, under 80, or with specialists, no tariff was found

    Scenario Outline: The visit is to <doctor> <sector>, and <consultation>
      Given an insured patient
      And she is 85
      And the visit is to <doctor>
      And <consultation>
      And the doctor is <sector>
      And her treating doctor is the doctor of the visit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2026
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | doctor                 | sector                        | consultation                   |
        | a general practitioner | in sector 2 without the OPTAM | the consultation is by video   |
        | a general practitioner | in sector 2 without the OPTAM | the consultation is a long one |
        | a dermatologist        | in sector 1                   | the consultation is by video   |
        | a cardiologist         | in sector 1                   | the consultation is a long one |

    Scenario: The day before her 80th birthday a long consultation has no tariff of its own
      Given an insured patient
      And she turns 80 on 10 March 2026
      And the visit is to a general practitioner
      And the consultation is a long one
      And her treating doctor is the doctor of the visit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 9 March 2026
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-general-practitioner-has-one-tariff
  Rule: From 80 on, an ordinary consultation keeps the tariff of everybody

    Scenario: At 85 an ordinary consultation
      Given an insured patient
      And she is 85
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2026
      Then the base is 30 euros
      And the tariff is 30 euros
      And 19 euros come back
