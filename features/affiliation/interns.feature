Feature: How is an intern covered?
  Above a ceiling of pay an internship is work. Up to it the intern is covered as a student.

  Background:
    Given the person is an ordinary newcomer
    And she is enrolled in a French university

  Scenario: Until the pay is known, what an intern's cover rests on stays open
    Given a Moroccan intern
    And she is 22
    When she asks on 15 September 2026 whether she must register
    Then registering is required
    And the answer waits for the pay of her internship
    And it may still be that her cover rests on her work
    And it may still be that her cover rests on her studies

  @rule:internship-paid-above-the-ceiling-is-work
  Rule: An internship paid above the ceiling gives cover as work does

    Scenario Outline: On <day> an internship at <pay> euros an hour is work
      Given a Moroccan intern
      And she is 22
      And her internship pays <pay> euros an hour
      When she asks on <day> whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work
      And her fund is the CPAM

      Examples:
        | day              | pay  |
        | 1 January 2023   | 4.06 |
        | 31 December 2023 | 4.06 |
        | 1 January 2025   | 4.36 |
        | 15 March 2026    | 4.36 |

    Scenario: A European card does not exempt an intern who is paid like a worker
      Given a Spanish intern
      And he is 22
      And he stays from 1 February 2026 to 31 July 2026
      And he holds a European card from Spain valid until 31 July 2026
      And his internship pays 5.00 euros an hour
      When he asks on 15 March 2026 whether he must register
      Then registering is required
      And his cover rests on his work

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario Outline: On <day> an internship at <pay> euros an hour is part of the studies
      Given a Moroccan intern
      And she lived in Morocco before
      And she is 22
      And her internship pays <pay> euros an hour
      When she asks on <day> whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies

      Examples:
        | day              | pay  |
        | 31 December 2023 | 4.05 |
        | 1 January 2025   | 4.35 |
        | 15 March 2026    | 4.35 |

    Scenario: An internship without pay is part of the studies in every year
      Given a Moroccan intern
      And she lived in Morocco before
      And she is 22
      And her internship pays nothing
      When she asks on 15 March 2024 whether she must register
      Then she registers on the students' portal

  @rule:paid-internship-without-a-known-ceiling-is-unsettled
  Rule: For years without a known ceiling, the sources do not settle a paid internship

    Scenario Outline: On <day> the ceiling of pay is not known
      Given a Moroccan intern
      And she is 22
      And her internship pays 4.36 euros an hour
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

      Examples:
        | day              |
        | 31 December 2022 |
        | 1 January 2024   |
        | 31 December 2024 |
