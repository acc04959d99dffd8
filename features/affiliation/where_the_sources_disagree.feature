Feature: What do the guides say otherwise than the official pages?
  The official pages are followed unless somebody asks for the guides, and the other answer is always named.

  Background:
    Given the person is an ordinary newcomer
    And she is enrolled in a French university

  @rule:guide-keeps-every-minor-a-dependant
  Rule: The campus guide calls everybody under 18 a dependant

    Scenario Outline: When the guides are followed, a student of <age> is a dependant
      Given a Brazilian student
      And she lived in Brazil before
      And she is <age>
      When she asks on 15 September 2026 how she is insured
      And the guides are followed
      Then she is insured as a dependant
      And the sources disagree
      And the official pages say that she may ask to be insured in her own name

      Examples:
        | age |
        | 16  |
        | 17  |

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario: When the guides are followed, a card to the end of the university year is too short
      Given an Italian student
      And she is 22
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      And the guides are followed
      Then registering is required
      And the sources disagree
      And the official pages say that registering is not required

    Scenario: When the guides are followed, a British student with a global card registers
      Given a British student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a British global card valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      And the guides are followed
      Then registering is required
      And the official pages say that the sources do not settle whether registering is required

  @rule:european-card-to-the-end-of-the-year-exempts
  Rule: A European student whose European card lasts to the end of the university year does not register for now

    Scenario: The official pages accept a card to the end of the university year, the guides do not
      Given an Italian student
      And she is 22
      And she stays from 1 September 2026 to 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And the sources disagree
      And the guides say that registering is required

  @rule:european-card-for-the-whole-stay-exempts
  Rule: A European with a European card that lasts to the end of a temporary stay stays insured at home

    Scenario: About a card for the whole stay the guides and the official pages agree
      Given an Italian student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she holds a European card from Italy valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      And the guides are followed
      Then registering is not required
      And the sources agree
