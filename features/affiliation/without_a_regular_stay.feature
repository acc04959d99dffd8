Feature: What can somebody do who has no right to stay?
  An adult turns to the aide médicale de l'État (AME). For a minor the CPAM decides.

  Background:
    Given the person is an ordinary newcomer
    And her stay is not regular

  @rule:adult-without-a-regular-stay-cannot-register
  Rule: An adult without a regular stay cannot register and turns to the aide médicale de l'État (AME)

    Scenario: On the 18th birthday somebody without a regular stay is sent to the AME
      Given a Malian family member
      And he turns 18 on 15 September 2026
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he registers nowhere
      And he has no fund
      And he is advised to ask for the AME
      And he is advised to count on urgent care only

    Scenario: On the 18th birthday work without a regular stay gives no cover
      Given a Malian employee
      And he turns 18 on 15 September 2026
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he is advised to ask for the AME

    Scenario: On the 18th birthday an au pair without a regular stay is not covered
      Given a Colombian au pair
      And she turns 18 on 15 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere

    Scenario: Enrolment does not help an adult student without a regular stay
      Given a Malian student
      And he is 22
      And he is enrolled in a French university
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he is advised to ask for the AME

    Scenario Outline: Asked on <day>, <who> without a regular stay who <more> is sent to the AME
      Given <who>
      And she <more>
      When she asks on <day> whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on nothing
      And she has no fund
      And she is advised to ask for the AME
      And she is not advised to take private cover meanwhile

      Examples:
        | who                          | more                                   | day               |
        | a Malian student of 22       | is not enrolled in a French university | 15 September 2026 |
        | a Malian student of 22       | is enrolled in a French university     | 15 September 2017 |
        | a Malian student of 28       | is enrolled in a French university     | 15 September 2017 |
        | a Malian pupil of 18         | lived in Mali before                   | 15 September 2026 |
        | a Malian family member of 30 | came to France on 1 September 2026     | 15 September 2026 |
        | a Malian resident of 40      | came to France on 1 September 2026     | 2 December 2026   |
        | a Malian researcher of 35    | came to France on 1 September 2026     | 2 December 2026   |
        | a Malian newcomer of 40      | stays for three months or less         | 15 September 2026 |

    Scenario: On the 18th birthday enrolment helps no more
      Given a Malian student
      And he turns 18 on 15 September 2026
      And he is enrolled in a French school
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he registers nowhere

  @rule:minor-without-a-permit-is-sent-to-the-ame
  Rule: A minor from outside Europe whose stay is not regular is entitled to the AME at once; the CPAM decides

    Scenario: On the eve of the 18th birthday the CPAM decides
      Given a Malian family member
      And he turns 18 on 15 September 2026
      When he asks on 14 September 2026 whether he must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And he is advised to ask for the AME

    Scenario Outline: The CPAM decides about <who> who <enrolled> and stays for <length>
      Given <who>
      And she <enrolled>
      And she stays for <length>
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is advised to ask for the AME

      Examples:
        | who                          | enrolled                           | length                 |
        | a Malian family member of 10 | is enrolled in a French school     | more than three months |
        | a Malian student of 17       | is enrolled in a French school     | three months or less   |
        | a Malian student of 17       | is not enrolled in a French school | more than three months |

    Scenario Outline: The advice stands where <document> leaves the answer to the CPAM as well
      Given <who>
      And she is not enrolled in a French school
      And her stay ends on 30 June <year>
      And her stay is not regular
      And she holds <document> valid until 30 June <year>
      When she asks on 15 March <year> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And she is advised to ask for the AME

      Examples:
        | who                          | document                             | year |
        | a Canadian student of 17     | a European card from Belgium         | 2027 |
        | a Malian family member of 10 | a European card from Belgium         | 2027 |
        | a British student of 17      | a British global card                | 2027 |
        | a British child of 10        | a British global card                | 2027 |
        | a Monegasque student of 17   | a Monegasque form                    | 2027 |
        | a Canadian student of 17     | a Québec form 102                    | 2027 |
        | a Malian student of 17       | a Québec form 106                    | 2017 |

    Scenario: The advice stands where no ceiling is known for a paid internship
      Given a Malian intern of 17
      And she is not enrolled in a French school
      And her stay ends on 30 June 2024
      And her stay is not regular
      And her internship pays 5.00 euros an hour
      When she asks on 15 March 2024 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And she is advised to ask for the AME

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario: Enrolment helps a minor
      Given a Malian student
      And he turns 18 on 15 September 2026
      And he lived in Mali before
      And he is enrolled in a French school
      When he asks on 14 September 2026 whether he must register
      Then registering is required
      And he is not advised to ask for the AME

  @rule:au-pair-is-covered-as-a-worker
  Rule: An au pair is covered as somebody who works

    Scenario: On the eve of the 18th birthday an au pair is covered without a regular stay
      Given a Colombian au pair
      And she turns 18 on 15 September 2026
      When she asks on 14 September 2026 whether she must register
      Then registering is required

  @rule:work-in-france-gives-cover
  Rule: Whoever works in France is covered by that work from the first day, whatever the nationality

    Scenario: On the eve of the 18th birthday work gives cover without a regular stay
      Given a Malian employee
      And he turns 18 on 15 September 2026
      When he asks on 14 September 2026 whether he must register
      Then registering is required
      And his cover rests on his work

    Scenario: A European needs no permit to work
      Given a Bulgarian employee
      And she is 30
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she is not advised to ask for the AME
