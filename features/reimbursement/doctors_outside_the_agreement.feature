Feature: What comes back from a doctor outside the agreement?
  Practically nothing: the base is a few cents, and the flat charge takes what is left of it.

  @rule:a-general-practitioner-outside-the-agreement-has-a-token-base
  Rule: Outside the agreement the refund of a general practitioner goes by a base of a few cents

    Scenario Outline: A general practitioner outside the agreement, where <declared>
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is outside the agreement
      And <declared>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 0.61 euros
      And the tariff is 0.61 euros
      And 0 euros come back
      And 60 euros are left to pay
      And the answer rests on weak sources

      Examples:
        | declared                                       |
        | her treating doctor is the doctor of the visit |
        | her treating doctor is another doctor          |

    Scenario Outline: At <age> the kind of visit changes nothing, not even where <kind>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the doctor is outside the agreement
      And <kind>
      And her treating doctor is another doctor
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed tariff
      And the base is 0.61 euros

      Examples:
        | age | kind                                          |
        | 30  | the consultation is very complex              |
        | 30  | the consultation is a long one                |
        | 30  | the consultation is a one-off opinion         |
        | 4   | the consultation is a compulsory examination  |
        | 30  | the visit is an act other than a consultation |
        | 26  | the visit is billed as a contraception visit  |

    Scenario: The day before, no page that was read gives that base
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the doctor is outside the agreement
      And her treating doctor is the doctor of the visit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-specialist-outside-the-agreement-has-a-token-base
  Rule: Outside the agreement the refund of a specialist goes by a base of little more than a euro

    Scenario Outline: <specialist> outside the agreement
      Given an insured patient
      And she is 30
      And the visit is to <specialist>
      And the doctor is outside the agreement
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 1.22 euros
      And the tariff is 1.22 euros
      And 0 euros come back
      And 120 euros are left to pay
      And the answer rests on weak sources

      Examples:
        | specialist         |
        | a dermatologist    |
        | a psychiatrist     |
        | another specialist |

    Scenario Outline: At <age> no specialty changes it, with <specialist> outside the path
      Given an insured patient
      And she is <age>
      And the visit is to <specialist>
      And the doctor is outside the agreement
      And she has declared no treating doctor
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed tariff
      And the base is 1.22 euros

      Examples:
        | specialist      | age |
        | a gynaecologist | 30  |
        | a paediatrician | 17  |
        | a geriatrician  | 85  |

    Scenario: The day before, no page that was read gives the base of a specialist
      Given an insured patient
      And she is 30
      And the visit is to a dermatologist
      And the doctor is outside the agreement
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
