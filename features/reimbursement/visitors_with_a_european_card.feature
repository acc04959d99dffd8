Feature: What comes back to a visitor with a European card (CEAM)?
  What would come back to an insured patient whom the care path does not bind.

  @rule:doctors-whom-the-path-does-not-bind-are-refunded-at-70-percent
  @rule:inside-the-path-no-points-are-lost
  Rule: Where the path does not bind the patient, a doctor is refunded at 70 percent of the base

    Scenario Outline: A visitor of <age> at <doctor> <sector>, where <kind>
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to <doctor>
      And the doctor is <sector>
      And <kind>
      And the agreed price is 40 euros
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then <price>
      And the rate is 70 percent
      And 0 points are lost

      Examples:
        | doctor                  | sector                        | age | kind                                          | price                                        |
        | a general practitioner  | in sector 1                   | 4   | the visit is for another reason               | the tariff is 35 euros                       |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | the visit is for another reason               | the tariff is 23 euros                       |
        | a general practitioner  | in sector 2 without the OPTAM | 4   | the visit is for another reason               | the sources do not settle the tariff         |
        | a general practitioner  | in sector 1                   | 30  | the consultation is by video                  | the tariff is 25 euros                       |
        | a general practitioner  | in sector 1                   | 85  | the consultation is a long one                | the sources do not settle the tariff         |
        | another specialist      | in sector 1                   | 30  | the consultation is by video                  | the sources do not settle the tariff         |
        | a general practitioner  | in sector 1                   | 30  | the consultation is complex                   | the tariff is 47.50 euros                    |
        | another specialist      | in sector 1                   | 12  | the consultation is complex                   | the tariff is 47.50 euros                    |
        | a general practitioner  | in sector 2 with the OPTAM    | 30  | the consultation is very complex              | the tariff is 60 euros                       |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | the consultation is complex                   | the sources do not settle the tariff         |
        | another specialist      | in sector 1                   | 30  | the consultation is a one-off opinion         | the sources do not settle the tariff         |
        | a dermatologist         | in sector 1                   | 30  | the visit is an act other than a consultation | the fund goes by the agreed price of the act |
        | a gynaecologist         | in sector 1                   | 30  | the visit is billed as a contraception visit  | the fund goes by the agreed price of the act |
        | a general practitioner  | outside the agreement         | 30  | the visit is for another reason               | the tariff is 0.61 euros                     |
        | another specialist      | outside the agreement         | 30  | the visit is for another reason               | the tariff is 1.22 euros                     |
        | another specialist      | in sector 2 without the OPTAM | 30  | the visit is for another reason               | the tariff is 23 euros                       |
        | a cardiologist          | in sector 2 without the OPTAM | 30  | the visit is for another reason               | the tariff is 47.73 euros                    |
        | a cardiologist          | in sector 1                   | 30  | the visit is for another reason               | the sources do not settle the tariff         |
        | a psychiatrist          | in sector 2 with the OPTAM    | 20  | the visit is for another reason               | the sources do not settle the tariff         |
        | a psychiatrist          | in sector 2 without the OPTAM | 30  | the visit is for another reason               | the tariff is 42.50 euros                    |
        | a gynaecologist         | in sector 1                   | 30  | the visit is for another reason               | the sources do not settle the tariff         |
        | a paediatrician         | in sector 1                   | 1   | the visit is for another reason               | the tariff is 39 euros                       |
        | a paediatrician         | in sector 1                   | 4   | the visit is for another reason               | the tariff is 35 euros                       |
        | a paediatrician         | in sector 1                   | 10  | the visit is for another reason               | the tariff is 31.50 euros                    |
        | a paediatrician         | in sector 2 without the OPTAM | 1   | the visit is for another reason               | the sources do not settle the tariff         |
        | a paediatrician         | in sector 2 without the OPTAM | 4   | the visit is for another reason               | the sources do not settle the tariff         |
        | a rehabilitation doctor | in sector 1                   | 30  | the visit is for another reason               | the sources do not settle the tariff         |

  @rule:compulsory-examinations-of-children-are-refunded-in-full
  Rule: The compulsory examinations of small children are refunded in full

    Scenario Outline: A visitor of <age> is examined by <doctor> <sector>, where <kind>
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to <doctor>
      And the doctor is <sector>
      And <kind>
      And the agreed price is 40 euros
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then <price>
      And the rate is 100 percent

      Examples:
        | doctor                 | sector      | age | kind                                                            | price                  |
        | a general practitioner | in sector 1 | 1   | the consultation is a compulsory examination with a certificate | the tariff is 54 euros |
        | a general practitioner | in sector 1 | 1   | the consultation is a compulsory examination                    | the tariff is 45 euros |

  @rule:most-care-has-no-fixed-charge
  @rule:outside-a-hospital-there-is-no-daily-charge
  Rule: Outside hospitals most care leaves a percentage to the patient, and no charge in its place

    Scenario Outline: A visitor at <place>, where <detail>
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to <place>
      And <detail>
      And the agreed price is 20 euros
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then <price>
      And <rate>
      And <charge>
      And the fixed charge is 0 euros
      And the daily charge is 0 euros

      Examples:
        | place             | detail                              | rate                               | charge                                    | price                                        |
        | a dentist         | the visit is for another reason     | the rate is 60 percent             | there is no flat charge                   | the fund goes by the price that was charged  |
        | a midwife         | the professional charges extra fees | the rate is 70 percent             | there is no flat charge                   | the fund goes by the agreed price of the act |
        | a nurse           | the visit is for another reason     | the rate is 60 percent             | the flat charge is that on an act of care | the fund goes by the price that was charged  |
        | a nurse           | she has no prescription             | the rate is 0 percent              | there is no flat charge                   | the fund goes by the price that was charged  |
        | a psychologist    | it is session 1                     | the rate is 60 percent             | there is no flat charge                   | the tariff is 50 euros                       |
        | a psychologist    | it is session 13                    | the rate is 0 percent              | there is no flat charge                   | the tariff is 50 euros                       |
        | an optician       | the visit is for another reason     | the sources do not settle the rate | there is no flat charge                   | the sources do not settle the tariff         |
        | a pharmacy        | nothing can replace the medicine    | the rate is 100 percent            | the flat charge is that on a box          | the fund goes by the price that was charged  |
        | a pharmacy        | the medicine has a major benefit    | the rate is 65 percent             | the flat charge is that on a box          | the fund goes by the price that was charged  |
        | a pharmacy        | the medicine has a moderate benefit | the rate is 30 percent             | the flat charge is that on a box          | the fund goes by the price that was charged  |
        | a pharmacy        | the medicine has a low benefit      | the rate is 15 percent             | the flat charge is that on a box          | the fund goes by the price that was charged  |
        | a laboratory      | the analysis is an ordinary one     | the rate is 60 percent             | the flat charge is that on a consultation | the fund goes by the price that was charged  |
        | a laboratory      | the analysis is pathology           | the rate is 70 percent             | the flat charge is that on a consultation | the fund goes by the price that was charged  |
        | a laboratory      | the analysis is a serology of HIV   | the rate is 100 percent            | the sources do not settle the flat charge | the fund goes by the price that was charged  |
        | an imaging centre | the visit is for another reason     | the rate is 70 percent             | the flat charge is that on a consultation | the fund goes by the price that was charged  |

  @rule:dentists-midwives-and-hospitals-have-no-flat-charge
  @rule:most-care-has-no-fixed-charge
  Rule: A stay in hospital has a daily charge, and no flat charge

    Scenario Outline: A visitor in <place>, where <detail>
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to <place>
      And <detail>
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then <price>
      And <rate>
      And the daily charge is <daily> euros
      And there is no flat charge
      And a mutuelle pays the charges of the hospital

      Examples:
        | place      | detail                                 | rate                    | daily | price                                       |
        | a hospital | it is day 30 in hospital               | the rate is 80 percent  | 20    | the fund goes by the price that was charged |
        | a hospital | it is day 31 in hospital               | the rate is 100 percent | 20    | the fund goes by the price that was charged |
        | a hospital | the stay is in a psychiatric unit      | the rate is 80 percent  | 15    | the fund goes by the price that was charged |
        | a hospital | the bill asks only for the flat charge | the rate is 0 percent   | 20    | the fund goes by no price                   |

  @rule:the-emergency-room-is-refunded-but-for-its-charge
  @rule:the-emergency-room-has-a-charge
  Rule: An emergency room is refunded but for its charge

    Scenario: A visitor in the emergency room
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit is to an emergency room
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the fixed charge is 19.61 euros
      And 80.39 euros come back

  @rule:in-sector-2-extra-fees-stay-with-the-patient
  @rule:the-optam-brings-the-refund-of-sector-1
  @rule:a-mutuelle-pays-the-patients-share
  Rule: In sector 2 extra fees stay with the visitor, and a mutuelle pays the share

    Scenario: A visitor with a mutuelle at a doctor with the OPTAM
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And she has a mutuelle
      And the visit is to a general practitioner
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the tariff is 30 euros
      And the extra fees are 20 euros
      And she is advised to know that extra fees are hers
      And she is advised to know that a doctor of sector 1 asks for no extra fee
      And she is advised to know that the OPTAM brings the refund of sector 1
      And she is advised to know that a mutuelle may pay extra fees
      And she is advised to know that a mutuelle pays her share
      And she is advised to know that a mutuelle never pays the flat charge
      And she is advised to know that flat charges are taken from refunds
      And she is advised to know that flat charges stop at 50 euros a year
      And she is advised to know that there are at most four flat charges a day
      And she is advised to ask for a written quote
