Feature: Which fund do people have whose work is of another kind?
  The funds of a trade and the desks of researchers are for those whom they name.

  Background:
    Given the person is an ordinary newcomer

  @rule:employee-registers-through-the-employer
  Rule: An employee is declared by the employer, then completes the file with the local CPAM

    Scenario Outline: On <day> an employee who began on <start> belongs to the CPAM
      Given a Lebanese employee of 30
      And she began to work on <start>
      When she asks on <day> whether she must register
      Then she registers through her employer
      And her fund is the CPAM

      Examples:
        | day              | start          |
        | 31 December 2017 | 1 March 2017   |
        | 1 January 2018   | 1 March 2017   |
        | 31 December 2019 | 1 January 2019 |

    Scenario: An employee with a long contract outside education belongs to the CPAM
      Given a Mexican employee of 24
      And her contract lasts 12 months
      When she asks on 15 September 2026 whether she must register
      Then her fund is the CPAM
      And she is not advised to ask her employer which fund it is

    Scenario Outline: <who> who has <permit> registers through the employer
      Given <who>
      And she has <permit>
      And she works as an employee
      When she asks on 15 September 2026 whether she must register
      Then she registers through her employer
      And her fund is the CPAM

      Examples:
        | who                         | permit                         |
        | an American employee of 35  | a talent permit                |
        | an Algerian employee of 35  | a scientific researcher permit |
        | an Italian researcher of 35 | a talent permit                |
        | an Italian researcher of 35 | a scientific researcher permit |

  @rule:farm-worker-belongs-to-the-msa
  Rule: Work in agriculture, apprentices included, belongs to the MSA, the farmers' fund

    Scenario Outline: A researcher with <permit> whose contract is one of farming belongs to the MSA
      Given an Algerian researcher of 35
      And she has <permit>
      And she works in farming
      When she asks on 15 September 2026 whether she must register
      Then she registers with the MSA
      And her fund is the MSA

      Examples:
        | permit                         |
        | a talent permit                |
        | a scientific researcher permit |
