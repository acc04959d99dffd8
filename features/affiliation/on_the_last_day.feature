Feature: Until which day does a card or form from abroad count?
  To its very last day, and to the last day of the stay or of the university year: on that day nothing is over yet.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she is enrolled in a French university
    And no internship of hers is paid

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario: A card that ends with the stay, on that last day
      Given an Italian student of 22
      And she lived in Italy before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid from 1 July 2026 to 30 June 2027
      When she asks on 30 June 2027 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is not advised to obtain a European card for the whole stay
      And she is not advised to register before her cover ends

    Scenario: A pupil's card that ends with the school year, on that last day
      Given a Spanish pupil of 16
      And she stays from 1 September 2026 to 15 July 2027
      And her university year ends on 4 July 2027
      And she holds a European card from Spain valid from 1 July 2026 to 4 July 2027
      When she asks on 4 July 2027 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

    Scenario: A card that ends with the stay, after the university year, needs no longer one
      Given an Italian student of 22
      And she lived in Italy before
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid from 1 July 2026 to 30 September 2027
      When she asks on 31 August 2027 whether she must register
      Then registering is not required
      And her fund is her home fund
      And she is not advised to register before her cover ends
      And she is not advised to obtain a European card for the whole stay

  @rule:european-card-to-the-end-of-the-year-exempts
  Rule: A European student whose European card lasts to the end of the university year does not register for now

    Scenario: A card that ends with the university year, on that last day
      Given an Italian student of 22
      And she lived in Italy before
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid from 1 July 2026 to 31 August 2027
      When she asks on 31 August 2027 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to register before her cover ends
      And she is advised to obtain a European card for the whole stay

  @rule:uk-card-for-the-whole-stay-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, the United Kingdom counts as a European State and its card exempts

    Scenario Outline: The card from the United Kingdom of <who> counts on the last day of the stay
      Given <who>
      And she lived in the United Kingdom before
      And she stays from 1 September 2020 to 30 June 2023
      And her university year ends on 31 August 2023
      And she holds a European card from the United Kingdom valid from 1 July 2020 to 30 June 2023
      When she asks on 30 June 2023 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                        |
        | a British student of 22    |
        | an Irish student of 22     |
        | a British researcher of 35 |

    Scenario: A card that ends with the stay, after the university year, leaves nothing to do
      Given a British student of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2020 to 30 September 2023
      And her university year ends on 31 August 2023
      And she holds a European card from the United Kingdom valid from 1 July 2020 to 30 September 2023
      When she asks on 31 August 2023 whether she must register
      Then registering is not required
      And her fund is her home fund
      And she is not advised to register before her cover ends

  @rule:uk-card-to-the-end-of-the-year-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, a card to the end of the university year exempts students from the United Kingdom too

    Scenario: A card from the United Kingdom that ends with the university year, on that last day
      Given a British student of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2020 to 30 September 2023
      And her university year ends on 31 August 2023
      And she holds a European card from the United Kingdom valid from 1 July 2020 to 31 August 2023
      When she asks on 31 August 2023 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to register before her cover ends

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts a student who has no European nationality

    Scenario Outline: A stay to <end>, a university year to <year> and a card to <card> settle nothing on <day>
      Given a Brazilian student of 22
      And she lived in Portugal before
      And she stays from 1 September 2026 to <end>
      And her university year ends on <year>
      And she holds a European card from Portugal valid from 1 July 2026 to <card>
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | end               | year           | card           | day               |
        | 30 June 2027      | 31 August 2027 | 30 June 2027   | 30 June 2027      |
        | 30 September 2027 | 31 August 2027 | 31 August 2027 | 15 September 2026 |
        | 30 September 2027 | 31 August 2027 | 31 August 2027 | 31 August 2027    |

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario: A Turkish researcher insured in Germany, on the last day of the stay
      Given a Turkish researcher of 35
      And she stays from 1 September 2026 to 28 February 2027
      And she holds a European card from Germany valid from 1 July 2026 to 28 February 2027
      When she asks on 28 February 2027 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

  @rule:ghic-of-a-student-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a student

    Scenario Outline: A stay to <end>, a university year to <year> and a global card to <card> settle nothing on <day>
      Given a British student of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2026 to <end>
      And her university year ends on <year>
      And she holds a British global card valid from 1 July 2026 to <card>
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the guides say that registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | end               | year           | card              | day               |
        | 30 June 2027      | 31 August 2027 | 30 June 2027      | 15 September 2026 |
        | 30 June 2027      | 31 August 2027 | 31 July 2027      | 30 June 2027      |
        | 30 September 2027 | 31 August 2027 | 31 August 2027    | 15 September 2026 |
        | 30 September 2027 | 31 August 2027 | 15 September 2027 | 31 August 2027    |

    Scenario: The day after the European card has ended, the global card leaves it open
      Given a British student of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from the United Kingdom valid from 1 July 2024 to 15 December 2026
      And she holds a British global card valid from 1 September 2026 to 30 June 2027
      When she asks on 16 December 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a visitor who is not a student

    Scenario Outline: A global card to 28 February 2027 settles nothing for a researcher who stays as long, on <day>
      Given a British researcher of 35
      And she stays from 1 September 2026 to 28 February 2027
      And she holds a European card from the United Kingdom valid from 1 July 2024 to 15 December 2026
      And she holds a British global card valid from 1 September 2026 to 28 February 2027
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

      Examples:
        | day              |
        | 16 December 2026 |
        | 28 February 2027 |

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario Outline: On the last day of the stay <document> of an Irish student settles nothing
      Given an Irish student of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds <document> valid from 1 July 2026 to 31 July 2027
      When she asks on 30 June 2027 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | document                                |
        | a British global card                   |
        | a European card from the United Kingdom |

    Scenario: The day after her European card has ended, the global card of an Irish student leaves it open
      Given an Irish student of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from the United Kingdom valid from 1 July 2024 to 15 December 2026
      And she holds a British global card valid from 1 September 2026 to 30 June 2027
      When she asks on 16 December 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario Outline: On its last day the European card of <who> still counts for more than the global card beside it
      Given <who> of 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from the United Kingdom valid from 1 July 2024 to 15 December 2026
      And she holds a British global card valid from 1 September 2026 to 30 June 2027
      When she asks on 15 December 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM

      Examples:
        | who               |
        | a British student |
        | an Irish student  |

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: On its last day the European card of a British researcher still counts for more than the global card beside it
      Given a British researcher of 35
      And she stays from 1 September 2026 to 28 February 2027
      And she holds a European card from the United Kingdom valid from 1 July 2024 to 15 December 2026
      And she holds a British global card valid from 1 September 2026 to 28 February 2027
      When she asks on 15 December 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM
