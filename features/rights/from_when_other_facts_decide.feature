Feature: What decides from when rights count, where several facts meet?
  Work comes before studies and internships. For somebody who has been registered for long, the certificate tells it.

  @rule:rights-of-a-worker-start-on-the-first-day
  Rule: Work decides, whatever else somebody does in France

    Scenario Outline: <person> who works, <enrolled> and paid <pay> euros an hour as an intern, counts from the work on <day>
      Given <person>
      And she is 22
      And she works
      And she is <enrolled> in a French university
      And her internship pays <pay> euros an hour
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then her rights count from the first day of work

      Examples:
        | person             | enrolled     | pay  | day              |
        | a Colombian intern | enrolled     | 0    | 20 February 2025 |
        | a Colombian intern | enrolled     | 4.35 | 20 February 2025 |
        | a Colombian intern | not enrolled | 4.35 | 20 February 2025 |
        | a Colombian intern | enrolled     | 4.36 | 20 February 2025 |
        | a Colombian intern | enrolled     | 4    | 20 February 2024 |
        | a Kenyan student   | enrolled     | 0    | 20 February 2025 |
        | a Kenyan student   | not enrolled | 0    | 20 February 2025 |
        | a Mexican pupil    | not enrolled | 0    | 20 February 2025 |

  @rule:rights-of-an-asylum-seeker-start-after-three-months
  Rule: For an asylum seeker the three months count, work or not

    Scenario: An asylum seeker who works
      Given an Afghan asylum seeker
      And she is 30
      And she works
      And she came to France on 9 September 2026
      And she is an ordinary newcomer
      When she asks on 10 October 2026 from when and until when she has rights
      Then her rights count after three months
      And she is not advised to keep the claim forms

  @rule:rights-of-a-student-count-from-the-enrolment
  Rule: A student's enrolment decides, whatever an internship pays

    Scenario Outline: On <day> a student with an internship of <pay> euros an hour, and <number>, counts from the enrolment
      Given a Peruvian student
      And she is 23
      And she is enrolled in a French university
      And her internship pays <pay> euros an hour
      And <number>
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then her rights count from the enrolment

      Examples:
        | day              | pay  | number                     |
        | 20 February 2025 | 0    | she has no French number   |
        | 20 February 2025 | 4.35 | she has no French number   |
        | 20 February 2025 | 4.36 | she has no French number   |
        | 20 February 2024 | 4    | she has no French number   |
        | 20 February 2025 | 0    | she has a temporary number |

  @rule:rights-of-an-unpaid-intern-count-from-the-enrolment
  Rule: Where nothing is paid, no ceiling has to be known

    Scenario: In a year without a known ceiling an unpaid internship counts from the enrolment
      Given a Colombian intern
      And she is 22
      And her internship pays nothing
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 20 February 2024 from when and until when she has rights
      Then her rights count from the enrolment

  @rule:no-rights-start-without-an-enrolment
  Rule: A student without an enrolment has no rights, whatever an internship pays

    Scenario: An internship paid up to the ceiling does not help
      Given a Peruvian student
      And she is 23
      And she is not enrolled in France
      And her internship pays 4.35 euros an hour
      And she is an ordinary newcomer
      When she asks on 20 February 2025 from when and until when she has rights
      Then no rights start for her

  @rule:rights-of-a-resident-start-after-three-months
  Rule: For a resident the three months count, enrolled or not

    Scenario: A resident without studies has three months to wait
      Given a Lebanese resident
      And she is 40
      And she is not enrolled in France
      And no internship of hers is paid
      And she came to France on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights count after three months

    Scenario: A resident who enrols later is not told to bridge the days before
      Given a Lebanese resident
      And she is 40
      And she came to France on 1 September 2026
      And she is enrolled in a French university
      And she enrolled on 5 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights count after three months
      And she is not advised to take private cover before the enrolment

  @rule:refugee-has-rights-at-once
  Rule: A child who is a refugee has rights at once, not through a parent

    Scenario: A parent is insured
      Given an Afghan refugee
      And she is 16
      And a parent of hers is insured in France
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights count at once

  @rule:start-with-an-s1-is-unsettled
  Rule: An S1 form comes before an insured parent

    Scenario: The child of an insured parent holds an S1 form
      Given a Belgian child
      And she is 16
      And a parent of hers is insured in France
      And she came to France on 1 September 2026
      And she holds an S1 form from Belgium
      And she is an ordinary newcomer
      When she asks on 20 September 2026 from when and until when she has rights
      Then the sources do not settle from when her rights count

  @rule:certificate-tells-when-rights-began
  Rule: Once somebody is registered for good, the certificate tells from when, whatever would have counted before

    Scenario Outline: The certificate of <person> of <age> tells it on <day>
      Given <person>
      And she is <age>
      And she does not work
      And she is registered with the CPAM
      And she has another permit
      And her permit lasts until 31 December 2029
      And she has a permanent number
      When she asks on <day> from when and until when she has rights
      Then her certificate tells from when her rights count

      Examples:
        | person                   | age | day               |
        | an Afghan asylum seeker  | 30  | 31 December 2019  |
        | an Afghan asylum seeker  | 30  | 10 September 2026 |
        | an Afghan asylum seeker  | 16  | 10 September 2026 |
        | an Afghan refugee        | 30  | 10 September 2026 |
        | a Mexican pupil          | 16  | 10 September 2026 |

    Scenario Outline: The certificate of an intern, <enrolled> and paid <pay> euros an hour, tells it on <day>
      Given a Colombian intern
      And she is 22
      And she does not work
      And she is <enrolled> in a French university
      And her internship pays <pay> euros an hour
      And she is registered with the CPAM
      And she has another permit
      And her permit lasts until 31 December 2029
      And she has a permanent number
      When she asks on <day> from when and until when she has rights
      Then her certificate tells from when her rights count

      Examples:
        | enrolled     | pay  | day              |
        | enrolled     | 0    | 20 February 2025 |
        | enrolled     | 4.35 | 20 February 2025 |
        | not enrolled | 4.35 | 20 February 2025 |
        | enrolled     | 4.36 | 20 February 2025 |
        | enrolled     | 4    | 20 February 2024 |

    Scenario Outline: The certificate of <person> who is enrolled tells it, and <number>
      Given <person>
      And she is 22
      And she does not work
      And she came to France on 1 September 2026
      And she is enrolled in a French university
      And she enrolled on 5 September 2026
      And she holds no document of cover
      And she is registered with the CPAM
      And she has another permit
      And her permit lasts until 31 December 2029
      And <number>
      When she asks on 10 September 2026 from when and until when she has rights
      Then her certificate tells from when her rights count
      And she is not advised to take private cover before the enrolment

      Examples:
        | person              | number                     |
        | a Korean student    | she has a permanent number |
        | a Lebanese resident | she has a temporary number |

  @rule:rights-of-a-worker-with-a-temporary-number-start-on-the-first-day
  Rule: With a temporary number too, work comes before the enrolment

    Scenario: A student with a temporary number works
      Given a Korean student
      And she is 22
      And she works
      And she is enrolled in a French university
      And she is registered with the CPAM
      And she has another permit
      And her permit lasts until 31 December 2029
      And she has a temporary number
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights count from the first day of work
