Feature: What does the emergency room leave to pay when it does not admit the patient?
  The bill is refunded but for a charge, the forfait patient urgences, in place of a percentage.

  @rule:the-emergency-room-is-refunded-but-for-its-charge
  @rule:the-emergency-room-has-a-charge
  @rule:dentists-midwives-and-hospitals-have-no-flat-charge
  Rule: An emergency room that does not admit the patient is refunded but for the forfait patient urgences

    Scenario Outline: A bill of 60 euros on <day>
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 100 percent
      And the fixed charge is <charge> euros
      And there is no flat charge
      And <back> euros come back
      And <charge> euros are left to pay
      And she is advised to know that the charge of the emergency room replaces a percentage

      Examples:
        | day              | charge | back  |
        | 1 January 2022   | 19.61  | 40.39 |
        | 28 February 2026 | 19.61  | 40.39 |
        | 1 March 2026     | 23     | 37    |

    Scenario: What the charge was before 2022 was not looked up
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 December 2021
      Then the sources do not settle the fixed charge
      And no sum is told

  @rule:the-emergency-room-charge-is-reduced-for-long-illness
  Rule: With a long illness (ALD) the charge of the emergency room is reduced

    Scenario Outline: Care of a care protocol on <day>
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the visit is part of a care protocol
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fixed charge is <charge> euros
      And <back> euros come back

      Examples:
        | day              | charge | back  |
        | 1 January 2022   | 8.49   | 51.51 |
        | 28 February 2026 | 8.49   | 51.51 |
        | 1 March 2026     | 9.96   | 50.04 |

  @rule:the-emergency-room-charge-after-a-work-accident-is-not-settled
  @rule:after-a-work-accident-another-insurance-pays
  Rule: After an accident at work the charge is reduced for some, and neither it nor the rate is settled here

    Scenario: An emergency after an accident at work
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the visit follows an accident at work
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the fixed charge
      And the sources do not settle the rate
      And no sum is told

  @rule:the-emergency-room-charge-after-a-work-accident-is-not-settled
  Rule: After an accident at work a long illness does not settle the charge

    Scenario: An emergency of a care protocol that follows an accident at work
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the visit follows an accident at work
      And the visit is part of a care protocol
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the fixed charge

  @rule:maternity-cover-spares-the-emergency-room-charge
  Rule: Maternity cover spares the charge of the emergency room

    Scenario Outline: Covered for maternity, the patient pays nothing, and <also>
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And she is covered for maternity
      And <also>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fixed charge is 0 euros
      And 60 euros come back

      Examples:
        | day            | also                                  |
        | 1 January 2022 | the visit is an emergency             |
        | 10 March 2025  | the visit is part of a care protocol  |
        | 10 March 2025  | the visit follows an accident at work |

  @rule:outside-a-hospital-there-is-no-daily-charge
  Rule: Outside a hospital there is no daily charge

    Scenario Outline: <place> asks for no daily charge
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the daily charge is 0 euros

      Examples:
        | place             |
        | an emergency room |
        | a dentist         |

  @rule:outside-a-hospital-there-is-no-daily-charge
  @rule:the-emergency-room-has-a-charge
  Rule: An emergency room asks for its own charge, and for no daily charge

    Scenario: The emergency room of a psychiatric unit
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the stay is in a psychiatric unit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the daily charge is 0 euros
      And the fixed charge is 19.61 euros
