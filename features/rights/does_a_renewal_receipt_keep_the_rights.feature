Feature: Does a receipt for the renewal of the permit keep the rights?
  As long as it lasts, and for six months more.

  Background:
    Given a Togolese student
    And she is 24
    And she is registered with the CPAM
    And she has a permanent number
    And she has a student visa
    And her permit lasted until 31 January 2026

  Scenario: Without the end of the receipt the answer stays open
    Given she has a renewal receipt
    When she asks on 11 January 2027 from when and until when she has rights
    Then the answer is undetermined
    And it may still be that her rights are kept
    And it may still be that her rights have ended
    And the answer waits for the end of her renewal receipt

  @rule:valid-permit-leaves-the-rights-open
  @rule:valid-permit-sets-the-limit-of-the-rights
  Rule: While the permit itself is valid, a receipt changes nothing

    Scenario: On the last day of the permit the receipt does not count yet
      Given her renewal receipt lasts until 10 January 2027
      When she asks on 31 January 2026 from when and until when she has rights
      Then her rights are open
      And for her rights she keeps her details current
      And the last day of her rights is 31 July 2026

  @rule:renewal-receipt-keeps-the-rights
  Rule: A receipt (récépissé) for the renewal of the permit keeps the rights while it is valid

    Scenario Outline: On <day> a receipt until 10 January 2027 keeps the rights
      Given her renewal receipt lasts until 10 January 2027
      When she asks on <day> from when and until when she has rights
      Then her rights are kept
      And for her rights she sends the receipt
      And without a renewal her rights last six months after the receipt
      And the last day of her rights is 10 July 2027

      Examples:
        | day             |
        | 1 February 2026 |
        | 1 October 2026  |
        | 10 January 2027 |

  @rule:rights-last-six-months-after-the-receipt
  Rule: Once the receipt is over, the rights last for six more months

    Scenario Outline: On <day> the rights go on after a receipt until 10 January 2027
      Given her renewal receipt lasted until 10 January 2027
      When she asks on <day> from when and until when she has rights
      Then her rights are kept
      And for her rights she renews the permit
      And the last day of her rights is 10 July 2027

      Examples:
        | day             |
        | 11 January 2027 |
        | 10 July 2027    |

  @rule:end-of-the-sixth-month-after-the-receipt-is-unsettled
  Rule: Between six months after the receipt and the end of that month, the sources do not settle the rights

    Scenario Outline: <day> is for the CPAM to judge after a receipt until 10 January 2027
      Given her renewal receipt lasted until 10 January 2027
      When she asks on <day> from when and until when she has rights
      Then the sources do not settle whether she has rights
      And the CPAM settles it
      And for her rights she renews the permit
      And she is advised to ask how the six months are counted

      Examples:
        | day          |
        | 11 July 2027 |
        | 31 July 2027 |

  @rule:rights-end-after-the-sixth-month-after-the-receipt
  Rule: Rights end once the sixth month after the receipt is over

    Scenario Outline: After a receipt until <end>, rights have ended on <day>
      Given her renewal receipt lasted until <end>
      When she asks on <day> from when and until when she has rights
      Then her rights have ended
      And for her rights she renews the permit
      And she is advised to ask for the AME

      Examples:
        | end             | day           |
        | 10 January 2027 | 1 August 2027 |
        | 31 January 2027 | 1 August 2027 |

  @rule:rights-last-six-months-after-the-permit
  Rule: A receipt that she does not hold keeps nothing: the six months count from the permit

    Scenario Outline: On <day> her rights are kept without a receipt until <end>
      Given a renewal receipt that she does not hold lasts until <end>
      When she asks on <day> from when and until when she has rights
      Then her rights are kept
      And for her rights she renews the permit
      And without a renewal her rights last six months after the permit
      And the last day of her rights is 31 July 2026

      Examples:
        | end         | day         |
        | 1 June 2026 | 1 June 2026 |
        | 31 May 2026 | 1 June 2026 |

  @rule:rights-end-after-the-sixth-month-after-the-permit
  Rule: A receipt that she does not hold puts off no end of her rights

    Scenario Outline: On <day> her rights have ended without a receipt until <end>
      Given a renewal receipt that she does not hold lasts until <end>
      When she asks on <day> from when and until when she has rights
      Then her rights have ended
      And for her rights she renews the permit
      And she is advised to ask for the AME

      Examples:
        | end             | day           |
        | 10 March 2026   | 11 September 2026 |
        | 10 March 2026   | 1 October 2026 |
