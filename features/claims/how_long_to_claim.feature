Feature: Until when may a claim be sent?
  Two years, counted to the end of the quarter of the care. For maternity, two years from the day on which the pregnancy was found.

  @rule:a-claim-lasts-to-the-end-of-the-quarter-two-years-later
  @rule:a-number-opens-the-claim
  Rule: A claim may be sent to the end of the quarter of the care, two years later

    Scenario Outline: Care of <care> may be claimed until <last>
      Given an insured patient
      And the visit was on <care>
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on <last> how she claims
      Then she may claim
      And the last day to claim is <last>

      Examples:
        | care             | last              |
        | 12 May 2023      | 30 June 2025      |
        | 31 March 2024    | 31 March 2026     |
        | 1 April 2024     | 30 June 2026      |
        | 30 June 2024     | 30 June 2026      |
        | 1 July 2024      | 30 September 2026 |
        | 31 December 2023 | 31 December 2025  |
        | 1 January 2024   | 31 March 2026     |
        | 29 February 2024 | 31 March 2026     |

    Scenario: The two years of a pregnancy do not shorten those of other care
      Given an insured patient
      And she is not covered for maternity
      And her pregnancy was found on 12 May 2023
      And the visit was on 10 November 2023
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 13 May 2025 how she claims
      Then she may claim
      And the last day to claim is 31 December 2025

  @rule:after-the-last-day-the-claim-is-out-of-time
  @rule:a-claim-that-comes-too-late-is-not-sent
  Rule: The day after the end of the quarter, two years after the care, a claim comes too late

    Scenario Outline: Care of <care> is claimed too late on <day>
      Given an insured patient
      And the visit was on <care>
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on <day> how she claims
      Then she is too late to claim
      And there is nothing to send

      Examples:
        | care             | day            |
        | 12 May 2023      | 1 July 2025    |
        | 31 March 2024    | 1 April 2026   |
        | 31 December 2023 | 1 January 2026 |

    Scenario: Without a number the time runs all the same
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And the visit was on 12 May 2023
      And all else about claiming is ordinary
      When she asks on 1 July 2025 how she claims
      Then she is too late to claim

    Scenario: With a European card it does too
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And her stay ends on 30 September 2025
      And she holds a European card valid until 12 May 2023
      And the visit was on 12 May 2023
      And all else about claiming is ordinary
      When she asks on 1 July 2025 how she claims
      Then she is too late to claim
      And there is nothing to send

  @rule:a-maternity-claim-lasts-two-years-from-the-first-finding
  Rule: A maternity claim may be sent for two years from the day on which a doctor first found the pregnancy

    Scenario: On the last day a maternity claim may be sent
      Given an insured patient
      And she is covered for maternity
      And her pregnancy was found on 12 May 2023
      And the visit was on 10 November 2023
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 12 May 2025 how she claims
      Then she may claim
      And the last day to claim is 12 May 2025

    Scenario: The quarter of the care does not shorten them where the pregnancy was found late
      Given an insured patient
      And she is covered for maternity
      And her pregnancy was found on 1 August 2023
      And the visit was on 12 May 2023
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 1 July 2025 how she claims
      Then she may claim
      And the last day to claim is 1 August 2025

  @rule:after-two-years-from-the-first-finding-a-maternity-claim-is-out-of-time
  Rule: A maternity claim comes too late more than two years after a doctor first found the pregnancy

    Scenario: The day after, a maternity claim comes too late
      Given an insured patient
      And she is covered for maternity
      And her pregnancy was found on 12 May 2023
      And the visit was on 10 November 2023
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 13 May 2025 how she claims
      Then she is too late to claim
      And there is nothing to send

    Scenario Outline: It does so without a number too, where she holds <document>
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she is covered for maternity
      And her pregnancy was found on 12 May 2023
      And her stay ends on 30 September 2025
      And she holds <document>
      And the visit was on 10 November 2023
      And all else about claiming is ordinary
      When she asks on 13 May 2025 how she claims
      Then she is too late to claim

      Examples:
        | document                                     |
        | a European card valid until 10 November 2023 |
        | no document of cover                         |
