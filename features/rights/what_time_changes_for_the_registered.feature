Feature: What changes with time for somebody who is registered?
  At 18 the cover goes on in the own name. That of a European who neither works nor studies is looked at again every year.

  @rule:turning-18-breaks-no-cover
  Rule: At 18 a registered person is insured in the own name without a break, and the papers follow

    Scenario Outline: On <day>, in the year of 18, a letter is to come
      Given a French pupil
      And she turns 18 on 10 September 2026
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on <day> from when and until when she has rights
      Then her rights are open
      And she is advised to know that her own name comes without a break
      And she is advised to expect a letter from the fund

      Examples:
        | day               |
        | 10 September 2026 |
        | 9 September 2027  |

  @rule:european-keeps-the-rights-without-a-permit
  Rule: At 17 and at 19 the rights are open all the same, and no letter is to come

    Scenario Outline: On <day> no letter is to come
      Given a French pupil
      And she turns 18 on 10 September 2026
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on <day> from when and until when she has rights
      Then her rights are open
      And she is not advised to know that her own name comes without a break
      And she is not advised to expect a letter from the fund

      Examples:
        | day               |
        | 9 September 2026  |
        | 10 September 2027 |

  @rule:inactive-european-is-reviewed-every-year
  Rule: The cover of a European who neither works nor studies is looked at again every year

    Scenario Outline: On <day> a review is to be expected by a German <role>
      Given a German <role>
      And she is 66
      And she is registered with the CPAM
      And she has a permanent number
      And she does not work
      When she asks on <day> from when and until when she has rights
      Then she is advised to expect a review every year

      Examples:
        | day               | role      |
        | 25 November 2024  | pensioner |
        | 10 September 2026 | pensioner |
        | 10 September 2026 | resident  |

  @rule:european-keeps-the-rights-without-a-permit
  Rule: Nobody reviews the cover of French people, of workers and of students every year

    Scenario Outline: <person> on <day>, and <work>, expects no review
      Given <person>
      And she is 60
      And she is registered with the CPAM
      And she has a permanent number
      And <work>
      When she asks on <day> from when and until when she has rights
      Then her rights are open
      And she is not advised to expect a review every year

      Examples:
        | person             | day               | work              |
        | a German pensioner | 24 November 2024  | she does not work |
        | a German resident  | 10 September 2026 | she works         |
        | a French pensioner | 10 September 2026 | she does not work |
        | a German student   | 10 September 2026 | she does not work |

  @rule:valid-permit-leaves-the-rights-open
  Rule: Nor is the cover of somebody from outside Europe, whose permit is looked at instead

    Scenario: A Lebanese pensioner expects no review
      Given a Lebanese pensioner
      And she is 66
      And she is registered with the CPAM
      And she has a permanent number
      And she does not work
      And she has another permit
      And her permit lasts until 10 January 2027
      When she asks on 10 September 2026 from when and until when she has rights
      Then she is not advised to expect a review every year
