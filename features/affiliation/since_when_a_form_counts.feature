Feature: Since when does each form of Québec and Monaco count?
  Nationality stopped counting for Québec on 1 October 2017. The form of Monaco is known since 26 June 2023.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she is enrolled in a French university

  @rule:quebec-form-replaced-registration-for-french-and-canadian-nationals
  Rule: Until September 2017 a French or Québec national insured in Québec handed in the form instead of registering

    Scenario: A Canadian student on 30 September 2017
      Given a Canadian student of 22
      And she lived in Québec before
      And she stays from 1 September 2017 to 30 June 2018
      And she holds a Québec form 106 valid from 1 September 2017 to 30 June 2018
      When she asks on 30 September 2017 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund

  @rule:quebec-form-of-another-national-was-unsettled-until-2017
  Rule: Until September 2017 the sources do not settle the case of another national insured in Québec

    Scenario: A Brazilian student on 30 September 2017
      Given a Brazilian student of 22
      And she lived in Québec before
      And she stays from 1 September 2017 to 30 June 2018
      And she holds a Québec form 106 valid from 1 September 2017 to 30 June 2018
      When she asks on 30 September 2017 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is not advised to confirm with the fund

  @rule:quebec-form-replaces-registration
  @rule:quebec-form-of-another-national-is-confirmed
  Rule: Since October 2017 somebody insured in Québec hands in the form, which another national confirms with the fund

    Scenario: A Brazilian student on 1 October 2017
      Given a Brazilian student of 22
      And she lived in Québec before
      And she stays from 1 September 2017 to 30 June 2018
      And she holds a Québec form 106 valid from 1 September 2017 to 30 June 2018
      When she asks on 1 October 2017 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to confirm with the fund

    Scenario: A researcher with a form of Québec on 1 October 2017
      Given a Brazilian researcher of 35
      And she stays from 1 September 2017 to 30 June 2018
      And she holds a Québec form 106 valid from 1 September 2017 to 30 June 2018
      When she asks on 1 October 2017 whether she must register
      Then a form is handed in instead of registering
      And her fund is her home fund
      And she is advised to confirm with the fund

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario Outline: On 30 September 2017 a form of Québec is of no use to <who> yet
      Given <who> of 35
      And she stays from 1 September 2017 to 30 June 2018
      And she holds a Québec form 106 valid from 1 September 2017 to 30 June 2018
      When she asks on 30 September 2017 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence
      And she has no fund
      And she is not advised to confirm with the fund

      Examples:
        | who                    |
        | a Canadian researcher  |
        | a Brazilian researcher |

  @rule:monegasque-form-replaces-registration
  Rule: The form of Monaco for students of 21 to 27 is known since 26 June 2023

    Scenario: A Monegasque student on 25 June 2023
      Given a Monegasque student of 23
      And she lived in Monaco before
      And she stays from 1 September 2022 to 31 August 2023
      And she holds a Monegasque form valid from 1 September 2022 to 31 August 2023
      When she asks on 25 June 2023 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers

    Scenario: A Monegasque student on 26 June 2023
      Given a Monegasque student of 23
      And she lived in Monaco before
      And she stays from 1 September 2022 to 31 August 2023
      And she holds a Monegasque form valid from 1 September 2022 to 31 August 2023
      When she asks on 26 June 2023 whether she must register
      Then a form is handed in instead of registering
      And she hands the form to the local CPAM
      And her cover rests on her cover abroad
      And her fund is her home fund
      And she is advised to confirm with the fund
