Feature: How long do rights last after a residence permit?
  Six months. Whether they end on the same day of the month or with the month is not settled, so the days between are asked of the CPAM.

  Background:
    Given a Togolese student
    And she is 24
    And she is registered with the CPAM
    And she has a permanent number

  Scenario: Without the end of the permit the answer stays open
    Given she has a student visa
    And she has no renewal receipt
    When she asks on 15 March 2026 from when and until when she has rights
    Then the answer is undetermined
    And it may still be that her rights are open
    And it may still be that her rights are kept
    And it may still be that her rights have ended
    And the answer waits for the end of her permit

  Scenario: Once the permit is over, a receipt may have kept the rights
    Given she has a student visa
    And her permit lasted until 31 January 2026
    When she asks on 1 August 2026 from when and until when she has rights
    Then the answer is undetermined
    And the answer waits for whether she has a renewal receipt

  @rule:valid-permit-leaves-the-rights-open
  @rule:valid-permit-sets-the-limit-of-the-rights
  Rule: While the permit is valid the rights are open, and without a renewal they would last for six months after it

    Scenario Outline: On <day> a permit until 10 March is valid
      Given she has a student visa
      And her permit lasts until 10 March 2026
      When she asks on <day> from when and until when she has rights
      Then her rights are open
      And for her rights she keeps her details current
      And without a renewal her rights last six months after the permit
      And the last day of her rights is 10 September 2026

      Examples:
        | day             |
        | 1 December 2025 |
        | 10 March 2026   |

    Scenario: On its last day a permit is valid, receipt or none
      Given she has a student visa
      And her permit lasts until 10 March 2026
      And she has no renewal receipt
      When she asks on 10 March 2026 from when and until when she has rights
      Then her rights are open
      And the last day of her rights is 10 September 2026

  @rule:rights-last-six-months-after-the-permit
  Rule: Once the permit is over and not renewed, the rights last for six more months

    Scenario Outline: After a permit until <end>, rights are kept on <day>
      Given she has a student visa
      And her permit lasted until <end>
      And she has no renewal receipt
      When she asks on <day> from when and until when she has rights
      Then her rights are kept
      And for her rights she renews the permit
      And without a renewal her rights last six months after the permit
      And the last day of her rights is <last>

      Examples:
        | end              | day               | last              |
        | 10 March 2026    | 11 March 2026     | 10 September 2026 |
        | 10 March 2026    | 10 September 2026 | 10 September 2026 |
        | 31 January 2026  | 31 July 2026      | 31 July 2026      |
        | 31 August 2025   | 28 February 2026  | 28 February 2026  |
        | 28 February 2026 | 28 August 2026    | 28 August 2026    |

  @rule:end-of-the-sixth-month-after-the-permit-is-unsettled
  Rule: Between six months after the permit and the end of that month, the sources do not settle the rights

    Scenario Outline: After a permit until <end>, <day> is for the CPAM to judge
      Given she has a student visa
      And her permit lasted until <end>
      And she has no renewal receipt
      When she asks on <day> from when and until when she has rights
      Then the sources do not settle whether she has rights
      And the CPAM settles it
      And for her rights she renews the permit
      And she is advised to ask how the six months are counted

      Examples:
        | end              | day               |
        | 10 March 2026    | 11 September 2026 |
        | 10 March 2026    | 30 September 2026 |
        | 28 February 2026 | 29 August 2026    |
        | 28 February 2026 | 31 August 2026    |

  @rule:renewal-receipt-keeps-the-rights
  Rule: With a receipt for the renewal nothing is unsettled about the end of the sixth month after the permit

    Scenario Outline: On <day> a receipt until 10 January 2027 keeps the rights
      Given she has a student visa
      And her permit lasted until 10 March 2026
      And her renewal receipt lasts until 10 January 2027
      When she asks on <day> from when and until when she has rights
      Then her rights are kept
      And the last day of her rights is 10 July 2027

      Examples:
        | day               |
        | 11 September 2026 |
        | 30 September 2026 |

    Scenario: A receipt keeps the rights from 29 December 2019
      Given she has a student visa
      And her permit lasted until 30 September 2019
      And her renewal receipt lasts until 10 January 2020
      When she asks on 29 December 2019 from when and until when she has rights
      Then her rights are kept
      And for her rights she sends the receipt

  @rule:rights-end-after-the-sixth-month-after-the-permit
  Rule: Rights end once the sixth month after the permit is over

    Scenario Outline: After a permit until <end>, rights have ended on <day>
      Given she has a student visa
      And her permit lasted until <end>
      And she has no renewal receipt
      When she asks on <day> from when and until when she has rights
      Then her rights have ended
      And for her rights she renews the permit
      And she is advised to ask for the AME

      Examples:
        | end              | day              |
        | 10 March 2026    | 1 October 2026   |
        | 31 January 2026  | 1 August 2026    |
        | 31 August 2025   | 1 March 2026     |
        | 28 February 2026 | 1 September 2026 |

  @rule:limit-after-a-permit-was-unsettled-until-2019
  @rule:valid-permit-leaves-the-rights-open
  Rule: Until 28 December 2019 the sources do not settle for how long rights lasted after a permit

    Scenario: On the last day before the six months became the rule, the limit of a valid permit is open
      Given she has a student visa
      And her permit lasts until 10 March 2020
      When she asks on 28 December 2019 from when and until when she has rights
      Then her rights are open
      And the sources do not settle how long her rights last
      And no last day of her rights is given

  @rule:valid-permit-sets-the-limit-of-the-rights
  Rule: Since 29 December 2019 a valid permit sets the limit of the rights

    Scenario: A day later the limit is known
      Given she has a student visa
      And her permit lasts until 10 March 2020
      When she asks on 29 December 2019 from when and until when she has rights
      Then the last day of her rights is 10 September 2020

  @rule:rights-after-a-permit-were-unsettled-until-2019
  Rule: Until 28 December 2019 the sources do not settle the rights of somebody whose permit was over

    Scenario: On the last day before the six months became the rule, the CPAM is asked
      Given she has a student visa
      And her permit lasted until 10 November 2019
      And she has no renewal receipt
      When she asks on 28 December 2019 from when and until when she has rights
      Then the sources do not settle whether she has rights
      And the sources do not settle what she does for her rights
      And the sources do not settle how long her rights last
      And the CPAM settles it

  @rule:rights-last-six-months-after-the-permit
  Rule: Since 29 December 2019 the rights of somebody whose permit is over last for six months

    Scenario: A day later the same permit has kept the rights
      Given she has a student visa
      And her permit lasted until 10 November 2019
      And she has no renewal receipt
      When she asks on 29 December 2019 from when and until when she has rights
      Then her rights are kept
      And the last day of her rights is 10 May 2020
