Feature: Does a form of Andorra or Monaco replace registration?
  A student insured there hands in the form of the fund at home. For Monaco, age counts.

  Background:
    Given the person is an ordinary newcomer
    And she is enrolled in a French university

  @rule:andorran-form-replaces-registration
  Rule: A student insured in Andorra hands in the form of the Andorran fund instead of registering

    Scenario: An Andorran form to the last day of the stay replaces registration
      Given an Andorran student
      And she is 20
      And she stays from 1 September 2026 to 30 June 2027
      And she holds an Andorran form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

    Scenario: On the last day of the stay the Andorran form still counts
      Given an Andorran student
      And she is 20
      And she stays from 1 September 2026 to 30 June 2027
      And she holds an Andorran form valid until 30 June 2027
      When she asks on 30 June 2027 whether she must register
      Then a form is handed in instead of registering

    Scenario: A Spanish student insured in Andorra hands in the form as well
      Given a Spanish student
      And she is 20
      And she stays from 1 September 2026 to 30 June 2027
      And she holds an Andorran form valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario Outline: <form> that ends one day before the stay replaces nothing
      Given a student
      And she is a national of <country>
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And she holds <form> valid until 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

      Examples:
        | country | form              |
        | Andorra | an Andorran form  |
        | Monaco  | a Monegasque form |

    Scenario: On the 29th birthday a student from Monaco registers
      Given a Monegasque student
      And she turns 29 on 15 September 2026
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

  @rule:monegasque-form-replaces-registration
  Rule: A student of 21 to 27 insured in Monaco hands in the Monegasque form instead of registering

    Scenario: On the 21st birthday the Monegasque form replaces registration
      Given a Monegasque student
      And she turns 21 on 15 September 2026
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And her fund is her home fund
      And she is advised to confirm with the fund
      And the answer rests on weak sources

    Scenario: On the last day of the stay the Monegasque form still counts
      Given a Monegasque student
      And she is 23
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 30 June 2027 whether she must register
      Then a form is handed in instead of registering

    Scenario: On the eve of the 28th birthday the Monegasque form still replaces registration
      Given a Monegasque student
      And she turns 28 on 15 September 2026
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 14 September 2026 whether she must register
      Then a form is handed in instead of registering

    Scenario Outline: The Monegasque form is known from 26 June 2023 only, asked on <day>
      Given a Monegasque student
      And she is 23
      And she stays from 1 September 2022 to 31 August 2023
      And she holds a Monegasque form valid until 31 August 2023
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day          | answer                                                    |
        | 25 June 2023 | the sources do not settle whether registering is required |
        | 26 June 2023 | a form is handed in instead of registering                |

  @rule:monegasque-form-at-an-unsettled-age
  Rule: The sources do not settle the Monegasque form before 21 and at 28

    Scenario Outline: Somebody who turns <age> on 15 September 2026 and asks on <day> is sent to the CPAM
      Given a Monegasque student
      And she turns <age> on 15 September 2026
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

      Examples:
        | age | day               |
        | 21  | 14 September 2026 |
        | 28  | 15 September 2026 |
        | 29  | 14 September 2026 |

  @rule:enrolled-student-registers
  Rule: A Monegasque form that does not last to the end of the stay replaces nothing, at no age

    Scenario Outline: At <age>, with a form valid until 29 June 2027
      Given a Monegasque student
      And she is <age>
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French university
      And her stay is regular
      And she holds a Monegasque form valid until 29 June 2027
      And she is an ordinary newcomer
      When she asks on 15 September 2026 whether she must register
      Then registering is required

      Examples:
        | age |
        | 20  |
        | 21  |
        | 28  |
