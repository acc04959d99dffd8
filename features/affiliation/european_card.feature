Feature: Does a European card free a visitor from registering?
  The card of the home fund must last: to the end of the stay, or for students to the end of the university year.

  Background:
    Given the person is an ordinary newcomer

  Scenario: A card whose end is not known leaves the answer open
    Given an Italian student
    And she is 22
    And she stays from 1 September 2026 to 30 June 2027
    And her university year ends on 31 August 2027
    And she is enrolled in a French university
    And she holds a European card from Italy
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for the end of her European card
    And it may still be that registering is required
    And it may still be that registering is not required

  Scenario: A card whose issuer is not known leaves the answer open
    Given an Italian student
    And she is 22
    And she stays from 1 September 2026 to 30 June 2027
    And her university year ends on 31 August 2027
    And she is enrolled in a French university
    And she holds a European card valid until 31 August 2027
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for the issuer of her European card

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario: A card that ends on the last day of the stay is enough
      Given an Italian student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And her cover rests on her cover abroad
      And her fund is her home fund
      And the sources agree

    Scenario: On the last day of the stay the card still exempts
      Given an Italian student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 30 June 2027
      When she asks on 30 June 2027 whether she must register
      Then registering is not required

    Scenario: A second nationality from outside Europe takes nothing away
      Given a national of Brazil and Portugal
      And she is in France to study
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Portugal valid until 31 December 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required

    Scenario: A card and the replacement certificate that follows it count as one
      Given a German student
      And he is 22
      And he stays from 1 September 2026 to 30 June 2027
      And his university year ends on 31 August 2027
      And he is enrolled in a French university
      And he holds a European card from Germany valid until 31 January 2027
      And he holds a replacement certificate from Germany valid from 1 February 2027 to 30 June 2027
      When he asks on 15 September 2026 whether he must register
      Then registering is not required

    Scenario: A pupil whose card lasts to the end of the school year does not register
      Given a Spanish pupil
      And she is 16
      And she stays from 1 September 2026 to 15 July 2027
      And her university year ends on 4 July 2027
      And she holds a European card from Spain valid until 4 July 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required

    Scenario: A visiting researcher with a card for the whole stay does not register
      Given a Polish researcher
      And she is 35
      And she stays from 1 September 2026 to 28 February 2027
      And she holds a European card from Poland valid until 28 February 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required

    Scenario: On a short stay a European card replaces the private cover that others need
      Given a Swiss student
      And she is 22
      And she stays from 1 September 2026 to 30 November 2026
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Switzerland valid until 30 November 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she is not advised to take private cover meanwhile

  @rule:short-european-card-is-made-longer
  @rule:enrolled-student-registers
  Rule: A student whose European card ends before the stay registers, or asks the home fund for a longer card

    Scenario: A card that ends one day before the stay does not exempt
      Given an Italian student
      And she lived in Italy before
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And she is advised to obtain a European card for the whole stay

    Scenario: A card that ends one day before the university year does not exempt
      Given an Italian student
      And she lived in Italy before
      And she is 22
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 30 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she is advised to obtain a European card for the whole stay

    Scenario: A day without cover between two documents breaks the cover
      Given a German student
      And he lived in Germany before
      And he is 22
      And he stays from 1 September 2026 to 30 June 2027
      And his university year ends on 31 August 2027
      And he is enrolled in a French university
      And he holds a European card from Germany valid until 31 January 2027
      And he holds a replacement certificate from Germany valid from 2 February 2027 to 30 June 2027
      When he asks on 15 September 2026 whether he must register
      Then registering is required

  @rule:european-card-to-the-end-of-the-year-exempts
  Rule: A European student whose European card lasts to the end of the university year does not register for now

    Scenario: A card to the last day of the university year is enough, though the stay goes on
      Given an Italian student
      And she is 22
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she deals with her home fund
      And she is advised to register before her cover ends
      And she is advised to obtain a European card for the whole stay

    Scenario: On the last day of the university year the card still exempts
      Given an Italian student
      And she is 22
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 31 August 2027
      When she asks on 31 August 2027 whether she must register
      Then registering is not required

    Scenario Outline: The rule on the university year is known from 21 March 2022 only, asked on <day>
      Given an Italian student
      And she is 22
      And she stays from 1 September 2021 to 30 September 2022
      And her university year ends on 31 August 2022
      And she is enrolled in a French university
      And she holds a European card from Italy valid until 31 August 2022
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day           | answer                                                    |
        | 20 March 2022 | the sources do not settle whether registering is required |
        | 21 March 2022 | registering is not required                               |

  @rule:european-card-of-a-student-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts a student who has no European nationality

    Scenario: A Brazilian student insured in Portugal asks the CPAM
      Given a Brazilian student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Portugal valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources disagree
      And the guides say that registering is required
      And the sources do not settle what her cover rests on

    Scenario: A Brazilian student whose card lasts to the end of the university year asks the CPAM too
      Given a Brazilian student
      And she is 22
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Portugal valid until 31 August 2027
      When she asks on 31 August 2027 whether she must register
      Then the sources do not settle whether registering is required

  @rule:european-card-of-a-visitor-from-outside-europe-is-unsettled
  Rule: The sources do not settle whether a European card exempts another visitor who has no European nationality

    Scenario: A Turkish researcher insured in Germany asks the CPAM
      Given a Turkish researcher
      And he is 35
      And he stays from 1 September 2026 to 28 February 2027
      And he holds a European card from Germany valid until 28 February 2027
      When he asks on 15 September 2026 whether he must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources agree

    Scenario: On the last day of the stay a Turkish researcher insured in Germany still asks the CPAM
      Given a Turkish researcher
      And he is 35
      And he stays from 1 September 2026 to 28 February 2027
      And he holds a European card from Germany valid until 28 February 2027
      When he asks on 28 February 2027 whether he must register
      Then the sources do not settle whether registering is required

  @rule:short-european-card-is-made-longer
  @rule:newcomer-waits-three-months
  Rule: A visitor whose European card ends before the stay waits for three months, or asks the home fund for a longer card

    Scenario: A visiting researcher whose card ends one day before the stay waits
      Given a Polish researcher
      And she is 35
      And she stays from 1 September 2026 to 28 February 2027
      And she holds a European card from Poland valid until 27 February 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she is advised to obtain a European card for the whole stay

  @rule:inactive-european-with-resources-registers
  Rule: A European who does not work, has no cover at home and has enough to live on registers after three months

    Scenario: A card does not exempt somebody who has moved to France for good
      Given an Italian pensioner
      And he is 66
      And he came to France on 1 March 2026
      And he has enough to live on
      And he holds a European card from Italy valid until 31 December 2027
      When he asks on 15 September 2026 whether he must register
      Then registering is required
