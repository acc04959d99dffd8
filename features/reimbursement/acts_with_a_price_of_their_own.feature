Feature: What comes back from an act, or a contraception visit, that has a price of its own?
  The doctor tells the price that the fund goes by. What is asked above it stays with the patient.

  @rule:a-technical-act-goes-by-its-own-tariff
  Rule: An act that is no consultation, such as an extraction or an operation, goes by the tariff of that act, which the doctor tells

    Scenario Outline: An act of <doctor>, who is <sector>
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the visit is an act other than a consultation
      And the doctor is <sector>
      And her treating doctor is another doctor
      And she has a referral
      And the agreed price is 40 euros
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the base is <base> euros
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | doctor                 | sector                        | price | base | gross | back | left |
        | a dermatologist        | in sector 1                   | 40    | 40   | 28    | 26   | 14   |
        | a dermatologist        | in sector 2 with the OPTAM    | 70    | 40   | 28    | 26   | 44   |
        | a stomatologist        | in sector 2 without the OPTAM | 70    | 40   | 28    | 26   | 44   |
        | a general practitioner | in sector 1                   | 30    | 30   | 21    | 19   | 11   |

    Scenario: Without the price of the act no sum is certain
      Given an insured patient
      And she is 30
      And the visit is to a dermatologist
      And the visit is an act other than a consultation
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 40 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the answer waits for the agreed price of the act
      And between 0 and 26 euros come back

  @rule:contraception-before-26-goes-by-the-price-without-extra-fees
  Rule: A visit billed as a contraception consultation goes by its price without extra fees

    Scenario Outline: At <age> on <day> at <doctor>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the visit is billed as a contraception visit
      And the doctor is <sector>
      And she has declared no treating doctor
      And the agreed price is 30 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fund goes by the agreed price of the act
      And the base is 30 euros
      And the rate is <rate> percent
      And <back> euros come back
      And the extra fees are 20 euros

      Examples:
        | age | day              | doctor                 | sector                        | rate | back |
        | 22  | 31 December 2021 | a general practitioner | in sector 2 without the OPTAM | 30   | 8    |
        | 22  | 1 January 2022   | a general practitioner | in sector 2 without the OPTAM | 100  | 30   |
        | 25  | 10 March 2025    | a gynaecologist        | in sector 2 with the OPTAM    | 100  | 30   |
        | 26  | 10 March 2025    | a gynaecologist        | in sector 2 with the OPTAM    | 30   | 7    |

    Scenario: At a general practitioner, who has no specialty
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the professional has no specialty
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the agreed price is 30 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the rate is 100 percent
      And 30 euros come back

  @rule:a-general-practitioner-has-one-tariff
  Rule: A visit about contraception that is billed as any other goes by the tariff

    Scenario: At a general practitioner, billed as any other
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the visit is for contraception
      And the visit is billed as any other
      And her treating doctor is the doctor of the visit
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed tariff
      And the base is 30 euros
      And the rate is 70 percent
      And 19 euros come back

  @rule:a-specialist-without-coordination-has-the-plain-tariff
  @rule:doctors-outside-the-path-are-refunded-at-30-percent
  Rule: Specialists who are no gynaecologists bill no contraception consultation

    Scenario: At another specialist, who bills one all the same
      Given an insured patient
      And she is 22
      And the visit is to another specialist
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the agreed price is 30 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed tariff
      And the base is 26.50 euros
      And the rate is 30 percent

  @rule:a-general-practitioner-has-a-tariff-for-children-under-6
  Rule: Under 6 the tariff of children counts

    Scenario: A visit of a child of 5 is billed so by mistake
      Given an insured patient
      And the child is 5
      And the visit is to a general practitioner
      And the professional has no specialty
      And the visit is billed as a contraception visit
      And the agreed price is 30 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed tariff
      And the base is 35 euros

  @rule:a-complex-consultation-has-a-tariff
  Rule: A complex consultation has its tariff, however the visit is billed

    Scenario: A complex consultation about contraception
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the consultation is complex
      And the visit is billed as a contraception visit
      And her treating doctor is the doctor of the visit
      And the agreed price is 30 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed tariff
      And the base is 47.50 euros
      And the rate is 100 percent
