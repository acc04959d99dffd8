Feature: For which stays is a card from abroad meant?
  For temporary ones: of students, pupils, interns, researchers, families and others. A pensioner comes for good.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she is enrolled in a French university
    And no internship of hers is paid

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario Outline: An Italian card to the end of the stay exempts <who>
      Given <who>
      And she lived in Italy before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid from 1 July 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is not advised to take private cover meanwhile
      And she is not advised to stop using her European card

      Examples:
        | who                            |
        | an Italian student of 22       |
        | an Italian pupil of 16         |
        | an Italian intern of 22        |
        | an Italian researcher of 35    |
        | an Italian family member of 40 |
        | an Italian resident of 40      |

    Scenario Outline: With a card of each State, <who> is judged by the Irish one
      Given <who>
      And she lived in Ireland before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Ireland valid from 1 July 2026 to 30 June 2027
      And she holds a European card from the United Kingdom valid from 1 July 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                    |
        | an Irish student of 22 |
        | an Irish pupil of 16   |

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario Outline: A card from Portugal to the end of the stay leaves it open for <who>
      Given <who>
      And she lived in Portugal before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Portugal valid from 1 July 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                             |
        | a Brazilian pupil of 16         |
        | a Brazilian intern of 22        |
        | a Brazilian researcher of 35    |
        | a Brazilian family member of 40 |
        | a Brazilian resident of 40      |

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a visitor who is not a student

    Scenario Outline: A global card to the end of the stay leaves it open for <who>
      Given <who>
      And she lived in the United Kingdom before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a British global card valid from 1 July 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                           |
        | a British pupil of 16         |
        | a British intern of 22        |
        | a British researcher of 35    |
        | a British family member of 40 |
        | a British resident of 40      |

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario Outline: With <document> to the end of the stay it is open for <who>
      Given <who>
      And she lived in the United Kingdom before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds <document> valid from 1 July 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                          | document                                |
        | an Irish student of 22       | a British global card                   |
        | an Irish pupil of 16         | a British global card                   |
        | an Irish intern of 22        | a British global card                   |
        | an Irish researcher of 35    | a British global card                   |
        | an Irish family member of 40 | a British global card                   |
        | an Irish resident of 40      | a British global card                   |
        | an Irish pupil of 16         | a European card from the United Kingdom |
        | an Irish family member of 40 | a European card from the United Kingdom |
        | an Irish resident of 40      | a European card from the United Kingdom |

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario Outline: <document> is of no use to <who>
      Given <who> of 66
      And she has enough to live on
      And she stays from 1 September 2026 to 30 June 2027
      And she holds <document> valid from 1 July 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence
      And she has no fund
      And she is advised to take private cover meanwhile

      Examples:
        | who                   | document                                |
        | an Italian pensioner  | a European card from Italy              |
        | a Brazilian pensioner | a European card from Portugal           |
        | a British pensioner   | a British global card                   |
        | an Irish pensioner    | a British global card                   |
        | an Irish pensioner    | a European card from the United Kingdom |

    Scenario: A card from the United Kingdom is of no use to a pensioner who came before 2021 either
      Given a British pensioner of 66
      And she has enough to live on
      And she stays from 1 November 2020 to 30 June 2021
      And she holds a European card from the United Kingdom valid from 1 July 2020 to 30 June 2021
      When she asks on 15 December 2020 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence

    Scenario Outline: A card that lasts to the end of the university year, and not of the stay, is of no use to <who>
      Given <who> of 35
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she holds <document> valid from 1 July 2026 to 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence
      And she is not advised to register before her cover ends

      Examples:
        | who                   | document                     |
        | an Italian researcher | a European card from Italy   |
        | a Turkish researcher  | a European card from Germany |
        | a British researcher  | a British global card        |

    Scenario: A form of Québec is of no use to a family member
      Given a Canadian family member of 40
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Québec form 106 valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence
      And she has no fund

    Scenario: A form 102 of Québec is of no use to a family member
      Given a Canadian family member of 40
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Québec form 102 valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence
      And she has no fund

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: A researcher whose global card ends one day before the stay registers
      Given a British researcher of 35
      And she stays from 1 September 2026 to 28 February 2027
      And she holds a British global card valid from 1 July 2026 to 27 February 2027
      When she asks on 15 December 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario Outline: To the end of the university year a card is of no use to <who>
      Given <who> of 22
      And she lived in Brazil before
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she holds <document> valid from 1 July 2026 to 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM
      And she is not advised to register before her cover ends

      Examples:
        | who                | document                      |
        | an Italian intern  | a European card from Italy    |
        | a Brazilian intern | a European card from Portugal |
        | a British intern   | a British global card         |

    Scenario Outline: <document> that ends one day early is of no use to <who>
      Given <who> of 22
      And she lived in Brazil before
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she holds <document> valid from 1 July 2026 to <end>
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM
      And she is not advised to register before her cover ends

      Examples:
        | who                  | document                   | end               |
        | an Italian student   | a European card from Italy | 30 August 2027    |
        | an Andorran student  | an Andorran form           | 29 September 2027 |
        | a Monegasque student | a Monegasque form          | 29 September 2027 |
        | a Canadian student   | a Québec form 106          | 29 September 2027 |

    Scenario Outline: In 2022 a card from the United Kingdom that ends one day before the university year is of no use to <who>
      Given <who> of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2020 to 30 September 2023
      And her university year ends on 31 August 2023
      And she holds a European card from the United Kingdom valid from 1 July 2020 to 30 August 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM
      And she is not advised to register before her cover ends

      Examples:
        | who               |
        | a British student |
        | an Irish student  |
