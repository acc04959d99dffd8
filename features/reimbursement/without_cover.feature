Feature: Does any rule on prices or rates count for somebody whom nobody covers?
  None does. Whatever the visit, the fund goes by no price, and everything is left to pay.

  @rule:without-cover-no-price-counts
  Rule: Where nobody covers the visit, the fund goes by no price of a doctor

    Scenario Outline: Without cover, at <age>, at <doctor> <sector>, where <kind>
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has no French number
      And the visit is to <doctor>
      And the doctor is <sector>
      And <kind>
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by no price
      And the base is 0 euros
      And the tariff is 0 euros
      And the rate is 0 percent
      And 0 points are lost
      And there is no flat charge
      And the flat charge of each is 0 euros
      And the fixed charge is 0 euros
      And the daily charge is 0 euros
      And 0 euros come back
      And 120 euros are left to pay
      And the extra fees are 0 euros
      And she is not advised to know that extra fees are hers
      And she is not advised to know that practically nothing comes back

      Examples:
        | doctor                  | sector                        | age | kind                                                            |
        | a general practitioner  | in sector 1                   | 30  | the visit is for another reason                                 |
        | a general practitioner  | in sector 1                   | 4   | the visit is for another reason                                 |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | the visit is for another reason                                 |
        | a general practitioner  | in sector 2 without the OPTAM | 4   | the visit is for another reason                                 |
        | a general practitioner  | outside the agreement         | 30  | the visit is for another reason                                 |
        | a general practitioner  | in sector 1                   | 30  | the consultation is by video                                    |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | the consultation is by video                                    |
        | a general practitioner  | in sector 1                   | 85  | the consultation is a long one                                  |
        | a general practitioner  | in sector 1                   | 70  | the consultation is a long one                                  |
        | a general practitioner  | in sector 1                   | 30  | the consultation is complex                                     |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | the consultation is complex                                     |
        | a general practitioner  | in sector 1                   | 30  | the consultation is very complex                                |
        | a general practitioner  | in sector 1                   | 30  | the consultation is a one-off opinion                           |
        | a general practitioner  | in sector 1                   | 1   | the consultation is a compulsory examination with a certificate |
        | a general practitioner  | in sector 1                   | 1   | the consultation is a compulsory examination                    |
        | a general practitioner  | in sector 1                   | 4   | the consultation is a compulsory examination                    |
        | a general practitioner  | in sector 1                   | 22  | the visit is billed as a contraception visit                    |
        | another specialist      | in sector 1                   | 30  | the visit is for another reason                                 |
        | another specialist      | in sector 2 with the OPTAM    | 30  | the visit is for another reason                                 |
        | another specialist      | in sector 2 without the OPTAM | 30  | the visit is for another reason                                 |
        | another specialist      | outside the agreement         | 30  | the visit is for another reason                                 |
        | another specialist      | in sector 1                   | 30  | the consultation is by video                                    |
        | another specialist      | in sector 1                   | 30  | the consultation is a one-off opinion                           |
        | another specialist      | in sector 1                   | 30  | the visit is an act other than a consultation                   |
        | a cardiologist          | in sector 1                   | 30  | the visit is for another reason                                 |
        | a cardiologist          | in sector 2 without the OPTAM | 30  | the visit is for another reason                                 |
        | a psychiatrist          | in sector 1                   | 20  | the visit is for another reason                                 |
        | a psychiatrist          | in sector 2 with the OPTAM    | 20  | the visit is for another reason                                 |
        | a psychiatrist          | in sector 1                   | 40  | the visit is for another reason                                 |
        | a psychiatrist          | in sector 2 without the OPTAM | 40  | the visit is for another reason                                 |
        | a neurologist           | in sector 1                   | 40  | the visit is for another reason                                 |
        | a gynaecologist         | in sector 1                   | 30  | the visit is for another reason                                 |
        | a gynaecologist         | in sector 1                   | 30  | the consultation is complex                                     |
        | a gynaecologist         | in sector 1                   | 30  | the consultation is very complex                                |
        | a gynaecologist         | in sector 1                   | 22  | the visit is billed as a contraception visit                    |
        | a paediatrician         | in sector 1                   | 1   | the visit is for another reason                                 |
        | a paediatrician         | in sector 1                   | 4   | the visit is for another reason                                 |
        | a paediatrician         | in sector 1                   | 10  | the visit is for another reason                                 |
        | a paediatrician         | in sector 2 without the OPTAM | 1   | the visit is for another reason                                 |
        | a paediatrician         | in sector 2 without the OPTAM | 10  | the visit is for another reason                                 |
        | a geriatrician          | in sector 1                   | 85  | the visit is for another reason                                 |
        | a rehabilitation doctor | in sector 1                   | 30  | the visit is for another reason                                 |

    Scenario Outline: Without cover before 22 December 2024, at <age>, at a psychiatrist <sector>
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has no French number
      And the visit is to a psychiatrist
      And the doctor is <sector>
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the fund goes by no price
      And the base is 0 euros
      And the tariff is 0 euros
      And the rate is 0 percent
      And 120 euros are left to pay

      Examples:
        | sector                     | age |
        | in sector 1                | 20  |
        | in sector 2 with the OPTAM | 15  |

  @rule:without-cover-no-price-counts
  Rule: Nor does it go by a price of anybody else

    Scenario Outline: Without cover, the rules for <place> do not count where <detail> and <more>
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And the visit is to <place>
      And <detail>
      And <more>
      And the visit costs 120 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by no price
      And the base is 0 euros
      And the tariff is 0 euros
      And the rate is 0 percent
      And there is no flat charge
      And the flat charge of each is 0 euros
      And the fixed charge is 0 euros
      And the daily charge is 0 euros
      And 0 euros come back
      And 120 euros are left to pay
      And the extra fees are 0 euros

      Examples:
        | place             | detail                              | more                                   |
        | a dentist         | the professional charges extra fees | the visit is for another reason        |
        | a midwife         | the professional charges extra fees | the visit is for another reason        |
        | a midwife         | the visit is for another reason     | the visit is for another reason        |
        | a nurse           | the visit is for another reason     | she has a prescription                 |
        | a nurse           | the visit is for another reason     | she has no prescription                |
        | a psychologist    | the visit is for another reason     | it is session 1                        |
        | a psychologist    | the visit is for another reason     | it is session 13                       |
        | an optician       | the visit is for another reason     | the visit is for another reason        |
        | a pharmacy        | nothing can replace the medicine    | she has a prescription                 |
        | a pharmacy        | the medicine has a major benefit    | she has a prescription                 |
        | a pharmacy        | the medicine has a moderate benefit | she has a prescription                 |
        | a pharmacy        | the medicine has a low benefit      | she has a prescription                 |
        | a pharmacy        | the medicine has a low benefit      | she has no prescription                |
        | a laboratory      | the analysis is an ordinary one     | she has a prescription                 |
        | a laboratory      | the analysis is pathology           | she has a prescription                 |
        | an imaging centre | no act costs more than 120 euros    | she has a prescription                 |
        | a hospital        | no act costs more than 120 euros    | it is day 30 in hospital               |
        | a hospital        | no act costs more than 120 euros    | it is day 31 in hospital               |
        | a hospital        | the stay is in a psychiatric unit   | it is day 1 in hospital                |
        | a hospital        | no act costs more than 120 euros    | the bill asks only for the flat charge |
        | an emergency room | the visit is for another reason     | the visit is for another reason        |
        | an emergency room | the visit is for another reason     | the bill asks only for the flat charge |
