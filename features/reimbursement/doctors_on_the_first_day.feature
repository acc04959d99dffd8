Feature: What came back from doctors on 1 July 2007, the first day that the sources tell of?
  The rate is known, and the tariff of general practitioners; no other tariff of that day was found.

  @rule:doctors-in-the-path-are-refunded-at-70-percent
  @rule:inside-the-path-no-points-are-lost
  Rule: In the path a visit to a doctor is refunded at 70 percent of the base, and no points are lost

    Scenario Outline: At <age>, at <doctor> <sector>, where <declared> and <kind>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the doctor is <sector>
      And <declared>
      And <kind>
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the rate is 70 percent
      And 0 points are lost

      Examples:
        | doctor                  | sector                        | age | declared                                       | kind                                                   |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a general practitioner  | in sector 1                   | 30  | her treating doctor is another doctor          | the treating doctor has asked the doctor to follow her |
        | a general practitioner  | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is by video                           |
        | a general practitioner  | in sector 1                   | 85  | her treating doctor is the doctor of the visit | the consultation is a long one                         |
        | another specialist      | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is by video                           |
        | a general practitioner  | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is complex                            |
        | a general practitioner  | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is very complex                       |
        | a gynaecologist         | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is very complex                       |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the consultation is complex                            |
        | another specialist      | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is a one-off opinion                  |
        | another specialist      | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the consultation is a one-off opinion                  |
        | a psychiatrist          | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is a one-off opinion                  |
        | a psychiatrist          | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the consultation is a one-off opinion                  |
        | a general practitioner  | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the consultation is a one-off opinion                  |
        | a general practitioner  | outside the agreement         | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | another specialist      | outside the agreement         | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | another specialist      | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | another specialist      | in sector 1                   | 30  | her treating doctor is another doctor          | she has a referral                                     |
        | another specialist      | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | another specialist      | in sector 1                   | 30  | her treating doctor is another doctor          | the visit is an emergency                              |
        | a cardiologist          | in sector 2 with the OPTAM    | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a cardiologist          | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a psychiatrist          | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a psychiatrist          | in sector 1                   | 20  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a psychiatrist          | in sector 1                   | 16  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a psychiatrist          | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a gynaecologist         | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a gynaecologist         | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a geriatrician          | in sector 1                   | 85  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a rehabilitation doctor | in sector 1                   | 30  | her treating doctor is the doctor of the visit | the visit is for another reason                        |
        | a paediatrician         | in sector 1                   | 16  | her treating doctor is the doctor of the visit | the visit is for another reason                        |

  @rule:doctors-whom-the-path-does-not-bind-are-refunded-at-70-percent
  @rule:minors-pay-no-flat-charge
  Rule: Where the path does not bind the patient, a doctor is refunded at 70 percent of the base, without a flat charge before 18

    Scenario Outline: At <age> the path does not bind, at <doctor> <sector>, where <declared> and <kind>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the doctor is <sector>
      And <declared>
      And <kind>
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the rate is 70 percent
      And there is no flat charge

      Examples:
        | doctor                 | sector                        | age | declared                            | kind                            |
        | a general practitioner | in sector 1                   | 4   | she has declared no treating doctor | the visit is for another reason |
        | a general practitioner | in sector 2 without the OPTAM | 4   | she has declared no treating doctor | the visit is for another reason |
        | a cardiologist         | in sector 1                   | 15  | she has declared no treating doctor | the visit is for another reason |
        | a neurologist          | in sector 1                   | 15  | she has declared no treating doctor | the visit is for another reason |
        | a gynaecologist        | in sector 1                   | 15  | she has declared no treating doctor | the visit is for another reason |
        | a paediatrician        | in sector 1                   | 1   | she has declared no treating doctor | the visit is for another reason |
        | a paediatrician        | in sector 1                   | 4   | she has declared no treating doctor | the visit is for another reason |
        | a paediatrician        | in sector 2 without the OPTAM | 1   | she has declared no treating doctor | the visit is for another reason |
        | a paediatrician        | in sector 2 without the OPTAM | 4   | she has declared no treating doctor | the visit is for another reason |

  @rule:other-compulsory-examinations-have-no-known-rate
  Rule: What a compulsory examination brought back before its price was known was not found

    Scenario Outline: The examination of a child of <age> at <doctor> <sector>, where <kind>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the doctor is <sector>
      And <kind>
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the sources do not settle the rate

      Examples:
        | doctor                 | sector      | age | kind                                                            |
        | a general practitioner | in sector 1 | 1   | the consultation is a compulsory examination with a certificate |
        | a general practitioner | in sector 1 | 1   | the consultation is a compulsory examination                    |
        | a general practitioner | in sector 1 | 4   | the consultation is a compulsory examination                    |

  @rule:doctors-outside-the-path-are-refunded-at-30-percent
  @rule:outside-the-path-forty-points-are-lost
  Rule: Outside the path neither the rate nor the points of that day were found

    Scenario Outline: At <age> outside the path, at <doctor> <sector>, where <declared> and <kind>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the doctor is <sector>
      And <declared>
      And <kind>
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the sources do not settle the rate
      And the sources do not settle the points that are lost

      Examples:
        | doctor          | sector      | age | declared                            | kind                            |
        | a cardiologist  | in sector 1 | 30  | she has declared no treating doctor | the visit is for another reason |
        | a psychiatrist  | in sector 1 | 30  | she has declared no treating doctor | the visit is for another reason |
        | a psychiatrist  | in sector 1 | 20  | she has declared no treating doctor | the visit is for another reason |
        | a paediatrician | in sector 1 | 17  | she has declared no treating doctor | the visit is for another reason |

  @rule:a-general-practitioner-has-one-tariff
  @rule:doctors-in-the-path-are-refunded-at-70-percent
  @rule:inside-the-path-no-points-are-lost
  @rule:consultations-analyses-and-images-have-a-flat-charge
  @rule:most-care-has-no-fixed-charge
  @rule:outside-a-hospital-there-is-no-daily-charge
  Rule: A general practitioner had one tariff, and each visit a flat charge, but no charge of a hospital

    Scenario: The treating doctor
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the doctor is in sector 1
      And her treating doctor is the doctor of the visit
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 1 July 2007
      Then the tariff is 22 euros
      And the rate is 70 percent
      And the flat charge is 1 euros
      And the fixed charge is 0 euros
      And the daily charge is 0 euros
      And 14.40 euros come back
