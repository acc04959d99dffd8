Feature: What does it change to have come before or after the end of 2020?
  The United Kingdom left: a stay begun by 31 December 2020 keeps the old rules, one begun on 1 January 2021 does not.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she lived in the United Kingdom before
    And she is enrolled in a French university
    And no internship of hers is paid
    And she holds a European card from the United Kingdom valid from 1 July 2020 to 31 August 2023
    And her university year ends on 31 August 2023

  @rule:uk-card-for-the-whole-stay-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, the United Kingdom counts as a European State and its card exempts

    Scenario Outline: Come on the last day of 2020, <who> keeps the home fund
      Given <who>
      And she stays from 31 December 2020 to 30 June 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                           |
        | a British student of 22       |
        | an Irish student of 22        |
        | a British pupil of 16         |
        | an Irish pupil of 16          |
        | a British intern of 22        |
        | an Irish intern of 22         |
        | a British researcher of 35    |
        | an Irish researcher of 35     |
        | a British family member of 40 |
        | a British resident of 40      |

  @rule:uk-card-to-the-end-of-the-year-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, a card to the end of the university year exempts students from the United Kingdom too

    Scenario Outline: Come on the last day of 2020, <who> whose card lasts to the end of the university year does not register for now
      Given <who> of 22
      And she stays from 31 December 2020 to 30 September 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to register before her cover ends

      Examples:
        | who               |
        | a British student |
        | an Irish student  |

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts a student who has no European nationality

    Scenario Outline: Come on the first day of 2021 to stay until <end>, a British student asks the CPAM
      Given a British student of 22
      And she stays from 1 January 2021 to <end>
      When she asks on 15 September 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to register before her cover ends

      Examples:
        | end               |
        | 30 June 2023      |
        | 30 September 2023 |

    Scenario: Come on the last day of 2020, a Brazilian student insured in the United Kingdom asks the CPAM all the same
      Given a Brazilian student of 22
      And she stays from 31 December 2020 to 30 September 2023
      When she asks on 15 September 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers
      And she is not advised to register before her cover ends

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario Outline: Come on the first day of 2021, <who> asks the CPAM
      Given <who>
      And she stays from 1 January 2021 to 30 June 2023
      When she asks on 15 September 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

      Examples:
        | who                        |
        | a British pupil of 16      |
        | a British intern of 22     |
        | a British researcher of 35 |

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario Outline: Come on the first day of 2021, <who> insured in the United Kingdom asks the CPAM
      Given <who>
      And she stays from 1 January 2021 to 30 June 2023
      When she asks on 15 September 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | who                       |
        | an Irish student of 22    |
        | an Irish intern of 22     |
        | an Irish researcher of 35 |

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario: Come on the first day of 2021, an Irish student whose card ends before the stay registers
      Given an Irish student of 22
      And she stays from 1 January 2021 to 30 September 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM
      And she is not advised to register before her cover ends

    Scenario Outline: To the end of the university year a card is of no use to <who> who came on the last day of 2020
      Given <who> of 22
      And she stays from 31 December 2020 to 30 September 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM
      And she is not advised to register before her cover ends

      Examples:
        | who              |
        | a British intern |
        | an Irish intern  |
