Feature: From when does somebody who works or lives in France have rights?
  Work counts from its first day. Without work, three months of residence come first, save for the child of an insured parent.

  @rule:rights-of-a-worker-start-on-the-first-day
  Rule: A worker's rights start on the first day of the work, and claims go back to that day

    Scenario Outline: Work begun on 1 October counts from that day for <person>
      Given <person>
      And she is 30
      And she has another permit
      And she works as an employee
      And she began to work on 1 October 2026
      And she came to France on 15 September 2026
      And she is an ordinary newcomer
      When she asks on 5 October 2026 from when and until when she has rights
      Then her rights open on registration
      And her rights count from the first day of work
      And the first day of her rights is 1 October 2026
      And she is advised to keep the claim forms

      Examples:
        | person                |
        | a Nigerian employee   |
        | a Brazilian researcher |
        | a Kenyan student      |
        | a Lebanese resident   |

    Scenario: An au pair counts from the first day in the family
      Given a Brazilian au pair
      And she is 20
      And she has another permit
      And she began to work on 1 October 2026
      And she is an ordinary newcomer
      When she asks on 5 October 2026 from when and until when she has rights
      Then her rights count from the first day of work
      And the first day of her rights is 1 October 2026

  @rule:rights-of-a-worker-with-a-temporary-number-start-on-the-first-day
  Rule: The rights of a worker who has a temporary number so far start on the first day of the work

    Scenario: An employee has a temporary number
      Given a Nigerian employee
      And she is 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has another permit
      And her permit lasts until 30 September 2027
      And she began to work on 1 October 2026
      When she asks on 2 December 2026 from when and until when she has rights
      Then her rights are open
      And her rights count from the first day of work
      And the first day of her rights is 1 October 2026

  @rule:rights-open-on-registration
  Rule: With a temporary number and no fund yet, the rights of a worker open on registration

    Scenario: An employee has a number and waits for a fund
      Given a Nigerian employee
      And she is 30
      And she has a temporary number
      And she came to France on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 2 December 2026 from when and until when she has rights
      Then her rights open on registration

  @rule:rights-of-a-resident-start-after-three-months
  Rule: The rights of a resident who does not work start after three months of residence

    Scenario Outline: Asked on <day>, <rights>
      Given a Lebanese resident
      And she is 40
      And she has another permit
      And she came to France on 1 September 2026
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then <rights>
      And her rights count after three months
      And the first day of her rights is 2 December 2026

      Examples:
        | day             | rights                              |
        | 1 December 2026 | she has no rights in France yet     |
        | 2 December 2026 | her rights open on registration     |

    Scenario Outline: The three months count for <person>
      Given <person>
      And she is 66
      And she has a visitor visa
      And she came to France on 30 November 2025
      And she is an ordinary newcomer
      When she asks on 10 June 2026 from when and until when she has rights
      Then her rights count after three months
      And the first day of her rights is 1 March 2026

      Examples:
        | person                  |
        | an American pensioner   |
        | an American researcher  |
        | an American family member |

  @rule:start-with-an-s1-is-unsettled
  Rule: The sources do not say from which day the S1 of somebody who does not study here counts

    Scenario: A Belgian pensioner registers an S1 form
      Given a Belgian pensioner
      And she is 67
      And she came to France on 1 September 2026
      And she holds an S1 form from Belgium
      And she is an ordinary newcomer
      When she asks on 20 September 2026 from when and until when she has rights
      Then the sources do not settle from when her rights count
      And her rights open on registration
      And no first day of her rights is given

  @rule:child-has-rights-with-the-parent
  Rule: A child who follows an insured parent has rights through that parent

    Scenario Outline: <person> of 17 follows an insured parent
      Given <person>
      And she is 17
      And a parent of hers is insured in France
      And she came to France on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 20 September 2026 from when and until when she has rights
      Then her rights come with those of a parent
      And her rights open on registration

      Examples:
        | person             |
        | a Brazilian child  |
        | a Brazilian pupil  |
        | a Brazilian newcomer |

  @rule:rights-of-a-resident-start-after-three-months
  Rule: At 18 a child follows no parent and waits for three months

    Scenario: The child of an insured parent is 18
      Given a Brazilian child
      And she has another permit
      And she turns 18 on 20 September 2026
      And a parent of hers is insured in France
      And she came to France on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 20 September 2026 from when and until when she has rights
      Then her rights count after three months

  @rule:start-for-a-pupil-from-abroad-is-unsettled
  @rule:unsettled-registration-leaves-the-rights-unsettled
  Rule: The sources do not say from when a pupil from abroad without an insured parent is covered

    Scenario: An exchange pupil of 16
      Given a Mexican pupil
      And she is 16
      And no parent of hers is insured in France
      And she came to France on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 20 September 2026 from when and until when she has rights
      Then the sources do not settle from when her rights count
      And the sources do not settle whether she has rights
      And the CPAM settles it
