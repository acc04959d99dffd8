Feature: Does a doctor with the OPTAM go by the tariffs of sector 1?
  By each of them, and where no tariff of sector 1 was found, none was found for the OPTAM either. What is asked above the tariff is left to pay.

  @rule:the-optam-brings-the-refund-of-sector-1
  @rule:in-sector-2-extra-fees-stay-with-the-patient
  Rule: With the OPTAM the tariff is that of sector 1, whatever the visit

    Scenario Outline: At <age>, <doctor> with the OPTAM on <day>, where <declared>, <referral> and <kind>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the doctor is in sector 2 with the OPTAM
      And <declared>
      And <referral>
      And <kind>
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fund goes by the agreed tariff
      And the tariff is <tariff> euros
      And the base is <tariff> euros
      And she is advised to know that the OPTAM brings the refund of sector 1
      And she is advised to know that extra fees are hers

      Examples:
        | doctor                  | age | day              | declared                                       | referral            | kind                                                            | tariff |
        | a general practitioner  | 5   | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 | 35     |
        | a general practitioner  | 6   | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 | 30     |
        | a general practitioner  | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 | 30     |
        | a general practitioner  | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the treating doctor has asked the doctor to follow her          | 31.50  |
        | a general practitioner  | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the consultation is by video                                    | 25     |
        | a general practitioner  | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the consultation is complex                                     | 47.50  |
        | a general practitioner  | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the consultation is very complex                                | 60     |
        | a general practitioner  | 30  | 21 December 2024 | her treating doctor is the doctor of the visit | she has no referral | the consultation is very complex                                | 67.70  |
        | a general practitioner  | 15  | 21 December 2024 | she has declared no treating doctor            | she has no referral | the consultation is very complex                                | 60     |
        | a general practitioner  | 1   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a compulsory examination with a certificate | 54     |
        | a general practitioner  | 1   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a compulsory examination                    | 45     |
        | a general practitioner  | 2   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a compulsory examination with a certificate | 54     |
        | an ophthalmologist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     | 47.50  |
        | an ophthalmologist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                | 60     |
        | an ophthalmologist      | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 | 26.50  |
        | an ophthalmologist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 26.50  |
        | an ophthalmologist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 31.50  |
        | an ophthalmologist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | a stomatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     | 47.50  |
        | a stomatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                | 60     |
        | a stomatologist         | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 | 26.50  |
        | a stomatologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 26.50  |
        | a stomatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 31.50  |
        | a stomatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | a dermatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     | 47.50  |
        | a dermatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                | 60     |
        | a dermatologist         | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 | 26.50  |
        | a dermatologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 26.50  |
        | a dermatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 31.50  |
        | a dermatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | another specialist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     | 47.50  |
        | another specialist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                | 60     |
        | another specialist      | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 | 26.50  |
        | another specialist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 26.50  |
        | another specialist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 31.50  |
        | another specialist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | a cardiologist          | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     | 47.50  |
        | a cardiologist          | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                | 60     |
        | a cardiologist          | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 52.50  |
        | a cardiologist          | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | a cardiologist          | 30  | 21 December 2024 | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 54     |
        | a psychiatrist          | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 55     |
        | a psychiatrist          | 40  | 21 December 2024 | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 51.70  |
        | a psychiatrist          | 40  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 50     |
        | a psychiatrist          | 20  | 21 December 2024 | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 51.70  |
        | a psychiatrist          | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 67.50  |
        | a psychiatrist          | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                | 60     |
        | a neurologist           | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 55     |
        | a neurologist           | 40  | 21 December 2024 | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 51.70  |
        | a neurologist           | 40  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 50     |
        | a neurologist           | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 67.50  |
        | a neurologist           | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                | 60     |
        | a gynaecologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | a paediatrician         | 1   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 39     |
        | a paediatrician         | 4   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 35     |
        | a paediatrician         | 10  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 | 31.50  |
        | a paediatrician         | 1   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a compulsory examination with a certificate | 54     |
        | a paediatrician         | 1   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a compulsory examination                    | 45     |
        | a paediatrician         | 10  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is very complex                                | 60     |
        | a paediatrician         | 17  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | a paediatrician         | 17  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 31.50  |
        | a geriatrician          | 85  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 | 37     |
        | a geriatrician          | 85  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | a rehabilitation doctor | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is a one-off opinion                           | 60     |
        | another specialist      | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is complex                                     | 47.50  |

  @rule:the-optam-brings-the-refund-of-sector-1
  @rule:in-sector-2-extra-fees-stay-with-the-patient
  Rule: Where no tariff of sector 1 was found, none was found for the OPTAM either

    Scenario Outline: Nothing is told at <age>, at <doctor> with the OPTAM on <day>, where <declared>, <referral> and <kind>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the doctor is in sector 2 with the OPTAM
      And <declared>
      And <referral>
      And <kind>
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And no sum is told
      And she is advised to know that the OPTAM brings the refund of sector 1
      And she is advised to know that extra fees are hers

      Examples:
        | doctor                  | age | day              | declared                                       | referral            | kind                                                            |
        | a general practitioner  | 80  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the consultation is a long one                                  |
        | a general practitioner  | 79  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the consultation is a long one                                  |
        | a general practitioner  | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is complex                                     |
        | a general practitioner  | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the consultation is a one-off opinion                           |
        | a general practitioner  | 2   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a compulsory examination                    |
        | a general practitioner  | 3   | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a compulsory examination with a certificate |
        | an ophthalmologist      | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | an ophthalmologist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the visit is an emergency                                       |
        | an ophthalmologist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | an ophthalmologist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is an emergency                                       |
        | a stomatologist         | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a stomatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the visit is an emergency                                       |
        | a stomatologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | a stomatologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is an emergency                                       |
        | a dermatologist         | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a dermatologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the visit is an emergency                                       |
        | a dermatologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | a dermatologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is an emergency                                       |
        | another specialist      | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | another specialist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the visit is an emergency                                       |
        | another specialist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | another specialist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is an emergency                                       |
        | a cardiologist          | 30  | 10 March 2025    | her treating doctor is the doctor of the visit | she has no referral | the visit is for another reason                                 |
        | a cardiologist          | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 |
        | a cardiologist          | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a cardiologist          | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the visit is an emergency                                       |
        | a cardiologist          | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | a cardiologist          | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is an emergency                                       |
        | a psychiatrist          | 40  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | a psychiatrist          | 15  | 21 December 2024 | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a psychiatrist          | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     |
        | a psychiatrist          | 16  | 21 December 2024 | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 |
        | a psychiatrist          | 40  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a one-off opinion                           |
        | a neurologist           | 40  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | a neurologist           | 40  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     |
        | a neurologist           | 40  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a one-off opinion                           |
        | a gynaecologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the visit is for another reason                                 |
        | a gynaecologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a gynaecologist         | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a gynaecologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has no referral | the consultation is very complex                                |
        | a gynaecologist         | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     |
        | a gynaecologist         | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is part of a care protocol                            |
        | a gynaecologist         | 15  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is very complex                                |
        | a paediatrician         | 10  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is complex                                     |
        | a paediatrician         | 17  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a geriatrician          | 85  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the visit is for another reason                                 |
        | a geriatrician          | 85  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is complex                                     |
        | a rehabilitation doctor | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the visit is for another reason                                 |
        | a rehabilitation doctor | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is very complex                                |
        | another specialist      | 30  | 10 March 2025    | her treating doctor is another doctor          | she has a referral  | the consultation is by video                                    |
        | another specialist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is a one-off opinion                           |
        | another specialist      | 30  | 10 March 2025    | she has declared no treating doctor            | she has no referral | the consultation is complex                                     |
