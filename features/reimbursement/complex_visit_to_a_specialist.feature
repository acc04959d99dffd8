Feature: What comes back from a complex visit to a specialist?
  Complex and very complex visits have tariffs of their own, which are the same for nearly every doctor.

  @rule:a-complex-consultation-has-a-tariff
  Rule: A complex consultation has a tariff of its own with most doctors

    Scenario Outline: The specialist <sector> who is her treating doctor holds a complex consultation for <price> euros
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is the doctor of the visit
      And the consultation is complex
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 47.50 euros
      And the tariff is 47.50 euros
      And the rate is 70 percent
      And the refund before the flat charge is 33.25 euros
      And 31.25 euros come back
      And <left> euros are left to pay

      Examples:
        | sector                     | price | left  |
        | in sector 1                | 47.50 | 16.25 |
        | in sector 2 with the OPTAM | 70    | 38.75 |

  @rule:a-very-complex-consultation-has-a-tariff
  Rule: A very complex consultation has one tariff with nearly every doctor

    Scenario Outline: At <age>, <doctor> holds a very complex consultation
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And her treating doctor is <whom>
      And she has a referral
      And the consultation is very complex
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 60 euros
      And the tariff is 60 euros
      And the rate is 70 percent
      And the refund before the flat charge is 42 euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | age | doctor             | whom                    | back | left |
        | 22 December 2024 | 40  | another specialist | the doctor of the visit | 40   | 20   |
        | 22 December 2024 | 40  | a psychiatrist     | another doctor          | 40   | 20   |
        | 22 December 2024 | 40  | a neurologist      | another doctor          | 40   | 20   |
        | 22 December 2024 | 20  | a psychiatrist     | another doctor          | 40   | 20   |
        | 1 January 2026   | 20  | a psychiatrist     | another doctor          | 40   | 20   |
        | 1 May 2017       | 4   | a paediatrician    | another doctor          | 42   | 18   |
        | 31 October 2023  | 12  | a paediatrician    | another doctor          | 42   | 18   |

    Scenario: At 20 a very complex visit to a psychiatrist needs no referral
      Given an insured patient
      And she is 20
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And she has no referral
      And the consultation is very complex
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 70 percent
      And 40 euros come back

  @rule:a-very-complex-consultation-of-a-gynaecologist-has-a-tariff
  Rule: A very complex consultation of a gynaecologist has a tariff of its own

    Scenario Outline: A gynaecologist <sector> holds a very complex consultation on <day>
      Given an insured patient
      And she is 40
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And her treating doctor is another doctor
      And the consultation is very complex
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 53 euros
      And the tariff is 53 euros
      And the refund before the flat charge is 37.10 euros
      And 35.10 euros come back
      And <left> euros are left to pay

      Examples:
        | day              | sector                     | price | left  |
        | 22 December 2024 | in sector 1                | 53    | 17.90 |
        | 31 December 2025 | in sector 1                | 53    | 17.90 |
        | 31 December 2025 | in sector 2 with the OPTAM | 70    | 34.90 |

    Scenario Outline: Outside those days no tariff of it was found, on <day>
      Given an insured patient
      And she is 40
      And the visit is to a gynaecologist
      And the visit is for a gynaecological examination
      And her treating doctor is another doctor
      And the consultation is very complex
      And the visit costs 53 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | day              |
        | 21 December 2024 |
        | 1 January 2026   |
