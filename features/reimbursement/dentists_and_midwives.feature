Feature: Which rate comes back from dentists, midwives and opticians?
  None of them is bound by the care path, and each has a rate of its own.

  @rule:dentists-are-refunded-at-the-rate-of-the-day
  @rule:dentists-midwives-and-hospitals-have-no-flat-charge
  Rule: Dental care is refunded at 60 percent since 15 October 2023, at 70 percent before, without a flat charge

    Scenario Outline: Dental care of <price> euros on <day>
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is <rate> percent
      And the refund before the flat charge is <gross> euros
      And there is no flat charge
      And <gross> euros come back
      And <left> euros are left to pay
      And she is advised to know that the rate depends on the care

      Examples:
        | day             | price | rate | gross | left  |
        | 14 October 2023 | 23    | 70   | 16.10 | 6.90  |
        | 15 October 2023 | 23    | 60   | 13.80 | 9.20  |
        | 14 October 2023 | 28.92 | 70   | 20.24 | 8.68  |
        | 15 October 2023 | 28.92 | 60   | 17.35 | 11.57 |

    Scenario Outline: At <age> a dental check-up on <day> has the ordinary rate
      Given an insured patient
      And she is <age>
      And the visit is to a dentist
      And the visit is for a dental check-up
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is <rate> percent

      Examples:
        | age | day             | rate |
        | 2   | 10 March 2025   | 60   |
        | 25  | 10 March 2025   | 60   |
        | 24  | 14 October 2023 | 70   |

    Scenario: Before the change surgery had the rate of all dental care
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the visit is for surgery
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 14 October 2023
      Then the rate is 70 percent
      And 70 euros come back

  @rule:some-dental-acts-kept-their-rate
  Rule: Some dental acts that doctors do as well kept the rate of 70 percent, and the fund says which

    Scenario: Since the change the fund tells the rate of surgery
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the visit is for surgery
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 15 October 2023
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

    Scenario: An examination of small children is a doctor's, so surgery at a dentist is surgery
      Given an insured patient
      And she is 2
      And the visit is to a dentist
      And the visit is for surgery
      And the consultation is a compulsory examination with a certificate
      And the visit costs 54 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

  @rule:the-dental-check-up-of-the-young-is-refunded-in-full
  Rule: The yearly dental check-up from 3 to 24 is refunded in full

    Scenario Outline: At <age> the check-up on <day> costs nothing
      Given an insured patient
      And she is <age>
      And the visit is to a dentist
      And the visit is for a dental check-up
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 100 percent
      And 30 euros come back
      And 0 euros are left to pay

      Examples:
        | age | day             |
        | 3   | 10 March 2025   |
        | 24  | 10 March 2025   |
        | 24  | 15 October 2023 |

    Scenario Outline: It costs nothing either where <more>
      Given an insured patient
      And she is 10
      And the visit is to a dentist
      And the visit is for a dental check-up
      And <more>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And 30 euros come back

      Examples:
        | more                                             |
        | she is in the local scheme of Alsace and Moselle |
        | the visit follows an accident at work            |

  @rule:midwives-are-refunded-at-70-percent
  @rule:dentists-midwives-and-hospitals-have-no-flat-charge
  Rule: A midwife is refunded at 70 percent, without a flat charge

    Scenario: A midwife who charges 25 euros
      Given an insured patient
      And she is 30
      And the visit is to a midwife
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And there is no flat charge
      And 17.50 euros come back
      And she is advised to know that the rate depends on the care

  @rule:the-rate-of-glasses-was-not-looked-up
  Rule: The rate for glasses was not looked up

    Scenario: The fund tells what glasses bring back
      Given an insured patient
      And she is 30
      And the visit is to an optician
      And the visit costs 200 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told
