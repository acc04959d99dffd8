Feature: Does a tariff of French insurance count where the AME covers the visit to a doctor?
  Not while the patient is registered with no fund, even with a temporary number: neither a price nor a rate is told.

  @rule:whoever-else-covers-the-visit-tells-what-comes-back
  Rule: Whoever else covers the visit tells what comes back, whatever the doctor

    Scenario Outline: With the AME, at <age>, the fund goes by no tariff of <doctor> <sector> on <day>, where <declared>
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has a temporary number
      And she has the AME
      And the visit is to <doctor>
      And the doctor is <sector>
      And <declared>
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the sources do not settle the rate
      And the sources do not settle the flat charge
      And the sources do not settle the flat charge of each
      And no sum is told
      And the CPAM settles it

      Examples:
        | doctor                 | sector                        | age | declared                                       | day              |
        | a general practitioner | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a general practitioner | outside the agreement         | 30  | she has declared no treating doctor            | 10 March 2025    |
        | a general practitioner | in sector 1                   | 4   | she has declared no treating doctor            | 10 March 2025    |
        | a general practitioner | in sector 2 without the OPTAM | 4   | she has declared no treating doctor            | 10 March 2025    |
        | another specialist     | in sector 1                   | 30  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | another specialist     | in sector 1                   | 12  | she has declared no treating doctor            | 10 March 2025    |
        | another specialist     | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | another specialist     | outside the agreement         | 30  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a cardiologist         | in sector 2 with the OPTAM    | 30  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a cardiologist         | in sector 2 with the OPTAM    | 30  | her treating doctor is the doctor of the visit | 21 December 2024 |
        | a cardiologist         | in sector 1                   | 30  | she has declared no treating doctor            | 10 March 2025    |
        | a cardiologist         | in sector 2 without the OPTAM | 30  | she has declared no treating doctor            | 10 March 2025    |
        | a cardiologist         | in sector 1                   | 15  | she has declared no treating doctor            | 10 March 2025    |
        | a psychiatrist         | in sector 1                   | 40  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a psychiatrist         | in sector 2 without the OPTAM | 40  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a psychiatrist         | in sector 1                   | 20  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a psychiatrist         | in sector 2 with the OPTAM    | 20  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a psychiatrist         | in sector 1                   | 20  | she has declared no treating doctor            | 10 March 2025    |
        | a psychiatrist         | in sector 1                   | 20  | her treating doctor is the doctor of the visit | 21 December 2024 |
        | a psychiatrist         | in sector 1                   | 15  | she has declared no treating doctor            | 21 December 2024 |
        | a neurologist          | in sector 1                   | 40  | she has declared no treating doctor            | 10 March 2025    |
        | a gynaecologist        | in sector 1                   | 30  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a gynaecologist        | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a gynaecologist        | in sector 1                   | 30  | she has declared no treating doctor            | 10 March 2025    |
        | a paediatrician        | in sector 1                   | 1   | she has declared no treating doctor            | 10 March 2025    |
        | a paediatrician        | in sector 1                   | 4   | she has declared no treating doctor            | 10 March 2025    |
        | a paediatrician        | in sector 1                   | 10  | she has declared no treating doctor            | 10 March 2025    |
        | a paediatrician        | in sector 2 without the OPTAM | 1   | she has declared no treating doctor            | 10 March 2025    |
        | a paediatrician        | in sector 2 without the OPTAM | 10  | she has declared no treating doctor            | 10 March 2025    |
        | a paediatrician        | in sector 1                   | 17  | she has declared no treating doctor            | 10 March 2025    |
        | a geriatrician         | in sector 1                   | 85  | her treating doctor is the doctor of the visit | 10 March 2025    |
        | a geriatrician         | in sector 1                   | 85  | she has declared no treating doctor            | 10 March 2025    |

    Scenario Outline: With the AME, at <age>, no tariff of <doctor> <sector> counts, where <kind>
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has a temporary number
      And she has the AME
      And the visit is to <doctor>
      And the doctor is <sector>
      And <kind>
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the sources do not settle the rate
      And the sources do not settle the flat charge
      And the sources do not settle the flat charge of each
      And no sum is told
      And the CPAM settles it

      Examples:
        | doctor                 | sector                        | age | kind                                                            |
        | a general practitioner | in sector 1                   | 30  | the consultation is complex                                     |
        | a general practitioner | in sector 2 without the OPTAM | 30  | the consultation is complex                                     |
        | a general practitioner | in sector 1                   | 30  | the consultation is very complex                                |
        | a gynaecologist        | in sector 1                   | 30  | the consultation is very complex                                |
        | another specialist     | in sector 1                   | 30  | the consultation is a one-off opinion                           |
        | another specialist     | in sector 2 without the OPTAM | 30  | the consultation is a one-off opinion                           |
        | a psychiatrist         | in sector 1                   | 30  | the consultation is a one-off opinion                           |
        | a psychiatrist         | in sector 2 without the OPTAM | 30  | the consultation is a one-off opinion                           |
        | a general practitioner | in sector 1                   | 30  | the consultation is a one-off opinion                           |
        | a general practitioner | in sector 1                   | 30  | the consultation is by video                                    |
        | another specialist     | in sector 1                   | 30  | the consultation is by video                                    |
        | a general practitioner | in sector 1                   | 85  | the consultation is a long one                                  |
        | a general practitioner | in sector 1                   | 1   | the consultation is a compulsory examination with a certificate |
        | a paediatrician        | in sector 1                   | 1   | the consultation is a compulsory examination                    |
        | a general practitioner | in sector 1                   | 4   | the consultation is a compulsory examination                    |
        | another specialist     | in sector 1                   | 30  | the visit is an act other than a consultation                   |
        | a general practitioner | in sector 1                   | 22  | the visit is billed as a contraception visit                    |
        | another specialist     | in sector 1                   | 30  | the visit is for another reason                                 |
