Feature: Whom does a card from abroad concern, and whom does it not?
  Cards are for temporary stays: of students, pupils, interns, researchers and families, on a long stay as well.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And no internship of hers is paid

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario: An Irish student with a card of each State
      Given an Irish student of 22
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And she holds a European card from Ireland valid until 30 June 2027
      And she holds a European card from the United Kingdom valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund

    Scenario: A Spanish child with a card for the whole stay whose parent is insured in France
      Given a Spanish child of 10
      And a parent of hers is insured in France
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And she holds a European card from Spain valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:european-card-to-the-end-of-the-year-exempts
  Rule: A European student whose European card lasts to the end of the university year does not register for now

    Scenario: An Italian student on a long stay
      Given an Italian student of 22
      And her stay ends on 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:uk-card-for-the-whole-stay-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, the United Kingdom counts as a European State and its card exempts

    Scenario: A card that outlasts the stay and the university year is one for the whole stay
      Given a British student of 22
      And she came to France on 1 September 2020
      And her stay ends on 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from the United Kingdom valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And her fund is her home fund
      And she is not advised to register before her cover ends

  @rule:uk-card-to-the-end-of-the-year-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, a card to the end of the university year exempts students from the United Kingdom too

    Scenario: A British student on a long stay who came in 2020
      Given a British student of 22
      And she came to France on 1 September 2020
      And her stay ends on 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from the United Kingdom valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts a student who has no European nationality

    Scenario Outline: A Brazilian student who came in 2020 and stays until <end> asks the CPAM
      Given a Brazilian student of 22
      And she came to France on 1 September 2020
      And her stay ends on <end>
      And her university year ends on 31 August 2027
      And she holds a European card from Portugal valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | end               |
        | 30 June 2027      |
        | 30 September 2027 |

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario Outline: <who> who came on <start> with a European card from <country> asks the CPAM
      Given <who> of 35
      And she came to France on <start>
      And her stay ends on 28 February 2027
      And she holds a European card from <country> valid until 28 February 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                  | start            | country            |
        | a Turkish researcher | 1 September 2020 | Germany            |
        | a British researcher | 1 January 2021   | the United Kingdom |

  @rule:ghic-of-a-student-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a student

    Scenario: A British student on a long stay with a global card
      Given a British student of 22
      And her stay ends on 30 June 2027
      And she holds a British global card valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a visitor who is not a student

    Scenario: A researcher on a long stay
      Given a British researcher of 35
      And her stay ends on 28 February 2027
      And she holds a British global card valid until 28 February 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario Outline: An Irish researcher on a long stay with <card> asks the CPAM
      Given an Irish researcher of 35
      And she came to France on 1 September 2026
      And her stay ends on 28 February 2027
      And she holds <card> valid until 28 February 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | card                                    |
        | a British global card                   |
        | a European card from the United Kingdom |

  @rule:pupil-from-abroad-is-unsettled
  Rule: The sources do not settle how a school pupil from abroad, without a parent insured here, is covered

    Scenario Outline: On <day> a card to <end> does not settle it for a Spanish pupil
      Given a Spanish pupil of 16
      And her stay ends on 15 July 2027
      And her university year ends on 4 July 2027
      And she holds a European card from Spain valid until <end>
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required

      Examples:
        | day               | end          |
        | 15 September 2026 | 3 July 2027  |
        | 5 July 2027       | 14 July 2027 |

  @rule:inactive-european-with-resources-registers
  Rule: A European who does not work, has no cover at home and has enough to live on registers after three months

    Scenario Outline: A card to the end of the stay does not exempt <who> who came on <start>
      Given <who> of 66
      And she came to France on <start>
      And her stay ends on 31 December 2027
      And she has enough to live on
      And she holds <card> valid until 31 December 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

      Examples:
        | who                  | start            | card                                    |
        | an Italian pensioner | 1 September 2020 | a European card from Italy              |
        | a British pensioner  | 1 September 2020 | a European card from the United Kingdom |
        | an Irish pensioner   | 1 March 2026     | a British global card                   |

  @rule:student-without-enrolment-cannot-register
  Rule: A student or intern who is not enrolled in a French school or university cannot register as one

    Scenario Outline: On <day> a student of <age> without enrolment cannot register
      Given a Brazilian student of <age>
      And she is not enrolled in a French school
      When she asks on <day> whether she must register
      Then registering is not possible
      And she registers nowhere
      And she has no fund
      And she is not advised to add a parental authorisation

      Examples:
        | day               | age |
        | 15 September 2017 | 22  |
        | 15 September 2017 | 28  |
        | 15 September 2026 | 15  |

  @rule:au-pair-is-covered-as-a-worker
  Rule: An au pair is covered as somebody who works

    Scenario: An S1 form does not change that
      Given a Belgian au pair of 20
      And she is not enrolled in a French school
      And she holds an S1 form from Belgium
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And her cover rests on her work
