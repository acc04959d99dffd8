Feature: What came back from everybody else on 1 July 2007, the first day that the sources tell of?
  Most rates are those of today; the charges of a hospital on that day were not found.

  @rule:most-care-has-no-fixed-charge
  @rule:outside-a-hospital-there-is-no-daily-charge
  Rule: Outside hospitals most care leaves a percentage to the patient, and no charge in its place

    Scenario Outline: At <place>, where <detail> and <more>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And <detail>
      And <more>
      And the agreed price is 20 euros
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then <rate>
      And <price>
      And the fixed charge is 0 euros
      And the daily charge is 0 euros

      Examples:
        | place                  | detail                                        | more                                             | rate                               | price                                                  |
        | a dentist              | the visit is for another reason               | the visit is for another reason                  | the sources do not settle the rate | the fund goes by the price that was charged            |
        | a midwife              | the visit is for another reason               | the visit is for another reason                  | the rate is 70 percent             | the fund goes by the price that was charged            |
        | a midwife              | the professional charges extra fees           | the visit is for another reason                  | the rate is 70 percent             | the fund goes by the agreed price of the act           |
        | a nurse                | the visit is for another reason               | the visit is for another reason                  | the rate is 60 percent             | the fund goes by the price that was charged            |
        | a psychologist         | it is session 1                               | the visit is for another reason                  | the sources do not settle the rate | the sources do not settle which price the fund goes by |
        | a psychologist         | it is session 13                              | the visit is for another reason                  | the rate is 0 percent              | the sources do not settle which price the fund goes by |
        | an optician            | the visit is for another reason               | the visit is for another reason                  | the sources do not settle the rate | the sources do not settle which price the fund goes by |
        | a pharmacy             | nothing can replace the medicine              | the visit is for another reason                  | the rate is 100 percent            | the fund goes by the price that was charged            |
        | a pharmacy             | the medicine has a major benefit              | the visit is for another reason                  | the rate is 65 percent             | the fund goes by the price that was charged            |
        | a pharmacy             | the medicine has a moderate benefit           | the visit is for another reason                  | the rate is 30 percent             | the fund goes by the price that was charged            |
        | a pharmacy             | the medicine has a low benefit                | the visit is for another reason                  | the rate is 15 percent             | the fund goes by the price that was charged            |
        | a pharmacy             | the medicine has a low benefit                | she has no prescription                          | the rate is 0 percent              | the fund goes by the price that was charged            |
        | a laboratory           | the analysis is an ordinary one               | the visit is for another reason                  | the rate is 60 percent             | the fund goes by the price that was charged            |
        | a laboratory           | the analysis is pathology                     | the visit is for another reason                  | the rate is 70 percent             | the fund goes by the price that was charged            |
        | a laboratory           | the analysis is a serology of HIV             | the visit is for another reason                  | the rate is 100 percent            | the fund goes by the price that was charged            |
        | a laboratory           | she has no prescription                       | the visit is for an HIV test                     | the sources do not settle the rate | the fund goes by the price that was charged            |
        | an imaging centre      | the visit is for another reason               | the visit is for another reason                  | the rate is 70 percent             | the fund goes by the price that was charged            |
        | a laboratory           | the analysis is an ordinary one               | she is in the local scheme of Alsace and Moselle | the rate is 90 percent             | the fund goes by the price that was charged            |
        | a nurse                | the visit is for another reason               | she is in the local scheme of Alsace and Moselle | the sources do not settle the rate | the fund goes by the price that was charged            |
        | a nurse                | the visit is for another reason               | the visit follows an accident at work            | the sources do not settle the rate | the fund goes by the price that was charged            |
        | a nurse                | the visit is for another reason               | the visit is part of a care protocol             | the rate is 100 percent            | the fund goes by the price that was charged            |
        | a nurse                | the visit is for another reason               | she is covered for maternity                     | the rate is 100 percent            | the fund goes by the price that was charged            |
        | an imaging centre      | no act costs more than 120 euros              | the visit is for breast cancer screening         | the sources do not settle the rate | the fund goes by the price that was charged            |
        | a stomatologist        | the visit is an act other than a consultation | her treating doctor is the doctor of the visit   | the rate is 70 percent             | the fund goes by the agreed price of the act           |
        | a gynaecologist        | the visit is billed as a contraception visit  | her treating doctor is the doctor of the visit   | the rate is 70 percent             | the fund goes by the agreed price of the act           |
        | a general practitioner | she is covered for maternity                  | her treating doctor is another doctor            | the sources do not settle the rate | the fund goes by the agreed tariff                     |
        | a general practitioner | she has the C2S                               | her treating doctor is another doctor            | the sources do not settle the rate | the fund goes by the agreed tariff                     |

  @rule:most-care-has-no-fixed-charge
  Rule: A day in hospital leaves a percentage to the patient, and a daily charge

    Scenario Outline: In <place>, where <detail> and <more>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And <detail>
      And <more>
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then <rate>
      And <price>
      And the fixed charge is 0 euros
      And the sources do not settle the daily charge

      Examples:
        | place      | detail                                 | more                                  | rate                    | price                                       |
        | a hospital | the visit is for another reason        | the visit is for another reason       | the rate is 80 percent  | the fund goes by the price that was charged |
        | a hospital | it is day 31 in hospital               | the visit is for another reason       | the rate is 100 percent | the fund goes by the price that was charged |
        | a hospital | the stay is in a psychiatric unit      | the visit is for another reason       | the rate is 80 percent  | the fund goes by the price that was charged |
        | a hospital | the bill asks only for the flat charge | the visit is for another reason       | the rate is 0 percent   | the fund goes by no price                   |
        | a hospital | the stay is in a psychiatric unit      | the visit follows an accident at work | the rate is 100 percent | the fund goes by the price that was charged |

  @rule:some-patients-are-spared-the-daily-charge
  Rule: Maternity cover, the C2S and the local scheme spare the daily charge

    Scenario Outline: In <place>, where <spared>
      Given an insured patient
      And she is 30
      And the visit is to <place>
      And <spared>
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then <rate>
      And the daily charge is 0 euros

      Examples:
        | place      | spared                                           | rate                    |
        | a hospital | she is in the local scheme of Alsace and Moselle | the rate is 100 percent |
        | a hospital | she is covered for maternity                     | the rate is 100 percent |
        | a hospital | she has the C2S                                  | the rate is 80 percent  |

  @rule:the-emergency-room-is-refunded-but-for-its-charge
  @rule:the-emergency-room-has-a-charge
  Rule: An emergency room is refunded but for its charge, which was not found for that day

    Scenario: In the emergency room
      Given an insured patient
      And she is 30
      And the visit is to an emergency room
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the rate is 100 percent
      And the fund goes by the price that was charged
      And the sources do not settle the fixed charge
      And the daily charge is 0 euros

  @rule:whoever-else-covers-the-visit-tells-what-comes-back
  Rule: Whoever else covers the visit tells what comes back

    Scenario: With the AME
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And she has the AME
      And the visit is to a general practitioner
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the rate

  @rule:without-cover-no-price-counts
  Rule: Where nobody covers the visit, the fund goes by no price

    Scenario: Without any cover
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And the visit is to a general practitioner
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 January 2016
      Then the fund goes by no price
      And the rate is 0 percent
      And there is no flat charge
      And the fixed charge is 0 euros
      And the daily charge is 0 euros
