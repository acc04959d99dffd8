Feature: Does a complex consultation have a known tariff with every doctor?
  A gynaecologist has one of his own in the path; in sector 2, outside the path and with some specialists nobody printed one.

  @rule:a-very-complex-consultation-of-a-gynaecologist-has-a-tariff
  Rule: A very complex consultation of a gynaecologist has a tariff of its own

    Scenario Outline: On <day> a very complex consultation of a gynaecologist <sector>
      Given an insured patient
      And she is 22
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And the consultation is very complex
      And the doctor is <sector>
      And her treating doctor is another doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 53 euros
      And the tariff is 53 euros
      And the rate is 70 percent
      And the refund before the flat charge is 37.10 euros
      And 35.10 euros come back

      Examples:
        | day              | sector                     |
        | 22 December 2024 | in sector 1                |
        | 31 December 2025 | in sector 2 with the OPTAM |

    Scenario Outline: On <day> no page that was read gives that tariff
      Given an insured patient
      And she is 22
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And the consultation is very complex
      And her treating doctor is another doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

      Examples:
        | day              |
        | 21 December 2024 |
        | 1 January 2026   |

  @rule:other-complex-consultations-have-no-known-tariff
  Rule: For complex consultations in sector 2 without the OPTAM, outside the path or with other specialists no tariff was found

    Scenario Outline: The visit is to <doctor> <sector>, <path>, and the consultation is <kind>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the consultation is <kind>
      And the doctor is <sector>
      And <path>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | doctor                  | sector                        | path                                           | kind         | age |
        | a general practitioner  | in sector 2 without the OPTAM | her treating doctor is the doctor of the visit | complex      | 22  |
        | a general practitioner  | in sector 2 without the OPTAM | her treating doctor is the doctor of the visit | very complex | 22  |
        | a general practitioner  | in sector 1                   | her treating doctor is another doctor          | complex      | 22  |
        | a cardiologist          | in sector 1                   | she has declared no treating doctor            | very complex | 22  |
        | a psychiatrist          | in sector 1                   | her treating doctor is the doctor of the visit | complex      | 22  |
        | a neurologist           | in sector 1                   | her treating doctor is the doctor of the visit | complex      | 22  |
        | a gynaecologist         | in sector 1                   | her treating doctor is the doctor of the visit | complex      | 22  |
        | a geriatrician          | in sector 1                   | her treating doctor is the doctor of the visit | very complex | 82  |
        | a rehabilitation doctor | in sector 1                   | her treating doctor is the doctor of the visit | very complex | 22  |
        | a paediatrician         | in sector 1                   | she has declared no treating doctor            | complex      | 10  |
        | a gynaecologist         | in sector 1                   | she has declared no treating doctor            | very complex | 15  |
        | a general practitioner  | in sector 2 without the OPTAM | she has declared no treating doctor            | complex      | 4   |
        | a cardiologist          | in sector 2 without the OPTAM | her treating doctor is the doctor of the visit | complex      | 22  |
        | a gynaecologist         | in sector 2 without the OPTAM | her treating doctor is the doctor of the visit | very complex | 22  |
        | a paediatrician         | in sector 2 without the OPTAM | she has declared no treating doctor            | complex      | 4   |
        | a paediatrician         | in sector 1                   | she has declared no treating doctor            | complex      | 17  |
        | a psychiatrist          | in sector 1                   | she has declared no treating doctor            | complex      | 20  |
        | a general practitioner  | in sector 1                   | she has declared no treating doctor            | complex      | 30  |

    Scenario: Where the path is not settled, the tariff is not either
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the consultation is complex
      And her treating doctor is another doctor
      And the doctor has been set up for less than five years
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the sources do not settle the rate

    Scenario Outline: Before the tariff of the young rose, a complex visit of somebody of <age> to a psychiatrist had no known tariff either
      Given an insured patient
      And she is <age>
      And the visit is to a psychiatrist
      And the consultation is complex
      And her treating doctor is another doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | age |
        | 15  |
        | 20  |
