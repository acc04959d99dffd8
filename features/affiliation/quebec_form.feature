Feature: Does a form of Québec replace registration?
  Somebody insured in Québec who comes to study hands in the form of that fund. Until 2017 nationality counted.

  Background:
    Given the person is an ordinary newcomer

  Scenario: A form whose end is not known leaves the answer open
    Given a Canadian student
    And she is 22
    And she stays from 1 September 2026 to 31 January 2027
    And she is enrolled in a French university
    And she holds a Québec form 106
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for the end of her Québec form 106

  @rule:quebec-form-replaces-registration
  Rule: Somebody insured in Québec hands in the form for students from there instead of registering, whatever the nationality

    Scenario Outline: A student hands in <form> that lasts to the end of the stay
      Given a Canadian student
      And she is 22
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she holds <form> valid until 31 January 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is not advised to confirm with the fund

      Examples:
        | form                  |
        | a Québec form 102 bis |
        | a Québec form 106     |

    Scenario: On the last day of the stay the form still counts
      Given a Canadian student
      And she is 22
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 31 January 2027
      When she asks on 31 January 2027 whether she must register
      Then a form is handed in instead of registering

    Scenario: A form that bears no dates counts for the whole stay
      Given a Canadian intern
      And he is 22
      And he stays from 1 September 2026 to 31 January 2027
      And he is enrolled in a French university
      And his internship pays nothing
      And he holds a Québec form 104
      When he asks on 15 September 2026 whether he must register
      Then a form is handed in instead of registering

    Scenario: A Canadian intern paid above the ceiling still hands in the form
      Given a Canadian intern
      And he is 22
      And he stays from 1 September 2026 to 31 January 2027
      And he stays for more than three months
      And he is enrolled in a French university
      And his internship pays 4.36 euros an hour
      And he holds a Québec form 104
      When he asks on 15 September 2026 whether he must register
      Then a form is handed in instead of registering

    Scenario: Since 1 October 2017 nationality does not count
      Given a Brazilian student
      And she is 22
      And she stays from 1 September 2017 to 30 June 2018
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 30 June 2018
      When she asks on 1 October 2017 whether she must register
      Then a form is handed in instead of registering

    Scenario: A form 106 that lasts counts for more than the form 102
      Given a Canadian student
      And she is 22
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she holds a Québec form 102 valid until 31 January 2027
      And she holds a Québec form 106 valid until 31 January 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering

    Scenario: A researcher insured in Québec hands in the form
      Given a Canadian researcher
      And she is 35
      And she stays from 1 September 2026 to 31 August 2027
      And she holds a Québec form 106 valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering

  @rule:quebec-form-replaced-registration-for-french-and-canadian-nationals
  Rule: Until September 2017 a French or Québec national insured in Québec handed in the form instead of registering

    Scenario Outline: On 30 September 2017 a national of <country> hands in the form
      Given a national of <country>
      And she is in France to study
      And she is 22
      And she stays from 1 September 2017 to 30 June 2018
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 30 June 2018
      When she asks on 30 September 2017 whether she must register
      Then a form is handed in instead of registering
      And her fund is her home fund

      Examples:
        | country |
        | Canada  |
        | France  |

  @rule:quebec-form-of-another-national-was-unsettled-until-2017
  Rule: Until September 2017 the sources do not settle the case of another national insured in Québec

    Scenario: On 30 September 2017 a Brazilian student with the form asks the CPAM
      Given a Brazilian student
      And she is 22
      And she stays from 1 September 2017 to 30 June 2018
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 30 June 2018
      When she asks on 30 September 2017 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

  @rule:quebec-form-of-another-national-is-confirmed
  @rule:quebec-form-replaces-registration
  Rule: A Québec form held by somebody who is neither French nor Canadian replaces registration and is best confirmed with the fund

    Scenario: A Brazilian student insured in Québec asks the fund to be sure
      Given a Brazilian student
      And she is 22
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 31 January 2027
      When she asks on 15 September 2026 whether she must register
      Then a form is handed in instead of registering
      And she is advised to confirm with the fund

  @rule:quebec-form-for-the-other-direction-is-unsettled
  Rule: The form 102, made for people who leave France for Québec, does not settle the case of somebody who comes

    Scenario: A student from Québec with the form 102 asks the CPAM
      Given a Canadian student
      And she is 22
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she holds a Québec form 102 valid until 31 January 2027
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario: A form that ends one day before the stay does not replace registration
      Given a Canadian student
      And she is 22
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 30 January 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

    Scenario: An application for a form is not a form
      Given a Canadian student
      And she is 22
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she holds an application for a Québec form
      When she asks on 15 September 2026 whether she must register
      Then registering is required

  @rule:resident-registers-after-three-months
  Rule: Somebody who has lived in France for more than three months with a regular stay registers with the local CPAM

    Scenario: The form is for studies, internships and research, and not for family
      Given a Canadian family member
      And she is 40
      And she stays from 1 September 2026 to 31 August 2027
      And she holds a Québec form 106 valid until 31 August 2027
      When she asks on 2 December 2026 whether she must register
      Then registering is required
