Feature: Do the rules for doctors touch anybody else?
  The kinds of consultations, the sectors and what they bring are for doctors. Others have their agreed prices, and their own rates.

  @rule:professionals-in-sector-1-charge-the-agreed-price
  @rule:dentists-are-refunded-at-the-rate-of-the-day
  @rule:most-care-has-no-fixed-charge
  Rule: A dentist without extra fees is refunded on what is charged, at 60 percent, and without a fixed charge

    Scenario Outline: A visit to a dentist stays one where <kind> and <weight>
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the professional has no specialty
      And <kind>
      And <weight>
      And the visit costs 150 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the price that was charged
      And the rate is 60 percent
      And the fixed charge is 0 euros
      And there is no flat charge
      And 90 euros come back

      Examples:
        | kind                                         | weight                           |
        | the consultation is complex                  | no act costs more than 120 euros |
        | the consultation is very complex             | no act costs more than 120 euros |
        | the consultation is a long one               | no act costs more than 120 euros |
        | the consultation is a one-off opinion        | no act costs more than 120 euros |
        | the consultation is a compulsory examination | no act costs more than 120 euros |

  @rule:professionals-with-extra-fees-tell-the-agreed-price
  @rule:dentists-are-refunded-at-the-rate-of-the-day
  Rule: Where a dentist charges freely, the fund goes by the agreed price of the act

    Scenario Outline: A dentist who is <sector>, where <kind>
      Given an insured patient
      And she is 30
      And the visit is to a dentist
      And the professional has no specialty
      And the doctor is <sector>
      And <kind>
      And the agreed price is 50 euros
      And the visit costs 80 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the rate is 60 percent
      And 30 euros come back
      And she is not advised to know that the OPTAM brings the refund of sector 1
      And she is not advised to know that practically nothing comes back
      And she is not advised to know that extra fees are hers

      Examples:
        | sector                        | kind                            |
        | in sector 2 without the OPTAM | the consultation is complex     |
        | in sector 2 with the OPTAM    | the visit is for another reason |
        | outside the agreement         | the visit is for another reason |

  @rule:images-are-refunded-at-70-percent
  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: An image is refunded at 70 percent, less a flat charge, whatever else is prescribed

    Scenario Outline: At an imaging centre it does not matter that <analysis> and that <medicine>
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And <analysis>
      And <medicine>
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And the flat charge is that on a consultation
      And 68 euros come back

      Examples:
        | analysis                          | medicine                            |
        | the analysis is an ordinary one   | nothing can replace the medicine    |
        | the analysis is an ordinary one   | the medicine has a major benefit    |
        | the analysis is pathology         | the medicine has a moderate benefit |
        | the analysis is a serology of HIV | the medicine has a low benefit      |

  @rule:doctors-whom-the-path-does-not-bind-are-refunded-at-70-percent
  Rule: Where the path does not bind the patient, a doctor is refunded at 70 percent, for the teeth too

    Scenario: A dental check-up of a child of 10 by a stomatologist is not a dentist's
      Given an insured patient
      And the child is 10
      And the visit is to a stomatologist
      And the visit is for a dental check-up
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent

  @rule:mon-soutien-psy-is-refunded-at-60-percent
  Rule: A session of Mon soutien psy is refunded at 60 percent, whatever it is about

    Scenario: A session about the ending of a pregnancy
      Given an insured patient
      And she is 30
      And the visit is to a psychologist
      And the visit is for the ending of a pregnancy
      And it is session 1
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 60 percent
      And 30 euros come back

  @rule:auxiliaries-are-refunded-at-60-percent
  Rule: Nurses, physiotherapists and speech therapists are refunded at 60 percent, wherever they see the patient

    Scenario: A physiotherapist who comes on the 31st day in hospital
      Given an insured patient
      And she is 30
      And the visit is to a physiotherapist
      And it is day 31 in hospital
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 60 percent
      And 11 euros come back
