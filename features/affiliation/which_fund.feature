Feature: Which fund does somebody who works belong to?
  The kind of work names the fund. The self-employed have changed funds twice.

  Background:
    Given the person is an ordinary newcomer

  @rule:farm-worker-belongs-to-the-msa
  Rule: Work in agriculture, apprentices included, belongs to the MSA, the farmers' fund

    Scenario: A farm worker registers with the MSA
      Given a Moroccan farm worker
      And he is 30
      When he asks on 15 September 2026 whether he must register
      Then registering is required
      And he registers with the MSA
      And his fund is the MSA

  @rule:self-employed-person-belonged-to-the-rsi
  Rule: Until the end of 2017 a self-employed person belonged to the RSI, the scheme for the self-employed

    Scenario: On the last day of 2017 a self-employed person belongs to the old fund
      Given a Lebanese self-employed person
      And she is 30
      And she began to work on 1 March 2017
      When she asks on 31 December 2017 whether she must register
      Then she registers with the fund of the self-employed
      And her fund is the old fund of the self-employed

  @rule:self-employed-person-stayed-with-the-former-fund
  Rule: In 2018 and 2019 a self-employed person who had started before 2019 stayed with the body that followed the RSI

    Scenario Outline: Somebody who began on <start> and asks on <day> belongs to the fund of the self-employed
      Given a Lebanese self-employed person
      And she is 30
      And she began to work on <start>
      When she asks on <day> whether she must register
      Then she registers with the fund of the self-employed
      And her fund is the fund of the self-employed

      Examples:
        | start            | day              |
        | 1 March 2017     | 1 January 2018   |
        | 31 December 2018 | 31 December 2019 |

  @rule:self-employed-person-who-starts-in-2019-joins-the-cpam
  Rule: A self-employed person who starts in 2019 goes straight to the CPAM

    Scenario: Somebody who began on the first day of 2019 belongs to the CPAM
      Given a Lebanese self-employed person
      And she is 30
      And she began to work on 1 January 2019
      When she asks on 31 December 2019 whether she must register
      Then she registers with the local CPAM
      And her fund is the CPAM

  @rule:self-employed-person-registers-with-the-cpam
  Rule: Since 2020 a self-employed person registers with the local CPAM

    Scenario: On the first day of 2020 those who began before 2019 move to the CPAM
      Given a Lebanese self-employed person
      And she is 30
      And she began to work on 31 December 2018
      When she asks on 1 January 2020 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her fund is the CPAM

  @rule:education-civil-servant-belongs-to-the-mgen
  Rule: The MGEN runs the basic cover of a civil servant of education

    Scenario Outline: The fund of civil servants of education is known from 18 February 2021 only, asked on <day>
      Given a French national
      And she is in France to work
      And she is 30
      And she works as a civil servant in education
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day              | answer                                       |
        | 17 February 2021 | the sources do not settle which fund is hers |
        | 18 February 2021 | her fund is the MGEN                         |

    Scenario: A civil servant of education registers through the employer
      Given a French national
      And she is in France to work
      And she is 30
      And she works as a civil servant in education
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work
      And her fund is the MGEN

  @rule:long-education-contract-belongs-to-the-mgen
  Rule: In practice an education contract of ten months or more goes to the MGEN, a shorter one to the CPAM

    Scenario: A language assistant with ten months of contract goes to the MGEN
      Given a Mexican national
      And she is in France to work
      And she is 24
      And she works under an education contract
      And her contract lasts 10 months
      When she asks on 15 September 2026 whether she must register
      Then her fund is the MGEN
      And she registers through her employer
      And she is advised to ask her employer which fund it is
      And the answer rests on weak sources

    Scenario Outline: The practice about long contracts is known from 31 August 2019 only, asked on <day>
      Given a Mexican national
      And she is in France to work
      And she is 24
      And she works under an education contract
      And her contract lasts 10 months
      When she asks on <day> whether she must register
      Then registering is required
      And <answer>

      Examples:
        | day            | answer                                       |
        | 30 August 2019 | the sources do not settle which fund is hers |
        | 31 August 2019 | her fund is the MGEN                         |

  @rule:employee-registers-through-the-employer
  Rule: An employee is declared by the employer, then completes the file with the local CPAM

    Scenario: A language assistant with nine months of contract goes to the CPAM
      Given a Mexican national
      And she is in France to work
      And she is 24
      And she works under an education contract
      And her contract lasts 9 months
      When she asks on 15 September 2026 whether she must register
      Then her fund is the CPAM
      And she registers through her employer
      And she is not advised to ask her employer which fund it is
