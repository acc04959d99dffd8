Feature: Who is advised to ask the home fund for a longer European card?
  A European on a temporary stay whose card ends before it, and nobody else.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she stays from 1 September 2026 to 30 June 2027
    And her university year ends on 31 August 2027
    And no internship of hers is paid

  @rule:short-european-card-is-made-longer
  Rule: Somebody whose European card ends before the stay asks the home fund for a longer one

    Scenario Outline: <who> whose card ends one day early
      Given <who>
      And she lived in Italy before
      And she is enrolled in a French university
      And she holds a European card from Italy valid from 1 July 2026 to 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then she is advised to obtain a European card for the whole stay
      And <more>

      Examples:
        | who                            | more                                                      |
        | an Italian student of 22       | registering is required                                   |
        | an Italian intern of 22        | registering is required                                   |
        | an Italian pupil of 16         | the sources do not settle whether registering is required |
        | an Italian researcher of 35    | registering is not possible                               |
        | an Italian family member of 40 | registering is not possible                               |

    Scenario: An Italian resident whose card ends one day early
      Given an Italian resident of 40
      And she has enough to live on
      And she holds a European card from Italy valid from 1 July 2026 to 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then she is advised to obtain a European card for the whole stay
      And registering is not possible

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario: A Brazilian student whose card from Portugal ends one day early
      Given a Brazilian student of 22
      And she lived in Portugal before
      And she is enrolled in a French university
      And she holds a European card from Portugal valid from 1 July 2026 to 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And she is not advised to obtain a European card for the whole stay

    Scenario Outline: <who> without a card
      Given <who> of 22
      And she lived in Italy before
      And she is enrolled in a French university
      And she holds no document of cover
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And she is not advised to obtain a European card for the whole stay
      And she is not advised to confirm with the fund
      And she is not advised to stop using her European card

      Examples:
        | who                 |
        | an Italian student  |
        | a Brazilian student |

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: An Italian pensioner whose card ends one day early
      Given an Italian pensioner of 66
      And she has enough to live on
      And she holds a European card from Italy valid from 1 July 2026 to 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she is not advised to obtain a European card for the whole stay
