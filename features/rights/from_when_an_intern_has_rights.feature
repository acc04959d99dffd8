Feature: From when does an intern have rights?
  An internship paid above 15 % of the hourly ceiling of social security counts as work. Below, the enrolment in France decides.

  @rule:rights-of-an-unpaid-intern-count-from-the-enrolment
  Rule: The rights of an enrolled intern who is not paid count from the day of enrolment

    Scenario: An unpaid internship counts from the enrolment
      Given a Colombian intern
      And she is 22
      And she has a student visa
      And she came to France on 1 February 2026
      And her internship pays nothing
      And she is enrolled in a French university
      And she enrolled on 2 February 2026
      And she is an ordinary newcomer
      When she asks on 20 February 2026 from when and until when she has rights
      Then her rights count from the enrolment
      And the first day of her rights is 2 February 2026
      And she is advised to take private cover before the enrolment

  @rule:rights-of-an-intern-paid-up-to-the-ceiling-count-from-the-enrolment
  Rule: The rights of an enrolled intern paid up to the ceiling count from the day of enrolment

    Scenario Outline: In <year>, <pay> euros an hour leave the enrolment to decide
      Given a Colombian intern
      And she is 22
      And she has a student visa
      And she came to France on 2 February <year>
      And her internship pays <pay> euros an hour
      And she is enrolled in a French university
      And she enrolled on 2 February <year>
      And she is an ordinary newcomer
      When she asks on 20 February <year> from when and until when she has rights
      Then her rights count from the enrolment
      And the first day of her rights is 2 February <year>

      Examples:
        | year | pay  |
        | 2023 | 0.01 |
        | 2023 | 4.05 |
        | 2025 | 4.35 |

  @rule:rights-of-an-intern-paid-above-the-ceiling-start-on-the-first-day
  Rule: The rights of an intern paid above the ceiling start on the first day, as with work

    Scenario Outline: In <year>, <pay> euros an hour count from the first day, <enrolled>
      Given a Colombian intern
      And she is 22
      And she has a student visa
      And she came to France on 2 February <year>
      And her internship pays <pay> euros an hour
      And she began to work on 9 February <year>
      And she is <enrolled> in a French university
      And she enrolled on 2 February <year>
      And she is an ordinary newcomer
      When she asks on 20 February <year> from when and until when she has rights
      Then her rights open on registration
      And her rights count from the first day of work
      And the first day of her rights is 9 February <year>

      Examples:
        | year | pay  | enrolled     |
        | 2023 | 4.06 | enrolled     |
        | 2025 | 4.36 | enrolled     |
        | 2025 | 4.36 | not enrolled |

  @rule:start-of-a-paid-internship-without-a-known-ceiling-is-unsettled
  Rule: For years without a known ceiling, the sources do not say from when a paid intern is covered

    Scenario Outline: On <day> no ceiling is known
      Given a Colombian intern
      And she is 22
      And she has a student visa
      And she came to France on 31 December 2021
      And her internship pays 4 euros an hour
      And she is enrolled in a French university
      And she enrolled on 2 January 2022
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then the sources do not settle from when her rights count
      And no first day of her rights is given
      And the CPAM settles it

      Examples:
        | day              |
        | 31 December 2022 |
        | 1 January 2024   |
        | 31 December 2024 |

    Scenario: A single cent an hour is pay already
      Given a Colombian intern
      And she is 22
      And she has a student visa
      And she came to France on 2 February 2024
      And her internship pays 0.01 euros an hour
      And she is enrolled in a French university
      And she enrolled on 2 February 2024
      And she is an ordinary newcomer
      When she asks on 20 February 2024 from when and until when she has rights
      Then the sources do not settle from when her rights count

  @rule:rights-of-an-intern-paid-up-to-the-ceiling-count-from-the-enrolment
  Rule: In the years whose ceiling is known, the same pay leaves the enrolment to decide

    Scenario Outline: On <day> the ceiling is known
      Given a Colombian intern
      And she is 22
      And she has a student visa
      And she came to France on 31 December 2021
      And her internship pays 4 euros an hour
      And she is enrolled in a French university
      And she enrolled on 2 January 2022
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then her rights count from the enrolment

      Examples:
        | day              |
        | 1 January 2023   |
        | 31 December 2023 |
        | 1 January 2025   |

  @rule:no-rights-start-without-an-enrolment
  Rule: For an unpaid intern who is not enrolled in France no rights start

    Scenario: An unpaid visitor of a laboratory has no rights
      Given a Colombian intern
      And she is 22
      And she has another permit
      And her internship pays nothing
      And she is not enrolled in France
      And she is an ordinary newcomer
      When she asks on 20 February 2026 from when and until when she has rights
      Then no rights start for her
      And she has no rights in France as things stand
      And no first day of her rights is given

  @rule:no-rights-start-with-an-internship-paid-up-to-the-ceiling
  Rule: For an intern paid up to the ceiling who is not enrolled in France no rights start

    Scenario Outline: In <year>, <pay> euros an hour and no enrolment start nothing
      Given a Colombian intern
      And she is 22
      And she has another permit
      And her internship pays <pay> euros an hour
      And she is not enrolled in France
      And she is an ordinary newcomer
      When she asks on 20 February <year> from when and until when she has rights
      Then no rights start for her
      And she has no rights in France as things stand
      And the answer rests on weak sources

      Examples:
        | year | pay  |
        | 2023 | 0.01 |
        | 2023 | 4.05 |
        | 2025 | 4.35 |
