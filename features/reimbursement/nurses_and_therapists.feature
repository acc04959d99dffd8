Feature: What comes back from a nurse, a physiotherapist or a speech therapist?
  Their care is refunded on a prescription, less the franchise on each act.

  @rule:auxiliaries-are-refunded-at-60-percent
  @rule:acts-of-auxiliaries-have-a-franchise
  Rule: Nurses, physiotherapists and speech therapists are refunded at 60 percent, less a franchise

    Scenario Outline: An act of <price> euros by <professional> on <day>
      Given an insured patient
      And she is 30
      And the visit is to <professional>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 60 percent
      And the refund before the flat charge is <gross> euros
      And the flat charge is that on an act of care
      And the flat charge is <charge> euros
      And <back> euros come back

      Examples:
        | professional       | price | day           | gross | charge | back  |
        | a physiotherapist  | 23.65 | 10 March 2025 | 14.19 | 1      | 13.19 |
        | a physiotherapist  | 20.97 | 10 March 2025 | 12.58 | 1      | 11.58 |
        | a physiotherapist  | 21.02 | 10 March 2025 | 12.61 | 1      | 11.61 |
        | a physiotherapist  | 16.51 | 10 March 2025 | 9.91  | 1      | 8.91  |
        | a physiotherapist  | 16.51 | 30 March 2024 | 9.91  | 0.50   | 9.41  |
        | a physiotherapist  | 16.51 | 31 March 2024 | 9.91  | 1      | 8.91  |
        | a speech therapist | 20    | 10 March 2025 | 12    | 1      | 11    |
        | a nurse            | 10    | 10 March 2025 | 6     | 1      | 5     |

    Scenario: The franchise never takes more than comes back
      Given an insured patient
      And she is 30
      And the visit is to a nurse
      And the visit costs 1.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the refund before the flat charge is 0.90 euros
      And 0 euros come back
      And 1.50 euros are left to pay

    Scenario Outline: <number> acts of a nurse on one day, after <before> euros that day
      Given an insured patient
      And she is 30
      And the visit is to a nurse
      And there are <number> acts
      And <before> euros were taken before that day
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the flat charge is <charge> euros
      And <back> euros come back
      And a mutuelle never pays the flat charge
      And she is advised to know that there are at most four flat charges a day
      And she is advised to know that flat charges stop at 50 euros a year
      And she is advised to know that flat charges are taken from refunds
      And she is advised to know that the rate depends on the care

      Examples:
        | day           | number | before | charge | back |
        | 30 March 2024 | 4      | 0      | 2      | 34   |
        | 30 March 2024 | 5      | 0      | 2      | 34   |
        | 31 March 2024 | 3      | 0      | 3      | 33   |
        | 31 March 2024 | 4      | 0      | 4      | 32   |
        | 31 March 2024 | 5      | 0      | 4      | 32   |
        | 31 March 2024 | 3      | 2      | 2      | 34   |

    Scenario: In a team the eighth session needs no prescription
      Given an insured patient
      And she is 30
      And the visit is to a physiotherapist
      And the physiotherapist works in a coordinated structure
      And no doctor has made a diagnosis before
      And it is session 8
      And she has no prescription
      And the visit costs 16.51 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 60 percent
      And 8.91 euros come back

  @rule:care-that-needs-a-prescription-brings-nothing-without-one
  @rule:care-that-is-not-refunded-has-no-flat-charge
  Rule: Auxiliaries, medicines, analyses and images bring nothing back without the prescription that they need, and then have no flat charge

    Scenario Outline: Without a prescription nothing comes back at <place>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And she has no prescription
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 0 percent
      And there is no flat charge
      And 0 euros come back
      And 20 euros are left to pay
      And she is advised to know that there is no refund without a prescription

      Examples:
        | place              |
        | a nurse            |
        | a speech therapist |
        | a pharmacy         |
        | a laboratory       |
        | an imaging centre  |

    Scenario: In a team the ninth session needs a prescription
      Given an insured patient
      And she is 30
      And the visit is to a physiotherapist
      And the physiotherapist works in a coordinated structure
      And no doctor has made a diagnosis before
      And it is session 9
      And she has no prescription
      And the visit costs 16.51 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 0 percent
      And there is no flat charge
      And 0 euros come back
      And 16.51 euros are left to pay
