Feature: Which of the steps to a number fall away for somebody who has one, or has it from birth?
  Whoever has a permanent number has nothing left to send, and whoever has a temporary one sends no second file.

  @rule:permanent-number-is-for-life
  Rule: With a permanent number nothing of the civil status is asked for or translated any more

    Scenario Outline: The document of a person from <country>, in <language>, is left in the drawer
      Given a national of <country>
      And she is in France to study
      And she is 22
      And she is registered with the CPAM
      And she has a permanent number
      And her civil-status document is in <language>
      When she asks on 15 September 2026 what her number is
      Then the document needs no translation
      And her civil-status document is settled

      Examples:
        | country | language |
        | Morocco | Arabic   |
        | Brazil  | Estonian |
        | Italy   | Estonian |
        | Brazil  | French   |
        | Brazil  | Greek    |
        | Brazil  | English  |

    Scenario Outline: A person who has <sent> her document keeps her number all the same
      Given an Indian student
      And she is 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has <sent> her civil-status document
      When she asks on 15 September 2026 what her number is
      Then nothing is left to do for the number
      And her civil-status document is settled

      Examples:
        | sent     |
        | not sent |
        | sent     |

    Scenario Outline: Somebody born in <country> who waits for a fund has her number already
      Given an Indian student
      And she is 25
      And she was born in <country>
      And she is enrolled in a French university
      And she is not registered with a French fund
      And she has a permanent number
      And her stay is regular
      And she holds no document of cover
      And she does not work
      And she stays for more than three months
      When she asks on 15 September 2026 what her number is
      Then nothing is left to do for the number
      And the file does not need proof of identity
      And the file does not need bank details
      And the file does not need the visa or residence permit
      And the file does not need the certificate of enrolment

      Examples:
        | country |
        | India   |
        | France  |

    Scenario Outline: With a permanent number, a temporary one that dated from <day> asks for no document any more
      Given an Indian student
      And she is 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has not sent her civil-status document
      And an earlier temporary number of hers dated from <day>
      When she asks on 15 September 2026 what her number is
      Then her civil-status document is settled
      And no day is set for her civil-status document

      Examples:
        | day          |
        | 1 July 2026  |
        | 1 March 2026 |

  @rule:temporary-number-gives-the-same-rights
  Rule: With a temporary number the first file is sent already

    Scenario Outline: <who> of <age> with <cover>, whose number waits for the check, sends no first file again
      Given <who>
      And she is <age>
      And she was born in India
      And she lived in India before
      And she has a temporary number
      And she holds <cover>
      And she came to France on 1 May 2026
      And <studies>
      And <work>
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then her papers are checked for the number
      And the file does not need the contract of work
      And the file does not need the S1 form
      And the file does not need proof of resources
      And the file does not need proof of three months of residence
      And the file does not need a parent's written permission

      Examples:
        | who                  | age | cover                 | studies                                   | work              |
        | an Indian employee   | 25  | no document of cover  | she is not enrolled in a French university | she works         |
        | an Italian student   | 22  | no document of cover  | she is enrolled in a French university     | she does not work |
        | an Italian pensioner | 66  | an S1 form from Italy | she is not enrolled in a French university | she does not work |
        | an Indian newcomer   | 40  | no document of cover  | she is not enrolled in a French university | she does not work |
        | an Indian student    | 15  | no document of cover  | she is enrolled in a French university     | she does not work |

    Scenario Outline: A student from <country> with <card> has a temporary number from earlier
      Given a national of <country>
      And she is in France to study
      And she is 21
      And she was born in <country>
      And she stays from 1 September 2026 to 30 June 2027
      And she stays for more than three months
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she has a temporary number
      And she holds <card>
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then her number is a temporary one
      And she has the number in hand

      Examples:
        | country            | card                                                                     |
        | Germany            | a European card from Germany valid until 31 December 2027                |
        | the United Kingdom | a British global card from the United Kingdom valid until 1 January 2030 |

    Scenario: A registered person with a temporary number waits for no other
      Given an Indian student
      And she is 22
      And she was born in India
      And she is registered with the CPAM
      And she has a temporary number
      When she asks on 15 September 2026 what her number is
      Then her number is a temporary one
      And she has the number in hand

  @rule:somebody-born-in-france-has-a-number-from-birth
  Rule: Whoever was born in France has the number from birth, registered or not

    Scenario: A registered person born in France waits for no number
      Given an Indian student
      And she is 22
      And she was born in France
      And she is registered with the CPAM
      And she has no French number
      When she asks on 15 September 2026 what her number is
      Then the number exists from birth
      And she asks the fund for the number

    Scenario Outline: A student from <country> born in France has a number though she holds <card>
      Given a national of <country>
      And she is in France to study
      And she is 21
      And she was born in France
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds <card>
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then the number exists from birth
      And her number is a permanent one

      Examples:
        | country            | card                                                                     |
        | Germany            | a European card from Germany valid until 31 December 2027                |
        | the United Kingdom | a British global card from the United Kingdom valid until 1 January 2030 |
