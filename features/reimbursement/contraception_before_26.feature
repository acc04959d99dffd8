Feature: What does a contraception consultation of a young woman leave to pay?
  Nothing, where it is billed as one.

  @rule:contraception-before-26-is-refunded-in-full
  @rule:contraception-before-26-has-no-flat-charge
  Rule: A contraception consultation of a woman under 26 is refunded in full since 2022, in the path or not, and has no flat charge

    Scenario Outline: At <age>, on <day>, where <path>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And <path>
      And the agreed price is 25 euros
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 100 percent
      And there is no flat charge
      And 25 euros come back
      And 0 euros are left to pay

      Examples:
        | age | day            | path                                           |
        | 25  | 1 January 2022 | her treating doctor is the doctor of the visit |
        | 25  | 1 January 2022 | her treating doctor is another doctor          |
        | 19  | 1 January 2022 | she has declared no treating doctor            |

    Scenario: In the year of 18 it has no flat charge either
      Given an insured patient
      And she turns 18 on 3 February 2022
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the agreed price is 25 euros
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2022
      Then the rate is 100 percent
      And there is no flat charge

    Scenario Outline: A gynaecologist <sector> may bill it as well
      Given an insured patient
      And she is 25
      And the visit is to a gynaecologist
      And the visit is billed as a contraception visit
      And the doctor is <sector>
      And her treating doctor is another doctor
      And the agreed price is 40 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And there is no flat charge
      And 40 euros come back

      Examples:
        | sector                        |
        | in sector 1                   |
        | in sector 2 without the OPTAM |

  @rule:contraception-before-26-is-refunded-in-full
  Rule: Such a consultation with a midwife is refunded in full as well

    Scenario: A midwife sees a woman of 25
      Given an insured patient
      And she is 25
      And the visit is to a midwife
      And the professional has no specialty
      And the visit is billed as a contraception visit
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And 25 euros come back

  @rule:doctors-in-the-path-are-refunded-at-70-percent
  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: Before 2022, and from 26 on, such a visit has the ordinary rate and the flat charge

    Scenario Outline: At <age>, on <day>, the ordinary rate holds
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And her treating doctor is the doctor of the visit
      And the agreed price is 25 euros
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 70 percent
      And the flat charge is that on a consultation
      And 16.50 euros come back

      Examples:
        | age | day              |
        | 25  | 31 December 2021 |
        | 26  | 1 January 2022   |

  @rule:inside-the-path-no-points-are-lost
  Rule: A contraception consultation before 26 loses no points, for the path does not bind it

    Scenario: Without a treating doctor nothing is lost
      Given an insured patient
      And she is 25
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the agreed price is 25 euros
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2022
      Then 0 points are lost

  @rule:outside-the-path-forty-points-are-lost
  Rule: Before 2022, and from 26 on, leaving the path costs 40 points

    Scenario Outline: At <age>, on <day>, 40 points are lost
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the agreed price is 25 euros
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then 40 points are lost
      And the rate is 30 percent

      Examples:
        | age | day              |
        | 25  | 31 December 2021 |
        | 26  | 1 January 2022   |

  @rule:contraception-before-26-is-refunded-in-full
  Rule: Such a consultation is refunded in full, whatever else holds of the patient or of the visit

    Scenario Outline: In full at <age>, where <seen>, <path> and <also>
      Given an insured patient
      And she is <age>
      And <seen>
      And the visit is billed as a contraception visit
      And <path>
      And <also>
      And the agreed price is 25 euros
      And the visit costs 25 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And there is no flat charge
      And 0 points are lost

      Examples:
        | age | seen                                   | path                                           | also                                                |
        | 15  | the visit is to a general practitioner | she has declared no treating doctor            | she has no referral                                 |
        | 15  | the visit is to a general practitioner | she has declared no treating doctor            | the consultation is a compulsory examination        |
        | 22  | the visit is to a general practitioner | her treating doctor is the doctor of the visit | she is in the local scheme of Alsace and Moselle    |
        | 22  | the visit is to a midwife              | she has declared no treating doctor            | she is in the local scheme of Alsace and Moselle    |
        | 22  | the visit is to a midwife              | she has declared no treating doctor            | the visit follows an accident at work               |
        | 22  | the visit is to a general practitioner | she has declared no treating doctor            | the doctor has been set up for less than five years |
        | 22  | the visit is to a general practitioner | she has declared no treating doctor            | she is covered for maternity                        |
        | 22  | the visit is to a general practitioner | her treating doctor is another doctor          | she has the C2S                                     |

    Scenario: An act of more than 120 euros that is billed as contraception, outside the path
      Given an insured patient
      And she is 22
      And the visit is to a gynaecologist
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the visit is an act other than a consultation
      And an act costs more than 120 euros
      And the agreed price is 130 euros
      And the visit costs 130 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And there is no flat charge
      And 0 points are lost

  @rule:contraception-before-26-goes-by-the-price-without-extra-fees
  Rule: A visit billed as a contraception consultation goes by its price without extra fees

    Scenario: From 6 on the fund goes by the price of a visit that is billed so, however young the patient
      Given an insured patient
      And she turns 6 on 10 March 2025
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And the agreed price is 30 euros
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And 30 euros come back
