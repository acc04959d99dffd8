Feature: What else does somebody who works need to wait for?
  Nothing: without work a stay has to be long, and often an enrolment or three months of residence have to be there. Work waits for none.

  Background:
    Given the person is an ordinary newcomer

  @rule:work-in-france-gives-cover
  @rule:employee-registers-through-the-employer
  Rule: Whoever works in France is covered by that work from the first day, and an employee registers through the employer

    Scenario Outline: Asked on <day>, <who> who <more> is covered by work
      Given <who>
      And she works as an employee
      And she <more>
      When she asks on <day> whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work
      And her fund is the CPAM
      And she is not advised to take private cover meanwhile

      Examples:
        | who                        | more                                   | day               |
        | a Brazilian student of 22  | is not enrolled in a French university | 15 September 2026 |
        | a Brazilian student of 22  | is enrolled in a French university     | 15 September 2017 |
        | a Brazilian student of 28  | is enrolled in a French university     | 15 September 2017 |
        | a Brazilian pupil of 17    | lived in Brazil before                 | 15 September 2026 |
        | a Brazilian family member  | came to France on 1 September 2026     | 15 September 2026 |
        | a Brazilian resident of 40 | came to France on 1 September 2026     | 2 December 2026   |
        | a Brazilian family member  | stays for three months or less         | 15 September 2026 |

    Scenario: A visiting researcher who finds work registers through the employer
      Given a Brazilian researcher of 35
      And she came to France on 1 September 2026
      And she has another permit
      And she works as an employee
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work

    Scenario Outline: Somebody who works and <more> is not advised to <advice>
      Given <who>
      And she works as an employee
      And her stay ends on 30 June 2027
      And she <more>
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she is not advised to <advice>

      Examples:
        | who                       | more                                         | advice                                    |
        | a Brazilian student of 22 | holds a Québec form 104                      | confirm with the fund                     |
        | an Italian student of 22  | holds a European card valid until 1 May 2027 | obtain a European card for the whole stay |
        | a Brazilian student of 15 | is enrolled in a French school               | add a parental authorisation              |
        | a Brazilian student of 22 | holds no document of cover                   | stop using her European card              |

  @rule:posted-worker-stays-with-the-home-fund
  Rule: Somebody with a valid A1 or posting certificate stays with the home fund

    Scenario: A posted worker may go on using her European card
      Given an Italian employee of 30
      And she holds an A1 certificate valid until 31 August 2027
      And she holds a European card from Italy valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she is not advised to stop using her European card

  @rule:refugee-registers-at-once
  Rule: A refugee registers as one

    Scenario Outline: A refugee <more> and registers as a refugee
      Given a Syrian refugee of 30
      And she <more>
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM

      Examples:
        | more                                                                            |
        | works as an employee                                                            |
        | holds a certificate of an international organisation valid until 31 August 2027 |

    Scenario: A refugee whose papers are not there yet registers as a refugee
      Given a Syrian refugee of 30
      And her stay is not regular
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And her cover rests on protection

  @rule:asylum-seeker-registers-after-three-months
  Rule: An asylum seeker registers as one, once three months have passed

    Scenario Outline: An asylum seeker <more> and registers as one
      Given an Afghan asylum seeker of 30
      And she came to France on 1 September 2026
      And she <more>
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM

      Examples:
        | more                                                                            |
        | works as an employee                                                            |
        | holds a certificate of an international organisation valid until 31 August 2027 |

    Scenario: An asylum seeker whose papers are not there yet registers as one
      Given an Afghan asylum seeker of 30
      And she came to France on 1 September 2026
      And her stay is not regular
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And her cover rests on protection

  @rule:au-pair-is-covered-as-a-worker
  @rule:host-family-declares-the-au-pair
  Rule: An au pair who works besides is still declared by the host family

    Scenario: An au pair with a small job
      Given a Colombian au pair of 20
      And she works as an employee
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers through her host family
      And her cover rests on her work

    Scenario: A European card too short for the stay matters to no au pair
      Given an Italian au pair of 20
      And her stay ends on 30 June 2027
      And she holds a European card valid until 1 May 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she is not advised to obtain a European card for the whole stay
