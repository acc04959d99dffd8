Feature: What does the 18th birthday change for the rights of somebody who needs a permit?
  Until the day before, no permit limits the rights. From the birthday on they hang on it, as those of any adult.

  Background:
    Given a Togolese student
    And she is registered with the CPAM
    And she has a permanent number
    And she has a student visa

  @rule:turning-18-breaks-no-cover
  Rule: From the 18th birthday on, rights follow the permit or its renewal receipt

    Scenario Outline: On <day>, her 18th birthday, a permit until <end> and no receipt
      Given she turns 18 on <day>
      And her permit lasted until <end>
      And she has no renewal receipt
      When she asks on <day> from when and until when she has rights
      Then <rights>
      And <limit>
      And she is advised to know that her own name comes without a break

      Examples:
        | day              | end              | rights                                           | limit                                                         |
        | 1 June 2026      | 1 June 2026      | her rights are open                              | without a renewal her rights last six months after the permit |
        | 1 June 2026      | 31 March 2026    | her rights are kept                              | without a renewal her rights last six months after the permit |
        | 20 May 2026      | 15 November 2025 | the sources do not settle whether she has rights | without a renewal her rights last six months after the permit |
        | 1 June 2026      | 15 November 2025 | her rights have ended                            | without a renewal her rights last six months after the permit |
        | 28 December 2019 | 28 December 2019 | her rights are open                              | the sources do not settle how long her rights last            |
        | 28 December 2019 | 27 December 2019 | the sources do not settle whether she has rights | the sources do not settle how long her rights last            |

    Scenario Outline: On <day>, her 18th birthday, a permit that is over and a receipt until <end>
      Given she turns 18 on <day>
      And her permit lasted until 31 July 2025
      And her renewal receipt lasted until <end>
      When she asks on <day> from when and until when she has rights
      Then <rights>
      And without a renewal her rights last six months after the receipt

      Examples:
        | day         | end              | rights                                           |
        | 1 June 2026 | 1 June 2026      | her rights are kept                              |
        | 1 June 2026 | 31 March 2026    | her rights are kept                              |
        | 20 May 2026 | 15 November 2025 | the sources do not settle whether she has rights |
        | 1 June 2026 | 15 November 2025 | her rights have ended                            |

  @rule:minor-keeps-the-rights-without-a-permit
  Rule: Until the day before, no permit limits the rights

    Scenario Outline: On the eve of 18, a permit until <end>
      Given she turns 18 on 29 December 2019
      And her permit lasted until <end>
      And she has no renewal receipt
      When she asks on 28 December 2019 from when and until when she has rights
      Then her rights are open
      And for her rights she keeps her details current
      And no permit limits her rights

      Examples:
        | end              |
        | 10 March 2020    |
        | 10 November 2019 |
