Feature: Whose rights does the end of a permit leave alone?
  Those of Europeans, of minors, of people who need no permit, and of people who are not registered yet: whether it is valid, over, or kept by a receipt.

  @rule:european-keeps-the-rights-without-a-permit
  Rule: Somebody who is European too needs no permit, whatever becomes of an old one

    Scenario Outline: A Brazilian-Italian student with a permit until <end> has open rights on <day>, and <receipt>
      Given a Brazilian-Italian student
      And she is 24
      And she is registered with the CPAM
      And she has a permanent number
      And she has a student visa
      And her permit lasted until <end>
      And <receipt>
      When she asks on <day> from when and until when she has rights
      Then her rights are open
      And no permit limits her rights

      Examples:
        | end              | receipt                                         | day               |
        | 10 January 2027  | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 20 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasts until 10 January 2027 | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 20 October 2026   |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 November 2026   |
        | 10 March 2020    | she has no renewal receipt                      | 28 December 2019  |
        | 10 November 2019 | she has no renewal receipt                      | 28 December 2019  |

  @rule:minor-keeps-the-rights-without-a-permit
  Rule: For a minor no permit counts, even one that is over

    Scenario Outline: A pupil of 16 with a permit until <end> has open rights on <day>, and <receipt>
      Given a Togolese pupil
      And she is 16
      And she is registered with the CPAM
      And she has a permanent number
      And she has another permit
      And her permit lasted until <end>
      And <receipt>
      When she asks on <day> from when and until when she has rights
      Then her rights are open
      And no permit limits her rights

      Examples:
        | end              | receipt                                         | day               |
        | 10 January 2027  | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 20 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasts until 10 January 2027 | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 20 October 2026   |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 November 2026   |
        | 10 March 2020    | she has no renewal receipt                      | 28 December 2019  |
        | 10 November 2019 | she has no renewal receipt                      | 28 December 2019  |

  @rule:no-permit-needed-leaves-the-rights-open
  Rule: For somebody who needs no permit any longer, the old one does not count

    Scenario Outline: A Monegasque student, whose old permit lasted until <end>, has open rights on <day>, and <receipt>
      Given a Monegasque student
      And she is 24
      And she is registered with the CPAM
      And she has a permanent number
      And she needs no permit
      And her permit lasted until <end>
      And <receipt>
      When she asks on <day> from when and until when she has rights
      Then her rights are open
      And no permit limits her rights

      Examples:
        | end              | receipt                                         | day               |
        | 10 January 2027  | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 20 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasts until 10 January 2027 | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 20 October 2026   |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 November 2026   |
        | 10 March 2020    | she has no renewal receipt                      | 28 December 2019  |
        | 10 November 2019 | she has no renewal receipt                      | 28 December 2019  |

  @rule:rights-open-on-registration
  Rule: A permit ends no rights of somebody who was never registered

    Scenario Outline: With a permit until <end>, rights open on registration on <day>, and <receipt>
      Given a Togolese student
      And she is 24
      And she has a student visa
      And she came to France on 1 September 2018
      And she is enrolled in a French university
      And she is an ordinary newcomer
      And her permit lasted until <end>
      And <receipt>
      When she asks on <day> from when and until when she has rights
      Then her rights open on registration
      And no rights of hers are open yet

      Examples:
        | end              | receipt                                         | day               |
        | 10 January 2027  | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 10 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 20 September 2026 |
        | 10 March 2026    | she has no renewal receipt                      | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasts until 10 January 2027 | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 October 2026    |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 20 October 2026   |
        | 31 January 2026  | her renewal receipt lasted until 10 April 2026  | 1 November 2026   |
        | 10 March 2020    | she has no renewal receipt                      | 28 December 2019  |
        | 10 November 2019 | she has no renewal receipt                      | 28 December 2019  |
