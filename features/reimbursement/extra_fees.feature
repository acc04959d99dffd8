Feature: Who pays what a doctor asks for above the base?
  The fund does not. In sector 2 the patient or a mutuelle does; outside the agreement hardly anything is left for the fund to pay.

  @rule:in-sector-2-extra-fees-stay-with-the-patient
  Rule: In sector 2 what is above the base stays with the patient or a mutuelle

    Scenario Outline: A general practitioner <sector> asks for 50 euros
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the doctor is <sector>
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the extra fees are <extra> euros
      And <left> euros are left to pay
      And she is advised to know that extra fees are hers
      And she is advised to ask for a written quote
      And she is advised to know that a doctor of sector 1 asks for no extra fee
      And she is advised to know that a mutuelle may pay extra fees

      Examples:
        | sector                        | extra | left  |
        | in sector 2 with the OPTAM    | 20    | 31    |
        | in sector 2 without the OPTAM | 27    | 35.90 |

  @rule:a-general-practitioner-has-one-tariff
  Rule: In sector 1 a general practitioner keeps to the tariff

    Scenario: In sector 1 there is nothing to say of extra fees
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the doctor is in sector 1
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the extra fees are 0 euros
      And she is not advised to know that extra fees are hers
      And she is not advised to ask for a written quote
      And she is not advised to know that the OPTAM brings the refund of sector 1

  @rule:the-optam-brings-the-refund-of-sector-1
  Rule: A doctor who signed the OPTAM brings the refund of sector 1

    Scenario Outline: With the OPTAM, <doctor> brings back what sector 1 does
      Given an insured patient
      And she is 40
      And the visit is to <doctor>
      And her treating doctor is the doctor of the visit
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then she is advised to know that the OPTAM brings the refund of sector 1
      And <back> euros come back

      Examples:
        | doctor                 | back  |
        | a general practitioner | 19    |
        | another specialist     | 16.55 |
        | a psychiatrist         | 36.50 |

    Scenario: The advice begins with the OPTAM, on 1 January 2017
      Given an insured patient
      And she is 40
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2017
      Then she is advised to know that the OPTAM brings the refund of sector 1

  @rule:in-sector-2-extra-fees-stay-with-the-patient
  Rule: In sector 2 the patient paid for what is above the base before the OPTAM as well

    Scenario Outline: On <day> the doctor <sector> leaves extra fees to her
      Given an insured patient
      And she is 40
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the doctor is <sector>
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then she is advised to know that extra fees are hers
      And she is not advised to know that the OPTAM brings the refund of sector 1

      Examples:
        | day              | sector                        |
        | 31 December 2016 | in sector 2 with the OPTAM    |
        | 1 January 2017   | in sector 2 without the OPTAM |

  @rule:outside-the-agreement-practically-nothing-comes-back
  Rule: Outside the agreement practically nothing comes back

    Scenario Outline: Outside the agreement the flat charge takes all of it, at <doctor>
      Given an insured patient
      And she is 40
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has a referral
      And the doctor is outside the agreement
      And the visit costs 80 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then 0 euros come back
      And 80 euros are left to pay
      And she is advised to know that practically nothing comes back
      And she is advised to know that a doctor of sector 1 asks for no extra fee
      And she is not advised to know that a mutuelle may pay extra fees
      And the answer rests on weak sources

      Examples:
        | doctor                 |
        | a general practitioner |
        | another specialist     |
