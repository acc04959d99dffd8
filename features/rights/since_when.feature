Feature: Since when are the answers about rights known?
  The sources reach back to 2016, and what they say of rights holds from the first day of that year, unless they are known from a later day.

  @rule:certificate-of-rights-is-proof
  Rule: On the first day of 2016 a registered person has rights, and without a permit nothing limits them

    Scenario Outline: <who> with <permit> until <end>
      Given <who>
      And she is registered with the <fund>
      And she has a permanent number
      And she has <permit>
      And her permit lasts until <end>
      And she has no renewal receipt
      When she asks on 1 January 2016 from when and until when she has rights
      Then <rights>
      And <next>
      And <limit>
      And <start>
      And <certificate>
      And <more>

      Examples:
        | who                        | fund | permit         | end              | rights                                           | next                                                   | limit                                              | start                                            | certificate                                  | more                                                |
        | a Polish resident of 40    | CPAM | another permit | 31 December 2016 | her rights are open                              | for her rights she keeps her details current           | no permit limits her rights                        | her certificate tells from when her rights count | her certificate of rights proves the rights  | the sources do not settle where she reports changes |
        | a Brazilian child of 12    | CPAM | another permit | 31 December 2016 | her rights are open                              | for her rights she keeps her details current           | no permit limits her rights                        | her certificate tells from when her rights count | her certificate of rights shows the number   | the sources do not settle where she reports changes |
        | a Brazilian student of 18  | CPAM | a student visa | 31 December 2016 | her rights are open                              | for her rights she keeps her details current           | the sources do not settle how long her rights last | her certificate tells from when her rights count | her certificate of rights names the fund     | she is advised to expect a letter from the fund     |
        | a Brazilian employee of 30 | MSA  | another permit | 31 December 2015 | the sources do not settle whether she has rights | the sources do not settle what she does for her rights | the sources do not settle how long her rights last | her certificate tells from when her rights count | her certificate of rights is to be kept safe | she reports changes to the fund itself              |

    Scenario: A registered adult from Monaco needs no permit
      Given a Monegasque resident of 40
      And she is registered with the CPAM
      And she has a permanent number
      And she needs no permit
      When she asks on 1 January 2016 from when and until when she has rights
      Then her rights are open
      And for her rights she keeps her details current
      And her certificate tells from when her rights count
      And no permit limits her rights
      And the sources do not settle where she reports changes
      And her certificate of rights proves the rights
      And her certificate of rights shows the number
      And her certificate of rights names the fund
      And her certificate of rights is to be kept safe

    Scenario: A worker whose number is still a temporary one
      Given a Brazilian employee of 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has another permit
      And her permit lasts until 31 December 2016
      And she began to work on 1 December 2015
      When she asks on 1 January 2016 from when and until when she has rights
      Then her rights are open
      And for her rights she keeps her details current
      And her rights count from the first day of work
      And the sources do not settle how long her rights last
      And the sources do not settle where she reports changes
      And her certificate of rights proves the rights
      And her certificate of rights shows the number
      And her certificate of rights names the fund
      And her certificate of rights is to be kept safe
      And the first day of her rights is 1 December 2015

  @rule:nothing-is-reported-before-the-application
  Rule: On the first day of 2016 a newcomer has rights on registration, at once, later or not at all

    Scenario Outline: <who>, where <fact> and <other fact>
      Given <who>
      And she came to France on <arrival>
      And <fact>
      And <other fact>
      And she is an ordinary newcomer
      When she asks on 1 January 2016 from when and until when she has rights
      Then <rights>
      And <next>
      And <start>
      And <limit>
      And <report>

      Examples:
        | who                           | arrival          | fact                              | other fact                            | rights                                           | next                                                   | start                                                | limit                       | report                                    |
        | a Brazilian employee of 30    | 1 December 2015  | she has another permit            | she began to work on 1 January 2016   | her rights open on registration                  | for her rights she registers                           | her rights count from the first day of work          | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Brazilian au pair of 20     | 1 December 2015  | she has another permit            | she does not work                     | her rights open on registration                  | for her rights she registers                           | her rights count from the first day of work          | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Brazilian resident of 40    | 1 September 2015 | she has another permit            | she does not work                     | her rights open on registration                  | for her rights she registers                           | her rights count after three months                  | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Brazilian resident of 40    | 1 December 2015  | she has another permit            | she does not work                     | she has no rights in France yet                  | for her rights she takes other cover                   | her rights count after three months                  | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Brazilian child of 10       | 1 December 2015  | she has no permit                 | a parent of hers is insured in France | her rights open on registration                  | for her rights she registers                           | her rights come with those of a parent               | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Brazilian pupil of 16       | 1 September 2015 | she has no permit                 | she is enrolled in a French school    | the sources do not settle whether she has rights | the sources do not settle what she does for her rights | the sources do not settle from when her rights count | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Belgian pensioner of 66     | 1 December 2015  | she holds an S1 form from Belgium | her stay ends on 31 December 2020     | the sources do not settle whether she has rights | the sources do not settle what she does for her rights | the sources do not settle from when her rights count | no rights of hers are open yet | there is no fund to report changes to yet |
        | an Afghan refugee of 30       | 1 December 2015  | she has another permit            | she does not work                     | her rights open on registration                  | for her rights she registers                           | her rights count at once                             | no rights of hers are open yet | there is no fund to report changes to yet |
        | an Afghan asylum seeker of 30 | 1 December 2015  | she has no permit                 | she does not work                     | her rights open on registration                  | for her rights she registers                           | her rights count at once                             | no rights of hers are open yet | there is no fund to report changes to yet |
        | an Afghan asylum seeker of 17 | 1 December 2015  | she has no permit                 | she does not work                     | her rights open on registration                  | for her rights she registers                           | her rights count at once                             | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Brazilian student of 23     | 1 December 2015  | she is not enrolled in France     | she has a student visa                | she has no rights in France as things stand      | for her rights she takes other cover                   | no rights start for her                              | no rights of hers are open yet | there is no fund to report changes to yet |
        | a Brazilian intern of 23      | 1 December 2015  | she has a student visa            | her internship pays 5 euros an hour   | the sources do not settle whether she has rights | the sources do not settle what she does for her rights | the sources do not settle from when her rights count | no rights of hers are open yet | there is no fund to report changes to yet |

    Scenario: A student from Germany stays insured at home
      Given a German student of 22
      And she stays from 1 December 2015 to 30 June 2016
      And she stays for more than three months
      And she is enrolled in a French university
      And her university year ends on 31 August 2016
      And she holds a European card from Germany valid until 31 December 2017
      And she is an ordinary newcomer
      When she asks on 1 January 2016 from when and until when she has rights
      Then her rights are at home, not in France
      And for her rights she uses the cover from home
      And no rights of hers are open yet

  @rule:certificate-of-rights-is-proof
  @rule:certificate-tells-when-rights-began
  @rule:valid-permit-leaves-the-rights-open
  @rule:valid-permit-sets-the-limit-of-the-rights
  Rule: Where changes are reported, and which, is known from 26 June 2023 on

    Scenario Outline: <who> with <number> of the <fund>, asked on <day>
      Given <who>
      And she is registered with the <fund>
      And she has <number>
      And she has another permit
      And her permit lasts until 31 December 2024
      And she does not work
      And she is not enrolled in France
      When she asks on <day> from when and until when she has rights
      Then <report>
      And <address>
      And <permit>
      And <end>

      Examples:
        | who                          | number             | fund | day          | report                                               | address                           | permit                                        | end                                         |
        | a Brazilian student of 23    | a permanent number | CPAM | 26 June 2023 | she reports changes in her ameli account             | she reports a new address         | she reports the renewal of the permit         | she reports the end of the studies          |
        | a Brazilian researcher of 33 | a permanent number | MGEN | 26 June 2023 | she reports changes in the personal area of the MGEN | she reports a new address         | she reports the renewal of the permit         | she reports the end of the research         |
        | a Brazilian intern of 23     | a temporary number | CPAM | 26 June 2023 | she reports changes to the fund itself               | she reports a new address         | she reports the renewal of the permit         | she reports the end of the studies          |
        | a Brazilian student of 23    | a permanent number | CPAM | 25 June 2023 | the sources do not settle where she reports changes  | she does not report a new address | she does not report the renewal of the permit | she does not report the end of the studies  |
        | a Brazilian researcher of 33 | a permanent number | MGEN | 25 June 2023 | the sources do not settle where she reports changes  | she does not report a new address | she does not report the renewal of the permit | she does not report the end of the research |
        | a Brazilian intern of 23     | a temporary number | CPAM | 25 June 2023 | the sources do not settle where she reports changes  | she does not report a new address | she does not report the renewal of the permit | she does not report the end of the studies  |

  @rule:applicant-reports-to-the-fund
  @rule:rights-of-a-worker-start-on-the-first-day
  @rule:an-applicant-waits-for-the-fund
  Rule: Rights come with the registration, and an applicant reports changes as well

    Scenario Outline: An employee who has sent the application, asked on <day>
      Given a Brazilian employee of 30
      And she came to France on 1 June 2023
      And she has another permit
      And she began to work on 1 June 2023
      And her contract lasts 12 months
      And she has sent her application
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then her rights open on registration
      And <report>
      And <address>
      And <permit>
      And <advice>

      Examples:
        | day          | report                                              | address                           | permit                                        | advice                                             |
        | 26 June 2023 | she reports changes to the fund itself              | she reports a new address         | she reports the renewal of the permit         | she is advised to check her details every year     |
        | 25 June 2023 | the sources do not settle where she reports changes | she does not report a new address | she does not report the renewal of the permit | she is not advised to check her details every year |

  @rule:nothing-is-reported-before-the-application
  Rule: That a student who comes early needs other cover is known from 1 September 2018 on

    Scenario Outline: A student who came before the enrolment, asked on <day>
      Given a Brazilian student of 23
      And she has a student visa
      And she came to France on 20 August 2018
      And she is enrolled in a French university
      And she enrolled on 10 September 2018
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then <advice>
      And no rights of hers are open yet
      And there is no fund to report changes to yet

      Examples:
        | day              | advice                                                        |
        | 1 September 2018 | she is advised to take private cover before the enrolment     |
        | 31 August 2018   | she is not advised to take private cover before the enrolment |
