Feature: Who registers an S1 form with the local CPAM?
  Everybody who stays for more than three months and is not enrolled as a student, as is known since 21 March 2022.

  Background:
    Given the person is an ordinary newcomer
    And she holds an S1 form from Belgium

  @rule:resident-registers-the-s1
  Rule: A resident with an S1 registers it with the local CPAM, and the home State pays

    Scenario Outline: Asked on <day>, <who> who is not enrolled registers the S1
      Given <who>
      And she came to France on <start>
      And she stays for more than three months
      And she is not enrolled in a French university
      And no internship of hers is paid
      And she has enough to live on
      When she asks on <day> whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her S1 form
      And her fund is the CPAM
      And she is not advised to take private cover meanwhile

      Examples:
        | who                           | start            | day               |
        | a Belgian student of 22       | 1 September 2026 | 15 September 2026 |
        | a Belgian intern of 22        | 1 September 2026 | 15 September 2026 |
        | a Belgian pupil of 16         | 1 September 2026 | 15 September 2026 |
        | a Belgian family member of 40 | 1 September 2026 | 15 September 2026 |
        | a Belgian researcher of 35    | 1 September 2026 | 15 September 2026 |
        | a Belgian pensioner of 66     | 1 September 2026 | 15 September 2026 |
        | a Belgian resident of 40      | 1 September 2026 | 15 September 2026 |
        | a Belgian family member of 40 | 1 September 2026 | 2 December 2026   |
        | a Belgian researcher of 35    | 1 September 2026 | 2 December 2026   |
        | a Belgian resident of 40      | 1 September 2026 | 2 December 2026   |
        | a Belgian pensioner of 66     | 1 March 2022     | 21 March 2022     |

    Scenario: On 20 March 2022 the sources do not yet settle it
      Given a Belgian pensioner of 66
      And she came to France on 1 March 2022
      And she stays for more than three months
      And she has enough to live on
      When she asks on 20 March 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:student-registers-the-s1
  Rule: An enrolled student with an S1 registers it on the portal, and the home State pays

    Scenario Outline: Asked on <day>, <who> who is enrolled registers the S1 on the portal
      Given <who> of 22
      And she lived in Belgium before
      And she stays for more than three months
      And she is enrolled in a French university
      And no internship of hers is paid
      When she asks on <day> whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her S1 form
      And her fund is the CPAM

      Examples:
        | who               | day               |
        | a Belgian student | 15 September 2026 |
        | a Belgian intern  | 15 September 2026 |
        | a Belgian student | 21 March 2022     |

    Scenario: On 20 March 2022 the sources do not yet settle it for a student
      Given a Belgian student of 22
      And she lived in Belgium before
      And she stays for more than three months
      And she is enrolled in a French university
      When she asks on 20 March 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle what her cover rests on

  @rule:minor-without-a-permit-is-sent-to-the-ame
  Rule: A minor from outside Europe whose stay is not regular is entitled to the AME at once; the CPAM decides

    Scenario Outline: An S1 changes nothing on a short stay for <who> without a permit
      Given <who>
      And her stay is not regular
      And she stays for three months or less
      And she is <enrolled> in a French school
      And no internship of hers is paid
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle what her cover rests on
      And she is advised to ask for the AME

      Examples:
        | who                      | enrolled     |
        | a Moroccan child of 10   | not enrolled |
        | a Moroccan student of 17 | enrolled     |
        | a Moroccan student of 17 | not enrolled |
