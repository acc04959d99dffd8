Feature: Does the care path bind a contraception consultation of a young woman?
  Since 2022 it does not before 26, whoever her treating doctor is.

  @rule:the-path-does-not-bind-contraception-before-26
  Rule: Since 2022 the path does not bind a contraception consultation before 26

    Scenario Outline: At <age>, on <day>, <doctor>, where <path>
      Given an insured patient
      And she is <age>
      And <doctor>
      And the visit is billed as a contraception visit
      And <path>
      And the professional has no specialty
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | age | day            | doctor                                 | path                                  |
        | 25  | 1 January 2022 | the visit is to a general practitioner | she has declared no treating doctor   |
        | 25  | 10 March 2025  | the visit is to a general practitioner | her treating doctor is another doctor |

    Scenario: A gynaecologist at 16, without a treating doctor
      Given an insured patient
      And she is 16
      And the visit is to a gynaecologist
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: Before 2022, from 26 on, and with any other doctor, it is a visit like others

    Scenario Outline: At <age>, on <day>, <doctor>
      Given an insured patient
      And she is <age>
      And <doctor>
      And the visit is billed as a contraception visit
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the visit is outside the care path
      And she may not go directly

      Examples:
        | age | day              | doctor                                 |
        | 25  | 31 December 2021 | the visit is to a general practitioner |
        | 26  | 10 March 2025    | the visit is to a general practitioner |
        | 26  | 10 March 2025    | the visit is to a gynaecologist        |
        | 20  | 10 March 2025    | the visit is to a dermatologist        |

    Scenario: Billed as any other, it is a visit like others at 25
      Given an insured patient
      And she is 25
      And the visit is to a general practitioner
      And the professional has no specialty
      And the visit is billed as any other
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
