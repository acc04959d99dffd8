Feature: What does the local scheme of Alsace and Moselle refund?
  It comes with work there, and adds to the ordinary rates.

  @rule:the-local-scheme-refunds-doctors-and-analyses-at-90-percent
  Rule: The local scheme of Alsace and Moselle refunds doctors and analyses at 90 percent

    Scenario Outline: A doctor at <age>, where <declared>
      Given an insured patient
      And she is <age>
      And she is in the local scheme of Alsace and Moselle
      And the visit is to a general practitioner
      And <declared>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 90 percent
      And the refund before the flat charge is 27 euros
      And the flat charge is <charge> euros
      And <back> euros come back

      Examples:
        | age | declared                                       | charge | back |
        | 30  | her treating doctor is the doctor of the visit | 2      | 25   |
        | 15  | she has declared no treating doctor            | 0      | 27   |

    Scenario Outline: A laboratory, where <analysis>
      Given an insured patient
      And she is 30
      And she is in the local scheme of Alsace and Moselle
      And the visit is to a laboratory
      And <analysis>
      And the visit costs 20 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 90 percent
      And 16 euros come back

      Examples:
        | analysis                        |
        | the analysis is an ordinary one |
        | the analysis is pathology       |

  @rule:the-local-scheme-refunds-hospitals-in-full
  Rule: The local scheme of Alsace and Moselle refunds a hospital stay in full

    Scenario: The first day in hospital
      Given an insured patient
      And she is 30
      And she is in the local scheme of Alsace and Moselle
      And the visit is to a hospital
      And the visit costs 1000 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the rate is 100 percent
      And the daily charge is 0 euros
      And 1000 euros come back

  @rule:the-local-scheme-has-other-rates-too
  Rule: What the local scheme pays outside the path, for medicines and for other professionals was not found

    Scenario Outline: The fund tells the rate where <visit>
      Given an insured patient
      And she is 30
      And she is in the local scheme of Alsace and Moselle
      And <visit>
      And <detail>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the CPAM settles it
      And the sources do not settle the rate
      And no sum is told

      Examples:
        | visit                                  | detail                              |
        | the visit is to a general practitioner | she has declared no treating doctor |
        | the visit is to a dentist              | the visit is for another reason     |
        | the visit is to a midwife              | the visit is for another reason     |
        | the visit is to a nurse                | the visit is for another reason     |
        | the visit is to a pharmacy             | the medicine has a major benefit    |
        | the visit is to a pharmacy             | the medicine has a moderate benefit |
        | the visit is to a pharmacy             | the medicine has a low benefit      |
        | the visit is to an imaging centre      | no act costs more than 120 euros    |
        | the visit is to a psychologist         | it is session 1                     |
