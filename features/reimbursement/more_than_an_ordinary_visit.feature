Feature: Does the tariff of an ordinary visit count for more than an ordinary visit?
  It does not, whoever the doctor is: an act has its own price, and other visits have other tariffs or none that was found.

  @rule:a-technical-act-goes-by-its-own-tariff
  Rule: An act that is no consultation goes by the price of that act, in the path and outside it

    Scenario Outline: An act at <age>, at <doctor> <sector>, where <declared>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the doctor is <sector>
      And <declared>
      And the visit is an act other than a consultation
      And the agreed price is 40 euros
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed price of the act
      And the tariff is 0 euros
      And the base is 40 euros
      And the extra fees are 10 euros

      Examples:
        | doctor                  | sector                        | age | declared                                       |
        | a general practitioner  | in sector 1                   | 30  | her treating doctor is the doctor of the visit |
        | a general practitioner  | in sector 1                   | 30  | she has declared no treating doctor            |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit |
        | a general practitioner  | in sector 2 without the OPTAM | 30  | she has declared no treating doctor            |
        | a general practitioner  | in sector 1                   | 4   | she has declared no treating doctor            |
        | a general practitioner  | in sector 2 without the OPTAM | 4   | she has declared no treating doctor            |
        | another specialist      | in sector 1                   | 30  | her treating doctor is the doctor of the visit |
        | another specialist      | in sector 1                   | 30  | she has declared no treating doctor            |
        | another specialist      | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit |
        | another specialist      | in sector 2 without the OPTAM | 30  | she has declared no treating doctor            |
        | a cardiologist          | in sector 1                   | 30  | her treating doctor is the doctor of the visit |
        | a cardiologist          | in sector 1                   | 30  | she has declared no treating doctor            |
        | a cardiologist          | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit |
        | a cardiologist          | in sector 2 without the OPTAM | 30  | she has declared no treating doctor            |
        | a psychiatrist          | in sector 1                   | 40  | her treating doctor is the doctor of the visit |
        | a psychiatrist          | in sector 1                   | 40  | she has declared no treating doctor            |
        | a psychiatrist          | in sector 2 without the OPTAM | 40  | her treating doctor is the doctor of the visit |
        | a psychiatrist          | in sector 2 without the OPTAM | 40  | she has declared no treating doctor            |
        | a psychiatrist          | in sector 1                   | 20  | her treating doctor is the doctor of the visit |
        | a psychiatrist          | in sector 1                   | 20  | she has declared no treating doctor            |
        | a psychiatrist          | in sector 2 without the OPTAM | 20  | her treating doctor is the doctor of the visit |
        | a psychiatrist          | in sector 2 without the OPTAM | 20  | she has declared no treating doctor            |
        | a neurologist           | in sector 1                   | 40  | her treating doctor is the doctor of the visit |
        | a neurologist           | in sector 1                   | 40  | she has declared no treating doctor            |
        | a neurologist           | in sector 2 without the OPTAM | 40  | her treating doctor is the doctor of the visit |
        | a neurologist           | in sector 2 without the OPTAM | 40  | she has declared no treating doctor            |
        | a gynaecologist         | in sector 1                   | 30  | her treating doctor is the doctor of the visit |
        | a gynaecologist         | in sector 1                   | 30  | she has declared no treating doctor            |
        | a gynaecologist         | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit |
        | a gynaecologist         | in sector 2 without the OPTAM | 30  | she has declared no treating doctor            |
        | a paediatrician         | in sector 1                   | 17  | her treating doctor is the doctor of the visit |
        | a paediatrician         | in sector 1                   | 17  | she has declared no treating doctor            |
        | a paediatrician         | in sector 2 without the OPTAM | 17  | her treating doctor is the doctor of the visit |
        | a paediatrician         | in sector 2 without the OPTAM | 17  | she has declared no treating doctor            |
        | a geriatrician          | in sector 1                   | 85  | her treating doctor is the doctor of the visit |
        | a geriatrician          | in sector 1                   | 85  | she has declared no treating doctor            |
        | a geriatrician          | in sector 2 without the OPTAM | 85  | her treating doctor is the doctor of the visit |
        | a geriatrician          | in sector 2 without the OPTAM | 85  | she has declared no treating doctor            |
        | a rehabilitation doctor | in sector 1                   | 30  | her treating doctor is the doctor of the visit |
        | a rehabilitation doctor | in sector 1                   | 30  | she has declared no treating doctor            |
        | a rehabilitation doctor | in sector 2 without the OPTAM | 30  | her treating doctor is the doctor of the visit |
        | a rehabilitation doctor | in sector 2 without the OPTAM | 30  | she has declared no treating doctor            |
        | another specialist      | in sector 1                   | 15  | she has declared no treating doctor            |
        | another specialist      | in sector 2 without the OPTAM | 15  | she has declared no treating doctor            |
        | a cardiologist          | in sector 1                   | 15  | she has declared no treating doctor            |
        | a cardiologist          | in sector 2 without the OPTAM | 15  | she has declared no treating doctor            |
        | a psychiatrist          | in sector 1                   | 15  | she has declared no treating doctor            |
        | a psychiatrist          | in sector 2 without the OPTAM | 15  | she has declared no treating doctor            |
        | a neurologist           | in sector 1                   | 15  | she has declared no treating doctor            |
        | a neurologist           | in sector 2 without the OPTAM | 15  | she has declared no treating doctor            |
        | a gynaecologist         | in sector 1                   | 15  | she has declared no treating doctor            |
        | a gynaecologist         | in sector 2 without the OPTAM | 15  | she has declared no treating doctor            |
        | a paediatrician         | in sector 1                   | 1   | she has declared no treating doctor            |
        | a paediatrician         | in sector 2 without the OPTAM | 1   | she has declared no treating doctor            |
        | a paediatrician         | in sector 1                   | 4   | she has declared no treating doctor            |
        | a paediatrician         | in sector 2 without the OPTAM | 4   | she has declared no treating doctor            |
        | a paediatrician         | in sector 1                   | 10  | she has declared no treating doctor            |
        | a paediatrician         | in sector 2 without the OPTAM | 10  | she has declared no treating doctor            |
        | a psychiatrist          | in sector 2 with the OPTAM    | 20  | her treating doctor is the doctor of the visit |

  @rule:doctors-whom-the-path-does-not-bind-are-refunded-at-70-percent
  Rule: What counts for children in sector 2 counts for their ordinary visits

    Scenario Outline: A child of 4 on <day>, where <kind>
      Given an insured patient
      And she is 4
      And the visit is to a general practitioner
      And the doctor is in sector 2 without the OPTAM
      And <kind>
      And the visit costs 50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the rate is 70 percent
      And no sum is told

      Examples:
        | day              | kind                                  |
        | 20 December 2024 | the consultation is complex           |
        | 1 November 2023  | the consultation is very complex      |
        | 20 December 2024 | the consultation is by video          |
        | 20 December 2024 | the consultation is a long one        |
        | 20 December 2024 | the consultation is a one-off opinion |
