Feature: When does a one-off opinion have no known tariff?
  It is a specialist's, asked for by the treating doctor; in sector 2 its base is known since December 2024.

  @rule:a-one-off-opinion-in-sector-2-has-the-tariff-of-sector-1
  Rule: In sector 2 without the OPTAM no page that was read gives the base of an opinion before 22 December 2024

    Scenario: The day before, with a dermatologist
      Given an insured patient
      And she is 22
      And the visit is to a dermatologist
      And the consultation is a one-off opinion
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 90 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:a-one-off-opinion-in-psychiatry-in-sector-2-has-the-tariff-of-sector-1
  Rule: In sector 2 without the OPTAM the base of a psychiatrist's opinion is not known earlier either

    Scenario: The day before, with a psychiatrist
      Given an insured patient
      And she is 30
      And the visit is to a psychiatrist
      And the consultation is a one-off opinion
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 90 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 21 December 2024
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told

  @rule:other-one-off-opinions-have-no-known-tariff
  Rule: A one-off opinion is asked for by the treating doctor, of a specialist; otherwise no tariff was found

    Scenario Outline: At <age> the opinion of <doctor>, where she has <referral>
      Given an insured patient
      And she is <age>
      And the visit is to <doctor>
      And the consultation is a one-off opinion
      And her treating doctor is another doctor
      And she has <referral>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | age | doctor                 | referral    |
        | 22  | a general practitioner | a referral  |
        | 22  | a dermatologist        | no referral |
        | 30  | a psychiatrist         | no referral |
        | 15  | a dermatologist        | a referral  |

    Scenario Outline: No general practitioner <sector> gives such an opinion
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And the consultation is a one-off opinion
      And the doctor is <sector>
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | sector                        |
        | in sector 1                   |
        | in sector 2 without the OPTAM |

    Scenario Outline: In sector 2 without the OPTAM nobody asked <doctor> for the opinion
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the consultation is a one-off opinion
      And the doctor is in sector 2 without the OPTAM
      And her treating doctor is another doctor
      And she has no referral
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And no sum is told
      And the CPAM settles it

      Examples:
        | doctor          |
        | a dermatologist |
        | a psychiatrist  |
