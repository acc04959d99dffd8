Feature: Which rate of the base comes back from a doctor?
  The care path decides the rate; the sector only decides the base that the rate is taken on.

  @rule:doctors-in-the-path-are-refunded-at-70-percent
  @rule:inside-the-path-no-points-are-lost
  Rule: In the path a visit to a doctor is refunded at 70 percent of the base, and no points are lost

    Scenario Outline: In the path the rate is 70 percent where <sector>
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And <sector>
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And 0 points are lost
      And the base is <base> euros
      And the tariff is <base> euros
      And the refund before the flat charge is <gross> euros
      And she is advised to know that the fund goes by its own price
      And she is advised to know that prices are those of the mainland
      And she is advised to know that the rate depends on the care

      Examples:
        | sector                                      | base | gross |
        | the doctor is in sector 2 with the OPTAM    | 30   | 21    |
        | the doctor is in sector 2 without the OPTAM | 23   | 16.10 |

  @rule:doctors-whom-the-path-does-not-bind-are-refunded-at-70-percent
  @rule:inside-the-path-no-points-are-lost
  Rule: Where the path does not bind the patient, a doctor is refunded at 70 percent of the base, and no points are lost

    Scenario: At 15 no treating doctor is needed
      Given an insured patient
      And she is 15
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And 0 points are lost
      And 21 euros come back
      And she is advised to know that the fund goes by its own price
      And she is advised to know that prices are those of the mainland

    Scenario: A visitor with a European card needs no treating doctor, and has the flat charge taken
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Germany valid until 31 August 2025
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And the flat charge is 2 euros
      And 19 euros come back

  @rule:doctors-outside-the-path-are-refunded-at-30-percent
  @rule:outside-the-path-forty-points-are-lost
  Rule: Outside the path a visit to a doctor is refunded at 30 percent of the base: 40 points of the rate are lost

    Scenario: From 16 on, a doctor without a declaration costs 40 points
      Given an insured patient
      And she is 16
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 30 percent
      And 40 points are lost
      And 9 euros come back
      And 21 euros are left to pay
      And the patient's share is 9 euros
      And a mutuelle never pays what leaving the path costs
      And she is advised to know that the fund goes by its own price
      And she is advised to know that prices are those of the mainland
      And she is advised to know that a treating doctor brings the full rate

    Scenario Outline: On <day> the rate outside the path <is>
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit costs 22 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then <answer>

      Examples:
        | day             | is                    | answer                             |
        | 30 January 2009 | was not looked up     | the sources do not settle the rate |
        | 31 January 2009 | has become 30 percent | the rate is 30 percent             |

  @rule:where-the-path-is-not-settled-the-rate-is-not
  @rule:where-the-path-is-not-settled-the-points-are-not
  Rule: Where it is not settled whether the visit is in the path, neither the rate nor the points are settled

    Scenario: For a new doctor in an ordinary area the fund has to be asked
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the doctor has been set up for less than five years
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And the sources do not settle the points that are lost
      And no sum is told
