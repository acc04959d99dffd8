Feature: Is a general practitioner ever paid like a specialist?
  No: the tariffs of specialists are theirs alone, whatever the path and the sector.

  @rule:a-general-practitioner-has-one-tariff
  Rule: In sector 1 a general practitioner has the same tariff in the path and outside it

    Scenario Outline: At <age> the tariff is that of everybody, where <declared> and she has <referral>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the professional has no specialty
      And <declared>
      And she has <referral>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 30 euros
      And the rate is 70 percent

      Examples:
        | age | declared                                       | referral    |
        | 30  | her treating doctor is the doctor of the visit | no referral |
        | 30  | her treating doctor is another doctor          | a referral  |
        | 12  | she has declared no treating doctor            | no referral |

  @rule:a-general-practitioner-in-sector-2-has-a-lower-base
  Rule: In sector 2 without the OPTAM a general practitioner has a base of the same height, and a rule of its own

    Scenario: The treating doctor in sector 2
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is the doctor of the visit
      And the doctor is in sector 2 without the OPTAM
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the base is 23 euros
      And the tariff is 23 euros
      And 14.10 euros come back

  @rule:a-child-examination-with-a-certificate-has-a-tariff
  Rule: A compulsory examination with a certificate has its tariff with a general practitioner

    Scenario: The examination of a child of 1 with a certificate
      Given an insured patient
      And the child is 1
      And the visit is to a general practitioner
      And the professional has no specialty
      And the consultation is a compulsory examination with a certificate
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the base is 54 euros
      And the tariff is 54 euros
      And 54 euros come back

  @rule:another-child-examination-has-a-tariff
  Rule: Another compulsory examination has its tariff with a general practitioner too

    Scenario: The examination of a child of 1 without a certificate
      Given an insured patient
      And the child is 1
      And the visit is to a general practitioner
      And the professional has no specialty
      And the consultation is a compulsory examination
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When the parent asks what comes back from the visit of 10 March 2025
      Then the base is 45 euros
      And the tariff is 45 euros
      And 45 euros come back
