Feature: What comes back from a stay in hospital, and which charge comes on top?
  The bill is refunded at a rate; each day has a charge of its own, which is not.

  @rule:a-hospital-stay-is-refunded-at-80-percent
  @rule:each-day-in-hospital-has-a-charge
  @rule:dentists-midwives-and-hospitals-have-no-flat-charge
  Rule: The first 30 days of a hospital stay are refunded at 80 percent, and each day has a daily charge

    Scenario Outline: Day <number> in hospital, on <day>
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And it is day <number> in hospital
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 80 percent
      And the daily charge is <charge> euros
      And there is no flat charge
      And 800 euros come back
      And 200 euros are left to pay
      And a mutuelle pays the charges of the hospital
      And she is advised to know that a daily charge comes on top
      And she is advised to know that the rate depends on the care

      Examples:
        | day              | number | charge |
        | 28 February 2026 | 1      | 20     |
        | 28 February 2026 | 30     | 20     |
        | 1 March 2026     | 1      | 23     |
        | 1 January 2018   | 1      | 20     |

    Scenario: What a day cost before 2018 was not looked up
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 December 2017
      Then the sources do not settle the daily charge
      And 800 euros come back

  @rule:a-hospital-stay-is-refunded-in-full-from-the-31st-day
  Rule: From its 31st day a hospital stay is refunded in full

    Scenario: The day after the thirtieth
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And it is day 31 in hospital
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the daily charge is 20 euros
      And 1000 euros come back
      And she is advised to know that a daily charge comes on top

  @rule:each-day-in-psychiatry-has-a-lower-charge
  Rule: Each day in a psychiatric unit has a lower daily charge

    Scenario Outline: A day in a psychiatric unit on <day>
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And the stay is in a psychiatric unit
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the daily charge is <charge> euros
      And a mutuelle pays the charges of the hospital

      Examples:
        | day              | charge |
        | 28 February 2026 | 15     |
        | 1 March 2026     | 17     |
        | 1 January 2018   | 15     |

  @rule:a-hospital-charge-alone-is-not-refunded
  Rule: The daily charge and the charge of the emergency room are not refunded

    Scenario Outline: A bill of <place> on <day> that asks for nothing but <price> euros
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And the bill asks only for the flat charge
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 0 percent
      And the base is 0 euros
      And 0 euros come back
      And <price> euros are left to pay

      Examples:
        | place             | day              | price |
        | a hospital        | 28 February 2026 | 20    |
        | a hospital        | 1 March 2026     | 23    |
        | an emergency room | 28 February 2026 | 19.61 |

    Scenario Outline: On day <number> a bill for nothing but the daily charge, where <weight>
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And it is day <number> in hospital
      And <weight>
      And the bill asks only for the flat charge
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by no price
      And the rate is 0 percent
      And the fixed charge is 0 euros
      And 20 euros are left to pay

      Examples:
        | number | weight                           |
        | 31     | no act costs more than 120 euros |
        | 2      | an act costs more than 120 euros |

  @rule:some-patients-are-spared-the-daily-charge
  Rule: Maternity cover, the C2S and the local scheme spare the daily charge

    Scenario Outline: No daily charge where <spared>
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And <spared>
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 March 2026
      Then the daily charge is 0 euros
      And <back> euros come back

      Examples:
        | spared                                           | back |
        | she is covered for maternity                     | 1000 |
        | she has the C2S                                  | 800  |
        | she is in the local scheme of Alsace and Moselle | 1000 |

    Scenario Outline: No daily charge with the C2S, where <stay>
      Given an insured patient
      And she is 30
      And she has the C2S
      And the visit is to a hospital
      And <stay>
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 March 2026
      Then the daily charge is 0 euros
      And <back> euros come back

      Examples:
        | stay                                  | back |
        | the stay is in a psychiatric unit     | 800  |
        | the visit follows an accident at work | 1000 |

  @rule:a-hospital-stay-after-a-work-accident-is-refunded-in-full
  @rule:the-daily-charge-after-a-work-accident-is-not-settled
  Rule: A hospital stay after an accident at work is refunded in full; whether the daily charge is due was not confirmed

    Scenario Outline: A stay after an accident at work, where the unit <unit> one of psychiatry
      Given an insured patient
      And she is 30
      And the visit is to a hospital
      And the visit follows an accident at work
      And <fact>
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the sources do not settle the daily charge
      And 1000 euros come back

      Examples:
        | unit   | fact                              |
        | is     | the stay is in a psychiatric unit |
        | is not | it is day 2 in hospital           |
