Feature: What does an act of more than 120 euros leave to pay?
  A fixed charge takes the place of the percentage.

  @rule:a-heavy-act-is-refunded-but-for-a-fixed-charge
  @rule:a-heavy-act-has-a-fixed-charge
  Rule: An act of more than 120 euros is refunded but for a fixed charge in place of the percentage

    Scenario Outline: An image of 200 euros on <day>
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And an act costs more than 120 euros
      And the visit costs 200 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 100 percent
      And the fixed charge is <fixed> euros
      And the refund before the flat charge is <gross> euros
      And the flat charge is <flat> euros
      And <back> euros come back

      Examples:
        | day           | fixed | gross | flat | back |
        | 23 July 2020  | 24    | 176   | 1    | 175  |
        | 31 March 2026 | 24    | 176   | 2    | 174  |
        | 22 April 2026 | 32    | 168   | 2    | 166  |

    Scenario Outline: On <day> the sources do not agree whether the charge has risen
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And an act costs more than 120 euros
      And the visit costs 200 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the fixed charge
      And no sum is told

      Examples:
        | day           |
        | 1 April 2026  |
        | 21 April 2026 |

    Scenario: A heavy act during a stay in hospital
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And an act costs more than 120 euros
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fixed charge is 24 euros
      And the daily charge is 20 euros
      And 976 euros come back

    Scenario Outline: A heavy act of a doctor at <age>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is an act other than a consultation
      And an act costs more than 120 euros
      And the agreed price is 150 euros
      And the visit costs 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the refund before the flat charge is 126 euros

      Examples:
        | age |
        | 15  |
        | 30  |

  @rule:most-care-has-no-fixed-charge
  Rule: Most care leaves a percentage to the patient, and no fixed charge in its place

    Scenario Outline: No fixed charge on <day> where <spared>
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And <spared>
      And the visit costs 200 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fixed charge is 0 euros
      And the rate is <rate> percent
      And the refund before the flat charge is <gross> euros

      Examples:
        | day           | spared                           | rate | gross |
        | 10 March 2025 | no act costs more than 120 euros | 70   | 140   |
        | 22 July 2020  | an act costs more than 120 euros | 70   | 140   |

    Scenario Outline: No fixed charge on a heavy act where <spared>
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And an act costs more than 120 euros
      And <spared>
      And the visit costs 200 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fixed charge is 0 euros
      And the rate is 100 percent
      And the refund before the flat charge is 200 euros

      Examples:
        | spared                               |
        | she is covered for maternity         |
        | the visit is part of a care protocol |
        | she has the C2S                      |

    Scenario Outline: No fixed charge on a consultation, however dear, where <declared>
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And <declared>
      And an act costs more than 120 euros
      And the visit costs 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fixed charge is 0 euros
      And the rate is <rate> percent
      And the refund before the flat charge is <gross> euros

      Examples:
        | declared                                       | rate | gross |
        | her treating doctor is the doctor of the visit | 70   | 21    |
        | she has declared no treating doctor            | 30   | 9     |

  @rule:a-heavy-act-outside-the-path-or-in-the-local-scheme-is-not-settled
  Rule: What an act of more than 120 euros brings back outside the path, or from the local scheme to doctors, was not found

    Scenario: Outside the path the fund tells the rate of a heavy act
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit is an act other than a consultation
      And an act costs more than 120 euros
      And the agreed price is 150 euros
      And the visit costs 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

    Scenario: In the local scheme the fund tells the rate of a heavy act of a doctor
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And she is in the local scheme of Alsace and Moselle
      And the visit is an act other than a consultation
      And an act costs more than 120 euros
      And the agreed price is 150 euros
      And the visit costs 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
