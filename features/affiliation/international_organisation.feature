Feature: Whom does a certificate of an international organisation free from registering?
  Everybody whom the organisation covers: what they do in France does not matter, nor how long they stay.

  Background:
    Given the person is an ordinary newcomer
    And she holds a certificate of an international organisation valid until 31 August 2027

  @rule:international-organisation-covers-its-people
  Rule: Somebody whom an international organisation covers does not register

    Scenario Outline: Asked on <day>, <who> who <more> does not register
      Given <who>
      And she <more>
      When she asks on <day> whether she must register
      Then registering is not required
      And she registers nowhere
      And her cover rests on her cover abroad
      And she has no fund
      And she is not advised to remember that refusing is an offence

      Examples:
        | who                        | more                                   | day               |
        | an Indian employee of 30   | lived in India before                  | 15 September 2026 |
        | an Indian au pair of 20    | lived in India before                  | 15 September 2026 |
        | an Indian student of 22    | is not enrolled in a French university | 15 September 2026 |
        | an Indian student of 22    | is enrolled in a French university     | 15 September 2017 |
        | an Indian student of 28    | is enrolled in a French university     | 15 September 2017 |
        | an Indian pupil of 16      | lived in India before                  | 15 September 2026 |
        | an Indian family member    | came to France on 1 September 2026     | 15 September 2026 |
        | an Indian resident of 40   | came to France on 1 September 2026     | 2 December 2026   |
        | an Indian researcher of 35 | came to France on 1 September 2026     | 2 December 2026   |
        | an Indian newcomer of 40   | stays for three months or less         | 15 September 2026 |

    Scenario Outline: Even without a regular stay <who> does not register
      Given <who>
      And her stay is not regular
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she registers nowhere

      Examples:
        | who                            |
        | an Indian child of 10          |
        | an Italian family member of 40 |

  @rule:adult-without-a-regular-stay-cannot-register
  Rule: An adult without a regular stay cannot register and turns to the aide médicale de l'État (AME)

    Scenario: From outside Europe, without a regular stay, the certificate is of no use to an adult
      Given an Indian family member of 40
      And her stay is not regular
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she is advised to ask for the AME
      And her cover rests on nothing
