Feature: Until which day does a form of Québec, Andorra or Monaco count?
  To the last day of the stay that it covers, which is a day like the others.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she is enrolled in a French university
    And no internship of hers is paid

  @rule:andorran-form-replaces-registration
  Rule: A student insured in Andorra hands in the form of the Andorran fund instead of registering

    Scenario: An Andorran form on the last day of the stay
      Given an Andorran student of 20
      And she lived in Andorra before
      And she stays from 1 September 2026 to 30 June 2027
      And she holds an Andorran form valid from 1 September 2026 to 30 June 2027
      When she asks on 30 June 2027 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:monegasque-form-replaces-registration
  Rule: A student of 21 to 27 insured in Monaco hands in the Monegasque form instead of registering

    Scenario Outline: The Monegasque form of a student who turns <age> on 15 September 2026, asked on <day>
      Given a Monegasque student
      And she lived in Monaco before
      And she turns <age> on 15 September 2026
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid from 1 September 2026 to 30 June 2027
      When she asks on <day> whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to confirm with the fund

      Examples:
        | age | day               |
        | 21  | 15 September 2026 |
        | 28  | 14 September 2026 |
        | 23  | 30 June 2027      |

  @rule:monegasque-form-at-an-unsettled-age
  Rule: The sources do not settle the Monegasque form before 21 and at 28

    Scenario Outline: The sources leave open whether the Monegasque form counts on <day> for a student who turns <age> on 15 September 2026
      Given a Monegasque student
      And she lived in Monaco before
      And she turns <age> on 15 September 2026
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid from 1 September 2026 to 30 June 2027
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | age | day               |
        | 21  | 14 September 2026 |
        | 28  | 15 September 2026 |
        | 29  | 14 September 2026 |

  @rule:quebec-form-replaces-registration
  Rule: Somebody insured in Québec hands in the form for students from there instead of registering, whatever the nationality

    Scenario: A form of Québec on the last day of the stay
      Given a Canadian student of 22
      And she lived in Québec before
      And she stays from 1 September 2026 to 31 January 2027
      And she holds a Québec form 106 valid from 1 September 2026 to 31 January 2027
      When she asks on 31 January 2027 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is not advised to confirm with the fund

  @rule:quebec-form-of-another-national-is-confirmed
  @rule:quebec-form-replaces-registration
  Rule: A Québec form held by somebody who is neither French nor Canadian replaces registration and is best confirmed with the fund

    Scenario: The form of a Brazilian student on its last day
      Given a Brazilian student of 22
      And she lived in Québec before
      And she stays from 1 September 2026 to 31 January 2027
      And she holds a Québec form 106 valid from 1 September 2026 to 31 January 2027
      When she asks on 31 January 2027 whether she must register
      Then a form is handed in instead of registering
      And she is advised to confirm with the fund

  @rule:quebec-form-replaced-registration-for-french-and-canadian-nationals
  Rule: Until September 2017 a French or Québec national insured in Québec handed in the form instead of registering

    Scenario Outline: In 2017 the form of <who> counted on the last day of the stay
      Given <who> of 22
      And she lived in Québec before
      And she stays from 1 September 2016 to 30 June 2017
      And she holds a Québec form 106 valid from 1 September 2016 to 30 June 2017
      When she asks on 30 June 2017 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

      Examples:
        | who                |
        | a Canadian student |
        | a French student   |

  @rule:quebec-form-of-another-national-was-unsettled-until-2017
  Rule: Until September 2017 the sources do not settle the case of another national insured in Québec

    Scenario Outline: The sources leave open whether the form of a Brazilian student counted on <day>, to the end of the stay
      Given a Brazilian student of 22
      And she lived in Québec before
      And she stays from 1 September 2016 to 30 June 2017
      And she holds a Québec form 106 valid from 1 September 2016 to 30 June 2017
      When she asks on <day> whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

      Examples:
        | day               |
        | 15 September 2016 |
        | 30 June 2017      |

  @rule:quebec-form-for-the-other-direction-is-unsettled
  Rule: The form 102, made for people who leave France for Québec, does not settle the case of somebody who comes

    Scenario: The day after the form 106 has ended, the form 102 beside it leaves it open
      Given a Canadian student of 22
      And she lived in Québec before
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Québec form 102 valid from 1 September 2026 to 30 June 2027
      And she holds a Québec form 106 valid from 1 September 2026 to 31 January 2027
      When she asks on 1 February 2027 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle which fund is hers

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario: On its last day a form 106 that ends before the stay still hides the form 102 beside it
      Given a Canadian student of 22
      And she lived in Québec before
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Québec form 102 valid from 1 September 2026 to 30 June 2027
      And she holds a Québec form 106 valid from 1 September 2026 to 31 January 2027
      When she asks on 31 January 2027 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM

    Scenario: A form of Monaco is too late for a student who turns 29
      Given a Monegasque student
      And she lived in Monaco before
      And she turns 29 on 15 September 2026
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a Monegasque form valid from 1 September 2026 to 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her fund is the CPAM
