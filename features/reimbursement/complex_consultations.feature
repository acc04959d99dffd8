Feature: What comes back from a complex or very complex consultation?
  In the path both have a tariff of their own. Elsewhere the sources give none, and the CPAM tells it.

  @rule:a-complex-consultation-has-a-tariff
  Rule: A complex consultation has a tariff of its own with most doctors

    Scenario Outline: At <age> on <day> a complex consultation at <doctor>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the consultation is complex
      And her treating doctor is the doctor of the visit
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back

      Examples:
        | age | day              | doctor                 | base  | gross | back  |
        | 22  | 31 October 2023  | a general practitioner | 46    | 32.20 | 31.20 |
        | 22  | 1 November 2023  | a general practitioner | 47.50 | 33.25 | 32.25 |
        | 22  | 14 May 2024      | a general practitioner | 47.50 | 33.25 | 32.25 |
        | 22  | 22 December 2024 | a general practitioner | 47.50 | 33.25 | 31.25 |
        | 22  | 22 December 2024 | a dermatologist        | 47.50 | 33.25 | 31.25 |
        | 10  | 22 December 2024 | a general practitioner | 47.50 | 33.25 | 33.25 |

    Scenario: With the OPTAM the base is the same
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And the consultation is complex
      And the doctor is in sector 2 with the OPTAM
      And her treating doctor is the doctor of the visit
      And the visit costs 80 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 47.50 euros
      And the tariff is 47.50 euros
      And 31.25 euros come back

  @rule:a-very-complex-consultation-has-a-tariff
  Rule: A very complex consultation has one tariff with nearly every doctor

    Scenario Outline: At <age> on <day> a very complex consultation at <doctor>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the consultation is very complex
      And her treating doctor is the doctor of the visit
      And the visit costs 80 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is 60 euros
      And the tariff is 60 euros
      And the rate is 70 percent
      And the refund before the flat charge is 42 euros
      And <back> euros come back

      Examples:
        | age | day              | doctor                 | back |
        | 22  | 31 October 2023  | a general practitioner | 41   |
        | 22  | 22 December 2024 | a general practitioner | 40   |
        | 22  | 22 December 2024 | a cardiologist         | 40   |
        | 22  | 22 December 2024 | a psychiatrist         | 40   |
        | 10  | 1 November 2023  | a general practitioner | 42   |
        | 15  | 21 December 2024 | a general practitioner | 42   |
        | 10  | 22 December 2024 | a paediatrician        | 42   |

  @rule:a-very-complex-consultation-of-an-adult-was-printed-higher
  Rule: From November 2023 to December 2024 one page prints a higher tariff for adults with a general practitioner

    Scenario Outline: At <age> on <day> the higher tariff counts
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the consultation is very complex
      And her treating doctor is the doctor of the visit
      And the visit costs 67.70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the fund goes by the agreed tariff
      And the base is 67.70 euros
      And the tariff is 67.70 euros
      And the refund before the flat charge is 47.39 euros
      And <back> euros come back
      And the answer rests on weak sources

      Examples:
        | age | day              | back  |
        | 22  | 1 November 2023  | 46.39 |
        | 22  | 14 May 2024      | 46.39 |
        | 22  | 21 December 2024 | 45.39 |
        | 16  | 21 December 2024 | 47.39 |
