Feature: Since when are the answers about the number known?
  The sources reach back to 2016, and what they say of the number holds from the first day of that year, unless they are known from a later day.

  @rule:member-of-the-mgen-asks-the-adviser
  @rule:permanent-number-is-for-life
  Rule: A permanent number was for life on the first day of 2016

    Scenario: A member of the MGEN with a permanent number
      Given a Brazilian student of 22
      And she was born in Brazil
      And she is registered with the MGEN
      And she has a permanent number
      When she asks on 1 January 2016 what her number is
      Then her number is a permanent one
      And she has the number in hand
      And nothing is left to do for the number
      And the number is settled
      And her civil-status document is settled
      And the document needs no translation
      And she asks an adviser of the MGEN about the number
      And the number is for life
      And the number gives refunds
      And the number gives a certificate of rights
      And the number gives the right to a carte Vitale
      And the number gives the right to an ameli account
      And the weeks for a card count from its order

  @rule:temporary-number-gives-the-same-rights
  @rule:temporary-number-is-usable-for-nine-months
  Rule: A temporary number gave the same rights on the first day of 2016

    Scenario Outline: A temporary number of the <fund>, where the civil-status document is in <language>
      Given a Brazilian student of 22
      And she was born in Brazil
      And she is registered with the <fund>
      And her temporary number dates from 1 December 2015
      And she has <sent> her civil-status document
      And her civil-status document is in <language>
      When she asks on 1 January 2016 what her number is
      Then <number>
      And <has it>
      And <check>
      And <step>
      And <civil status>
      And <translation>
      And <contact>
      And <opens>
      And <not yet>
      And <advice>

      Examples:
        | fund | sent     | language | number                        | has it                     | check                                 | step                                  | civil status                                             | translation                                               | contact                            | opens                                               | not yet                                               | advice                                                       |
        | CPAM | sent     | French   | her number is a temporary one | she has the number in hand | her papers are checked for the number | she waits for the check of her papers | her civil-status document is with the fund               | the document needs no translation                         | she asks the CPAM about the number | the number gives refunds                            | the carte Vitale has to wait for the permanent number | she is advised to ask how her permanent number is getting on |
        | MSA  | not sent | Arabic   | her number is a temporary one | she has the number in hand | her papers are checked for the number | she sends her civil-status document   | no source tells by when her civil-status document is due | no source tells whether the document has to be translated | she asks the MSA about the number  | the number gives the same rights as a permanent one | a full birth certificate is enough                    | she is advised to send good copies                           |

    Scenario: One guide took documents in any European language already
      Given a Brazilian student of 22
      And she was born in Brazil
      And she is registered with the CPAM
      And her temporary number dates from 1 December 2015
      And she has sent her civil-status document
      And her civil-status document is in Greek
      And the guides are followed
      When she asks on 1 January 2016 what her number is
      Then the document needs no translation

  @rule:french-document-needs-no-translation
  @rule:without-a-number-nothing-runs-out
  Rule: Whoever has no number yet has none that could run out, from the first day known

    Scenario: Somebody born in France asks for the number
      Given a French resident of 30
      And she was born in France
      And she is registered with the CPAM
      And she has no French number
      And her civil-status document is in French
      When she asks on 1 January 2016 what her number is
      Then her number is a permanent one
      And she does not have the number yet
      And she asks the fund for the number
      And the number exists from birth
      And no civil-status document is asked for
      And the document needs no translation
      And she asks the CPAM about the number
      And there is no number that could run out

    Scenario: A fund has taken in somebody without a number
      Given a Brazilian student of 22
      And she was born in Brazil
      And she is registered with the MSA
      And she has no French number
      And her civil-status document is in French
      When she asks on 1 January 2016 what her number is
      Then her number is a temporary one
      And she does not have the number yet
      And she sends her civil-status document
      And her papers are checked for the number
      And her civil-status document goes with the application
      And the document needs no translation
      And she asks the MSA about the number
      And there is no number that could run out
      And the file needs a civil-status document
      And a full birth certificate is enough
      And an extract that names the parents is enough
      And a document of the consulate is enough
      And a family book is enough
      And a marriage certificate is enough
      And she is advised to send good copies

    Scenario Outline: <who>, in France since <arrival>
      Given <who>
      And <fact>
      And <work>
      And she was born in Brazil
      And she came to France on <arrival>
      And she has another permit
      And she is an ordinary newcomer
      And her civil-status document is in French
      When she asks on 1 January 2016 what her number is
      Then <number>
      And <has it>
      And <check>
      And <step>
      And <civil status>
      And <contact>
      And <validity>
      And <paper>
      And <other paper>

      Examples:
        | who                           | fact                                   | work                         | arrival          | number                                          | has it                           | check                                            | step                                                 | civil status                                             | contact                                  | validity                              | paper                                             | other paper                                 |
        | a Brazilian employee of 30    | she began to work on 1 January 2016    | her contract lasts 12 months | 1 December 2015  | her number is a temporary one                   | she does not have the number yet | her papers are checked for the number            | the number comes with registering                    | her civil-status document goes with the application      | she asks the CPAM about the number       | there is no number that could run out | the file needs proof of identity                  | the file needs the visa or residence permit |
        | a Brazilian farm worker of 30 | she began to work on 1 January 2016    | her contract lasts 12 months | 1 December 2015  | her number is a temporary one                   | she does not have the number yet | her papers are checked for the number            | the number comes with registering                    | her civil-status document goes with the application      | she asks the MSA about the number        | there is no number that could run out | the file needs the contract of work               | the file needs bank details                 |
        | a Brazilian resident of 40    | she has enough to live on              | she does not work            | 1 September 2015 | her number is a temporary one                   | she does not have the number yet | her papers are checked for the number            | the number comes with registering                    | her civil-status document goes with the application      | she asks the CPAM about the number       | there is no number that could run out | the file needs proof of three months of residence | the file needs a civil-status document      |
        | a Brazilian resident of 40    | she has enough to live on              | she does not work            | 1 December 2015  | she gets no French number                       | she does not have the number yet | no number is made                                | she has no step to take for a French number          | no civil-status document is asked for                    | she has nobody to ask about a number yet | there is no number that could run out | she is not advised to send good copies            | the file does not need proof of identity    |
        | a Brazilian pupil of 16       | she is enrolled in a French school     | she does not work            | 1 September 2015 | the sources do not settle which number she gets | she does not have the number yet | the sources do not settle how the number is made | the sources do not settle what she does for a number | no source tells by when her civil-status document is due | she asks the CPAM about the number       | there is no number that could run out | she is not advised to send good copies            | the file does not need proof of identity    |
        | a Brazilian student of 20     | she is enrolled in a French university | she does not work            | 1 September 2015 | her number is a temporary one                   | she does not have the number yet | her papers are checked for the number            | the number comes with registering                    | her civil-status document goes with the application      | she asks the CPAM about the number       | there is no number that could run out | the file needs proof of identity                  | the file needs the certificate of enrolment |

    Scenario: A student from Germany stays insured at home
      Given a German student of 22
      And she was born in Germany
      And she stays from 1 December 2015 to 30 June 2016
      And she stays for more than three months
      And she is enrolled in a French university
      And her university year ends on 31 August 2016
      And she holds a European card from Germany valid until 31 December 2017
      And she is an ordinary newcomer
      And her civil-status document is in French
      When she asks on 1 January 2016 what her number is
      Then she gets no French number
      And she does not have the number yet
      And she has no step to take for a French number
      And no number is made
      And no civil-status document is asked for
      And the document needs no translation
      And she turns to the fund at home
      And there is no number that could run out

    Scenario: A student from Québec hands in a form
      Given a Canadian student of 20
      And she was born in Canada
      And she stays from 1 September 2015 to 30 June 2016
      And she stays for more than three months
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 30 June 2016
      And she is an ordinary newcomer
      And her civil-status document is in French
      When she asks on 1 January 2016 what her number is
      Then she gets no French number
      And she does not have the number yet
      And she has no step to take for a French number
      And no number is made
      And her civil-status document goes with the application
      And the document needs no translation
      And she asks the CPAM about the number
      And there is no number that could run out
      And the file needs proof of identity
      And the file needs a civil-status document
      And the file needs the form of the home insurance
      And a full birth certificate is enough
      And an extract that names the parents is enough

  @rule:member-of-the-cpam-asks-the-cpam
  @rule:temporary-number-gives-the-same-rights
  @rule:temporary-number-is-usable-for-nine-months
  Rule: With a temporary number some answers are known from a later day only

    Scenario Outline: <who>, with a temporary number of <since> and a document in <language>, asked on <day>
      Given <who>
      And she was born in Brazil
      And she is registered with the CPAM
      And her temporary number dates from <since>
      And she has <sent> her civil-status document
      And her civil-status document is in <language>
      When she asks on <day> what her number is
      Then <validity>
      And <civil status>
      And <translation>
      And <delay>

      Examples:
        | who                       | since            | sent     | language | day              | validity                                        | civil status                                             | translation                                               | delay                                                     |
        | a Brazilian student of 22 | 1 December 2018  | not sent | Italian  | 1 January 2019   | no source tells how long the number can be used | her civil-status document is due                         | the document may be taken as it is                        | no time is told for the check of her papers               |
        | a Brazilian student of 22 | 1 December 2018  | not sent | Italian  | 31 December 2018 | no source tells how long the number can be used | no source tells by when her civil-status document is due | the document may be taken as it is                        | no time is told for the check of her papers               |
        | a Brazilian student of 22 | 1 December 2018  | not sent | Italian  | 30 December 2018 | no source tells how long the number can be used | no source tells by when her civil-status document is due | no source tells whether the document has to be translated | no time is told for the check of her papers               |
        | a Brazilian student of 22 | 1 September 2018 | not sent | Arabic   | 1 January 2019   | no source tells how long the number can be used | her civil-status document is overdue                     | the document has to be translated by a sworn translator   | she is advised to know that payments may be suspended     |
        | a Brazilian student of 22 | 1 September 2018 | not sent | Arabic   | 31 December 2018 | no source tells how long the number can be used | no source tells by when her civil-status document is due | the document has to be translated by a sworn translator   | she is not advised to know that payments may be suspended |
        | a Brazilian student of 22 | 1 September 2018 | not sent | Arabic   | 30 December 2018 | no source tells how long the number can be used | no source tells by when her civil-status document is due | no source tells whether the document has to be translated | she is not advised to know that payments may be suspended |
        | a Polish student of 22    | 1 December 2018  | sent     | Greek    | 31 December 2018 | no source tells how long the number can be used | her civil-status document is with the fund               | the document has to be translated                         | she is advised to find a sworn translator                 |
        | a Polish student of 22    | 1 December 2018  | sent     | Greek    | 30 December 2018 | no source tells how long the number can be used | her civil-status document is with the fund               | no source tells whether the document has to be translated | she is not advised to find a sworn translator             |
        | a Polish student of 22    | 1 December 2018  | sent     | Polish   | 31 December 2018 | no source tells how long the number can be used | her civil-status document is with the fund               | the document needs no translation                         | no time is told for the check of her papers               |
        | a Polish student of 22    | 1 December 2018  | sent     | Polish   | 30 December 2018 | no source tells how long the number can be used | her civil-status document is with the fund               | no source tells whether the document has to be translated | no time is told for the check of her papers               |
        | a Brazilian student of 22 | 1 December 2018  | sent     | Estonian | 31 December 2018 | no source tells how long the number can be used | her civil-status document is with the fund               | the document has to be translated by a sworn translator   | she is advised to find a sworn translator                 |
        | a Brazilian student of 22 | 1 December 2018  | sent     | Estonian | 30 December 2018 | no source tells how long the number can be used | her civil-status document is with the fund               | no source tells whether the document has to be translated | she is not advised to find a sworn translator             |
        | a Brazilian student of 22 | 1 June 2023      | sent     | French   | 26 June 2023     | no source tells how long the number can be used | her civil-status document is with the fund               | the document needs no translation                         | the permanent number takes several months                 |
        | a Brazilian student of 22 | 1 June 2023      | sent     | French   | 25 June 2023     | no source tells how long the number can be used | her civil-status document is with the fund               | the document needs no translation                         | no time is told at all                                    |
        | a Brazilian student of 22 | 1 April 2025     | sent     | French   | 14 April 2025    | the number can be used for nine months          | her civil-status document is with the fund               | the document needs no translation                         | the check of her papers takes nine months                 |
        | a Brazilian student of 22 | 1 April 2025     | sent     | French   | 13 April 2025    | no source tells how long the number can be used | her civil-status document is with the fund               | the document needs no translation                         | no time is told for the check of her papers               |
