Feature: Since when do the answers on the treating doctor hold?
  The law is told from 2016 on. What only a page tells holds from the day of that page; the day before, the sources leave it open.

  @rule:an-adult-declares-alone
  @rule:a-paper-form-declares-the-doctor
  @rule:the-treating-doctor-comes-first-and-keeps-the-file
  @rule:the-law-opens-the-choice-to-every-doctor
  Rule: The law is told from 1 January 2016 on

    Scenario Outline: On that day, with the <fund>, when <named> and <chooses>
      Given a person of 30
      And she is registered with the <fund>
      And she has a permanent number
      And <named>
      And <change>
      And <chooses>
      When she asks whether she should name a treating doctor on 1 January 2016
      Then <declares>
      And she declares alone
      And <next>
      And <refund>
      And <goes>
      And <doctor>
      And her number is enough for the declaration
      And she is advised to paper form
      And a general practitioner may be a treating doctor
      And the treating doctor is seen first

      Examples:
        | fund | named                               | change                        | chooses                               | declares                                   | next                                    | refund                      | goes                                                 | doctor                         |
        | CPAM | she has not named a treating doctor | she keeps her doctor          | she has chosen a general practitioner | she should name a treating doctor          | next she declares the doctor at a visit | 30 % of the base comes back | the declaration goes to the CPAM                     | this doctor may be named       |
        | MSA  | she has named a treating doctor     | she would like another doctor | she has chosen a specialist           | she should make a new declaration          | next she declares the new doctor        | 70 % of the base comes back | the declaration goes to the MSA                      | this doctor may be named       |
        | MGEN | she has named a treating doctor     | she keeps her doctor          | she has found no doctor who agrees    | she keeps the treating doctor that she has | next there is nothing to do             | 70 % of the base comes back | the sources do not settle where the declaration goes | there is no doctor to name yet |

  @rule:a-temporary-number-leaves-the-declaration-unsettled
  @rule:before-16-the-refund-does-not-depend-on-a-treating-doctor
  @rule:the-treating-doctor-may-be-changed-at-any-time
  Rule: A child's refund and a temporary number are told from 1 January 2016 on as well

    Scenario: On that day, a child of 15 with a temporary number
      Given a person of 15
      And she is not registered with a French fund
      And she has a temporary number
      And she has named a treating doctor
      And she would like another doctor
      And she has chosen a general practitioner
      And her fund is the CPAM
      When she asks whether she should name a treating doctor on 1 January 2016
      Then the sources do not settle whether her number is enough
      And 70 % of the base comes back
      And she is advised to any time
      And the sources do not settle who declares

  @rule:somebody-not-insured-signs-and-sends-nothing
  Rule: That nothing is declared without a fund is told from 1 January 2016 on as well

    Scenario Outline: On that day, when <application>, <declares>
      Given a person of 30
      And she is not registered with a French fund
      And she has no French number
      And <application>
      And she holds no document of cover
      When she asks whether she should name a treating doctor on 1 January 2016
      Then <declares>
      And <next>
      And nobody declares
      And the declaration goes nowhere
      And no number is needed for a declaration
      And no doctor is named
      And the refund does not hang on a treating doctor

      Examples:
        | application                     | declares                                   | next                                |
        | she has sent her application    | the declaration waits for the registration | next she waits for the registration |
        | she has not sent an application | a treating doctor does not concern her     | next there is nothing to do         |

  @rule:the-guides-open-the-choice-to-general-practitioners
  Rule: What the guides say stands from 1 January 2016 on as well

    Scenario: On that day, a specialist and the MGEN
      Given a person of 30
      And she is registered with the MGEN
      And she has a permanent number
      And she has a carte Vitale
      And she has not named a treating doctor
      And she has chosen a specialist
      And the guides are followed
      When she asks whether she should name a treating doctor on 1 January 2016
      Then the declaration goes to the MGEN
      And this doctor may not be named
      And a general practitioner may be a treating doctor

  @rule:a-permanent-number-is-enough-for-the-declaration
  @rule:members-of-a-cpam-send-the-declaration-there
  Rule: Who declares for somebody under 18 is known from the day of the text or page that was read

    Scenario Outline: At <age>, on <day>, <declares>
      Given a person of <age>
      And she is registered with the CPAM
      And she has a permanent number
      And she has not named a treating doctor
      And she has chosen a general practitioner
      When she asks whether she should name a treating doctor on <day>
      Then <declares>
      And <who>
      And <next>

      Examples:
        | age | day           | declares                                                            | who                                       | next                                         |
        | 15  | 30 March 2021 | the sources do not settle whether she should name a treating doctor | the sources do not settle who declares    | the sources do not settle what she does next |
        | 15  | 31 March 2021 | a treating doctor is optional                                       | a parent declares                         | next a parent may declare the doctor         |
        | 16  | 14 May 2021   | she should name a treating doctor                                   | she declares with the consent of a parent | next she declares the doctor at a visit      |

  @rule:the-treating-doctor-may-be-changed-at-any-time
  @rule:a-new-treating-doctor-is-declared-anew
  Rule: The page of 15 May 2025 tells what to do without a doctor, that a locum is none, and that no reason is needed

    Scenario Outline: The day before, when <chooses>, the next step is open
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has named a treating doctor
      And she would like another doctor
      And <chooses>
      When she asks whether she should name a treating doctor on 14 May 2025
      Then the sources do not settle what she does next
      And <doctor>
      And she is not advised to territorial organisation
      And she is not advised to no reason needed
      And she is not advised to online by the doctor

      Examples:
        | chooses                            | doctor                                                     |
        | she has chosen a locum             | the sources do not settle whether this doctor may be named |
        | she has found no doctor who agrees | there is no doctor to name yet                             |

    Scenario Outline: On that day, when <chooses>, <next>
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has named a treating doctor
      And she would like another doctor
      And <chooses>
      When she asks whether she should name a treating doctor on 15 May 2025
      Then <next>
      And <doctor>
      And she is advised to no reason needed
      And she is advised to online by the doctor

      Examples:
        | chooses                            | next                                   | doctor                         |
        | she has chosen a locum             | next she chooses another doctor        | this doctor may not be named   |
        | she has found no doctor who agrees | next she looks for a doctor who agrees | there is no doctor to name yet |

  @rule:an-insured-adult-declares-a-treating-doctor
  @rule:an-adult-declares-alone
  Rule: What was open before the text of 14 May 2021 was open at 16 and 17 only

    Scenario: On the eve, somebody who turns 18 names a doctor alone
      Given a person
      And she turns 18 on 13 May 2021
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And she has not named a treating doctor
      And she has chosen a general practitioner
      When she asks whether she should name a treating doctor on 13 May 2021
      Then she should name a treating doctor
      And she declares alone
      And next she declares the doctor at a visit

  @rule:somebody-not-insured-signs-and-sends-nothing
  Rule: That a form of Québec, Andorra or Monaco asks for no treating doctor is known from the page of 26 June 2023

    Scenario Outline: On <day>, when <application>, a holder of <form>
      Given a student of 22
      And she is not registered with a French fund
      And she has no French number
      And <application>
      And she holds <form>
      When she asks whether she should name a treating doctor on <day>
      Then <declares>
      And <next>
      And nobody declares

      Examples:
        | day          | application                     | form              | declares                                                            | next                                         |
        | 25 June 2023 | she has sent her application    | a Québec form 106 | the sources do not settle whether she should name a treating doctor | the sources do not settle what she does next |
        | 25 June 2023 | she has sent her application    | an Andorran form  | the sources do not settle whether she should name a treating doctor | the sources do not settle what she does next |
        | 25 June 2023 | she has not sent an application | an Andorran form  | a treating doctor does not concern her                              | next there is nothing to do                  |
        | 26 June 2023 | she has sent her application    | a Québec form 106 | a treating doctor does not concern her                              | next there is nothing to do                  |
        | 26 June 2023 | she has sent her application    | an Andorran form  | a treating doctor does not concern her                              | next there is nothing to do                  |
