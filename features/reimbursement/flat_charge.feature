Feature: How much is the flat charge on a visit, and where does it stop?
  It is kept back from refunds: by the day for each professional, by the year for each patient.

  @rule:consultations-analyses-and-images-have-a-flat-charge
  Rule: A consultation of a doctor, an analysis or an image has a flat charge

    Scenario Outline: <number> acts on <day>, after <before> euros that day
      Given an insured patient
      And she is 30
      And the visit is to an imaging centre
      And there are <number> acts
      And <before> euros were taken before that day
      And the visit costs 100 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the flat charge is that on a consultation
      And the flat charge of each is <each> euros
      And the flat charge is <charge> euros
      And <back> euros come back
      And a mutuelle never pays the flat charge
      And she is advised to know that flat charges are taken from refunds
      And she is advised to know that flat charges stop at 50 euros a year
      And she is advised to know that there are at most four flat charges a day

      Examples:
        | day         | number | before | each | charge | back |
        | 14 May 2024 | 1      | 0      | 1    | 1      | 69   |
        | 14 May 2024 | 4      | 0      | 1    | 4      | 66   |
        | 14 May 2024 | 5      | 0      | 1    | 4      | 66   |
        | 15 May 2024 | 1      | 0      | 2    | 2      | 68   |
        | 15 May 2024 | 3      | 0      | 2    | 6      | 64   |
        | 15 May 2024 | 4      | 0      | 2    | 8      | 62   |
        | 15 May 2024 | 5      | 0      | 2    | 8      | 62   |
        | 15 May 2024 | 1      | 6      | 2    | 2      | 68   |
        | 15 May 2024 | 1      | 8      | 2    | 0      | 70   |

    Scenario Outline: A visit after <before> euros that year
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And <before> euros were taken before that year
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the flat charge is <charge> euros
      And <back> euros come back

      Examples:
        | before | charge | back |
        | 46     | 2      | 19   |
        | 48     | 2      | 19   |
        | 49     | 1      | 20   |
        | 50     | 0      | 21   |
