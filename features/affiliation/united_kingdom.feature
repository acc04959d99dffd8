Feature: Does a card of the United Kingdom free a visitor from registering?
  For a stay begun by the end of 2020 the United Kingdom counts as a European State. After that no French source says.

  Background:
    Given the person is an ordinary newcomer

  Scenario: Without the day of arrival the answer for a British student stays open
    Given a British student
    And she is 22
    And her stay ends on 30 June 2027
    And her university year ends on 31 August 2027
    And she is enrolled in a French university
    And she holds a European card from the United Kingdom valid until 30 June 2027
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for the start of her stay
    And it may still be that registering is not required

  @rule:uk-card-for-the-whole-stay-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, the United Kingdom counts as a European State and its card exempts

    Scenario: A British student who came on the last day of 2020 keeps the home fund
      Given a British student
      And she is 22
      And she stays from 31 December 2020 to 30 June 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 30 June 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad

    Scenario: A British family member here before 2021 keeps the home fund
      Given a British family member
      And he is 40
      And he stays from 1 September 2020 to 30 June 2023
      And he holds a European card from the United Kingdom valid until 30 June 2023
      When he asks on 15 September 2022 whether he must register
      Then registering is not required

    Scenario: On the last day of the stay a British student still keeps the home fund
      Given a British student
      And she is 22
      And she stays from 1 September 2020 to 30 June 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 30 June 2023
      When she asks on 30 June 2023 whether she must register
      Then registering is not required

    Scenario: An Irish student insured in the United Kingdom who came on the last day of 2020 keeps the home fund
      Given an Irish student
      And she is 22
      And she stays from 31 December 2020 to 30 June 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 30 June 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is not required

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts a student who has no European nationality

    Scenario: A British student who came on the first day of 2021 asks the CPAM
      Given a British student
      And she is 22
      And she stays from 1 January 2021 to 30 June 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 30 June 2023
      When she asks on 15 September 2022 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

  @rule:uk-card-to-the-end-of-the-year-exempts-those-here-by-2020
  Rule: For a stay begun by the end of 2020, a card to the end of the university year exempts students from the United Kingdom too

    Scenario: A British student here before 2021 does not register before the end of the year
      Given a British student
      And she is 22
      And she stays from 1 September 2020 to 30 September 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 31 August 2023
      When she asks on 15 September 2022 whether she must register
      Then registering is not required
      And she is advised to register before her cover ends
      And the guides say that registering is required

    Scenario: On the last day of the university year a British student still does not register
      Given a British student
      And she is 22
      And she stays from 31 December 2020 to 30 September 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 31 August 2023
      When she asks on 31 August 2023 whether she must register
      Then registering is not required

    Scenario Outline: The rule on the university year is known from 21 March 2022 only, asked on <day>
      Given a British student
      And she is 22
      And she stays from 1 September 2020 to 30 September 2022
      And her university year ends on 31 August 2022
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 31 August 2022
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day           | answer                                                    |
        | 20 March 2022 | the sources do not settle whether registering is required |
        | 21 March 2022 | registering is not required                               |

  @rule:ghic-of-a-student-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a student

    Scenario: On the first day of 2021 a British student with a global card asks the CPAM
      Given a British student
      And she is 22
      And she stays from 1 September 2020 to 30 June 2021
      And her university year ends on 31 August 2021
      And she is enrolled in a French university
      And she holds a British global card valid until 30 June 2021
      When she asks on 1 January 2021 whether she must register
      Then the sources do not settle whether registering is required

    Scenario: A British student with a global card asks the CPAM
      Given a British student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a British global card valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the guides say that registering is required

    Scenario Outline: Asked on <day>, a global card to <end> leaves a student with the CPAM
      Given a British student
      And she is 22
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a British global card valid until <end>
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required

      Examples:
        | day               | end               |
        | 31 August 2027    | 31 August 2027    |
        | 30 September 2027 | 30 September 2027 |

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario: A global card that ends one day before the stay settles it
      Given a British student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a British global card valid until 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

    Scenario: On the last day of 2020 a global card changes nothing yet
      Given a British student
      And she is 22
      And she lived in the United Kingdom before
      And she stays from 1 September 2020 to 30 June 2021
      And her university year ends on 31 August 2021
      And she is enrolled in a French university
      And she holds a British global card valid until 30 June 2021
      When she asks on 31 December 2020 whether she must register
      Then registering is required

  @rule:ghic-of-a-visitor-is-unsettled
  Rule: No French source settles whether the GHIC, the newer card of the United Kingdom, exempts a visitor who is not a student

    Scenario: A British researcher with a global card asks the CPAM
      Given a British researcher
      And he is 35
      And he stays from 1 September 2026 to 28 February 2027
      And he holds a British global card valid until 28 February 2027
      When he asks on 15 September 2026 whether he must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

    Scenario: On the last day of the stay a British researcher with a global card asks the CPAM
      Given a British researcher
      And he is 35
      And he stays from 1 September 2026 to 28 February 2027
      And he holds a British global card valid until 28 February 2027
      When he asks on 28 February 2027 whether he must register
      Then the sources do not settle whether registering is required

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: A British researcher whose global card ends one day early registers
      Given a British researcher
      And he is 35
      And he stays from 1 September 2026 to 28 February 2027
      And he holds a British global card valid until 27 February 2027
      When he asks on 15 December 2026 whether he must register
      Then registering is required

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: No French source settles whether a card of the United Kingdom exempts a European who came after 2020

    Scenario: An Irish student insured in the United Kingdom who came on the first day of 2021 asks the CPAM
      Given an Irish student
      And she is 22
      And she stays from 1 January 2021 to 30 June 2023
      And her university year ends on 31 August 2023
      And she is enrolled in a French university
      And she holds a European card from the United Kingdom valid until 30 June 2023
      When she asks on 30 June 2023 whether she must register
      Then the sources do not settle whether registering is required

    Scenario Outline: An Irish student insured in the United Kingdom who holds <document> asks the CPAM
      Given an Irish student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds <document> valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

      Examples:
        | document                                |
        | a British global card                   |
        | a European card from the United Kingdom |
