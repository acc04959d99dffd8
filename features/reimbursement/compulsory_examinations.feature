Feature: What comes back from a compulsory examination of a small child?
  All of it, on a tariff of its own: a higher one where the examination ends with a certificate.

  @rule:a-child-examination-with-a-certificate-has-a-tariff
  Rule: A compulsory examination of a small child with a certificate has a tariff of its own

    Scenario Outline: On <day> at <doctor>
      Given an insured patient
      And she is 0
      And the visit is to <doctor>
      And the consultation is a compulsory examination with a certificate
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <price> euros
      And the tariff is <price> euros
      And the rate is 100 percent
      And <price> euros come back
      And 0 euros are left to pay

      Examples:
        | day              | doctor                 | price |
        | 1 November 2023  | a general practitioner | 47.50 |
        | 21 December 2024 | a general practitioner | 47.50 |
        | 22 December 2024 | a general practitioner | 54    |
        | 31 December 2025 | a paediatrician        | 54    |
        | 1 January 2026   | a paediatrician        | 60    |

    Scenario: The day before the rise of November 2023 the base was lower
      Given an insured patient
      And she is 0
      And the visit is to a general practitioner
      And the consultation is a compulsory examination with a certificate
      And the visit costs 47.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 October 2023
      Then the base is 46 euros
      And the tariff is 46 euros

    Scenario: With the OPTAM, the day before her 3rd birthday
      Given an insured patient
      And she turns 3 on 10 March 2025
      And the visit is to a paediatrician
      And the consultation is a compulsory examination with a certificate
      And the doctor is in sector 2 with the OPTAM
      And the visit costs 70 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 9 March 2025
      Then the base is 54 euros
      And the tariff is 54 euros
      And 54 euros come back
      And the extra fees are 16 euros

  @rule:another-child-examination-has-a-tariff
  Rule: Another compulsory examination of a child up to 2 has a tariff of its own

    Scenario Outline: Without a certificate on <day> at <doctor>
      Given an insured patient
      And she is 1
      And the visit is to <doctor>
      And the consultation is a compulsory examination
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <price> euros
      And the tariff is <price> euros
      And the rate is 100 percent
      And <price> euros come back

      Examples:
        | day              | doctor                 | price |
        | 1 November 2023  | a paediatrician        | 38.50 |
        | 21 December 2024 | a general practitioner | 38.50 |
        | 22 December 2024 | a general practitioner | 45    |
        | 31 December 2025 | a paediatrician        | 45    |
        | 1 January 2026   | a general practitioner | 50    |

    Scenario: The day before November 2023 no page that was read gives that tariff
      Given an insured patient
      And she is 1
      And the visit is to a paediatrician
      And the consultation is a compulsory examination
      And the visit costs 38.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 31 October 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

    Scenario: The day before her 2nd birthday that tariff still counts
      Given an insured patient
      And she turns 2 on 10 March 2025
      And the visit is to a general practitioner
      And the consultation is a compulsory examination
      And the visit costs 45 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 9 March 2025
      Then the base is 45 euros
      And the tariff is 45 euros
      And 45 euros come back

  @rule:other-child-examinations-have-no-known-tariff
  Rule: For examinations of older children, in sector 2 without the OPTAM or with other specialists, no tariff was found

    Scenario Outline: On her birthday number <age> the visit is to <doctor> <sector>, and the consultation is <kind>
      Given an insured patient
      And she turns <age> on 10 March 2025
      And the visit is to <doctor>
      And the consultation is <kind>
      And the doctor is <sector>
      And the visit costs 54 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | age | doctor                 | sector                        | kind                                        |
        | 3   | a general practitioner | in sector 1                   | a compulsory examination with a certificate |
        | 2   | a general practitioner | in sector 1                   | a compulsory examination                    |
        | 1   | a paediatrician        | in sector 2 without the OPTAM | a compulsory examination with a certificate |
        | 1   | a dermatologist        | in sector 1                   | a compulsory examination                    |
        | 1   | a dermatologist        | in sector 1                   | a compulsory examination with a certificate |
        | 1   | a general practitioner | in sector 2 without the OPTAM | a compulsory examination                    |
