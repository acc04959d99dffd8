Feature: What must somebody do who has a French fund already?
  Whoever is attached to a fund keeps it. Studies, a new job or a European card change nothing about that.

  Scenario: Without a word about a fund, a student may be registered already
    Given a Brazilian student
    And she is 22
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for whether she is registered
    And it may still be that registering is already done

  @rule:registered-person-has-nothing-new-to-do
  Rule: Somebody who is attached to a French fund keeps it and has no new step to take

    Scenario: A student who was born in France changes nothing when she enrols
      Given a French student
      And she is 19
      And she is registered with the CPAM
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is already done
      And she registers nowhere
      And her cover rests on nothing
      And she is advised to update her details

    Scenario: A worker who holds a European card stays registered
      Given an Italian employee
      And he is 30
      And he is registered with the CPAM
      And he holds a European card from Italy valid until 31 December 2027
      When he asks on 15 September 2026 whether he must register
      Then registering is already done
      And he is not advised to stop using his European card

    Scenario Outline: Asked on <day>, <who> who <more> has a fund already, and nothing new to do
      Given <who>
      And she is registered with the CPAM
      And she <more>
      And she is an ordinary newcomer
      When she asks on <day> whether she must register
      Then registering is already done
      And she registers nowhere
      And her cover rests on nothing
      And her fund is the CPAM

      Examples:
        | who                           | more                                                                          | day               |
        | an Afghan asylum seeker of 30 | came to France on 1 September 2026                                            | 15 September 2026 |
        | an Afghan asylum seeker of 30 | came to France on 1 September 2026                                            | 2 December 2026   |
        | an Afghan asylum seeker of 30 | came to France on 15 December 2019                                            | 31 December 2019  |
        | a Syrian refugee of 30        | came to France on 1 September 2026                                            | 15 September 2026 |
        | a Colombian au pair of 20     | lived in Colombia before                                                      | 15 September 2026 |
        | a Brazilian student of 22     | is enrolled in a French university                                            | 15 September 2026 |
        | a Brazilian student of 22     | is not enrolled in a French university                                        | 15 September 2026 |
        | a Brazilian student of 22     | is enrolled in a French university                                            | 15 September 2017 |
        | a Brazilian student of 28     | is enrolled in a French university                                            | 15 September 2017 |
        | a Brazilian pupil of 16       | lived in Brazil before                                                        | 15 September 2026 |
        | a Brazilian family member     | came to France on 1 September 2026                                            | 15 September 2026 |
        | a Brazilian resident of 40    | came to France on 1 September 2026                                            | 2 December 2026   |
        | a Brazilian researcher of 35  | came to France on 1 September 2026                                            | 2 December 2026   |
        | a Brazilian newcomer of 40    | stays for three months or less                                                | 15 September 2026 |
        | an Indian student of 20       | holds a certificate of an international organisation valid until 31 July 2027 | 15 September 2026 |

    Scenario Outline: Without a regular stay <who> keeps the fund too
      Given <who>
      And he is registered with the CPAM
      And his stay is not regular
      And he is an ordinary newcomer
      When he asks on 15 September 2026 whether he must register
      Then registering is already done
      And he is not advised to ask for the AME

      Examples:
        | who                          |
        | a Malian family member of 30 |
        | a Malian child of 10         |

    Scenario Outline: Somebody who has a fund and <more> is not advised to <advice>
      Given <who>
      And she is registered with the CPAM
      And her stay ends on 30 June 2027
      And she <more>
      And she is an ordinary newcomer
      When she asks on 15 September 2026 whether she must register
      Then registering is already done
      And she is not advised to <advice>

      Examples:
        | who                       | more                                         | advice                                    |
        | an American student of 22 | holds a private insurance                    | know that private insurance never exempts |
        | a Brazilian student of 22 | holds a Québec form 104                      | confirm with the fund                     |
        | an Italian student of 22  | holds a European card valid until 1 May 2027 | obtain a European card for the whole stay |
        | a Brazilian student of 15 | is enrolled in a French school               | add a parental authorisation              |

  @rule:person-attached-to-the-cpam-stays-there
  Rule: Somebody who is attached to the CPAM stays there

    Scenario: A doctoral student of the CPAM keeps her fund
      Given an Indian doctoral student
      And she is 26
      And she is registered with the CPAM
      When she asks on 15 September 2026 whether she must register
      Then her fund is the CPAM

  @rule:person-attached-to-the-mgen-stays-there
  Rule: Somebody who is attached to the MGEN, the fund of education staff, stays there

    Scenario: A researcher of the MGEN keeps his fund
      Given a Canadian researcher
      And he is 40
      And he is registered with the MGEN
      When he asks on 15 September 2026 whether he must register
      Then his fund is the MGEN

  @rule:person-attached-to-the-msa-stays-there
  Rule: Somebody who is attached to the MSA, the fund of agriculture, stays there

    Scenario: A farm worker of the MSA keeps her fund
      Given a Moroccan farm worker
      And she is 30
      And she is registered with the MSA
      When she asks on 15 September 2026 whether she must register
      Then her fund is the MSA

  @rule:short-stay-gives-no-cover
  Rule: Without work, a stay of three months or less gives no French cover

    Scenario Outline: Somebody who was with the <fund> once and is no longer has no fund
      Given a Brazilian newcomer of 40
      And her fund is the <fund>
      And she stays for three months or less
      And she is an ordinary newcomer
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she has no fund

      Examples:
        | fund |
        | CPAM |
        | MGEN |
        | MSA  |
