Feature: What comes back from a child's compulsory examination, a termination or a screening?
  The examinations cost nothing; for the two others the fund pays the professional.

  @rule:compulsory-examinations-of-children-are-refunded-in-full
  Rule: The compulsory examinations of small children are refunded in full

    Scenario Outline: At <age> on <day>, where <visit>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And <visit>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the rate is 100 percent
      And <price> euros come back
      And 0 euros are left to pay
      And the answer rests on weak sources

      Examples:
        | day              | age | price | visit                                                           |
        | 31 October 2023  | 2   | 46    | the consultation is a compulsory examination with a certificate |
        | 1 November 2023  | 2   | 47.50 | the consultation is a compulsory examination with a certificate |
        | 1 November 2023  | 1   | 38.50 | the consultation is a compulsory examination                    |
        | 22 December 2024 | 2   | 54    | the consultation is a compulsory examination with a certificate |
        | 22 December 2024 | 1   | 45    | the consultation is a compulsory examination                    |

  @rule:other-compulsory-examinations-have-no-known-rate
  Rule: What a compulsory examination brings back after the age of 2, or before its price was known, was not found

    Scenario Outline: The fund tells the rate of an examination at <age> on <day>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the consultation is a compulsory examination with a certificate
      And the visit costs 46 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

      Examples:
        | day             | age |
        | 30 October 2023 | 2   |
        | 31 October 2023 | 3   |

    Scenario Outline: At 16 the fund tells the rate of an examination where <declared> and <scheme>
      Given an insured patient
      And she is 16
      And the visit is to a general practitioner
      And <declared>
      And <scheme>
      And the consultation is a compulsory examination
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

      Examples:
        | declared                                       | scheme                                           |
        | her treating doctor is the doctor of the visit | she is insured as a dependant                    |
        | she has declared no treating doctor            | she is insured as a dependant                    |
        | her treating doctor is the doctor of the visit | she is in the local scheme of Alsace and Moselle |

  @rule:termination-and-organised-screening-have-rates-of-their-own
  Rule: What a termination of pregnancy or an organised screening brings back was not looked up; the fund pays the professional

    Scenario Outline: The fund tells what <act> brings back from <professional>
      Given an insured patient
      And she is 55
      And the visit is to <professional>
      And the visit is for <act>
      And her treating doctor is another doctor
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

      Examples:
        | professional           | act                       |
        | a general practitioner | the ending of a pregnancy |
        | a midwife              | the ending of a pregnancy |
        | an imaging centre      | breast cancer screening   |
        | an imaging centre      | an organised screening    |

  @rule:the-charge-on-screening-is-not-settled
  Rule: Some screening is free of the charge, and the fund says which

    Scenario Outline: Whether the flat charge falls on <act> is for the fund to say
      Given an insured patient
      And she is 55
      And the visit is to an imaging centre
      And the visit is for <act>
      And the visit costs 60 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the flat charge

      Examples:
        | act                     |
        | breast cancer screening |
        | an organised screening  |
