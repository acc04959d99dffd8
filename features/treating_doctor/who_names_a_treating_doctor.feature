Feature: Who names a treating doctor?
  Insured people of 16 and over do. Before 16 a parent may. People who are not insured in France are not concerned.

  Scenario: Without a birth date it stays open who declares
    Given a person
    And she is registered with the CPAM
    And she has not named a treating doctor
    When she asks whether she should name a treating doctor on 1 March 2026
    Then the answer is undetermined
    And the answer waits for her birth date

  @rule:an-insured-adult-declares-a-treating-doctor
  @rule:an-adult-declares-alone
  Rule: An insured adult who has no treating doctor names one, alone

    Scenario Outline: She names one on <day>
      Given a person
      And she turns 18 on 10 March 2026
      And she is registered with the CPAM
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on <day>
      Then she should name a treating doctor
      And she declares alone

      Examples:
        | day           |
        | 10 March 2026 |
        | 11 March 2026 |

    Scenario: Somebody with a temporary number is insured too
      Given a person of 24
      And she has a temporary number
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then she should name a treating doctor

    Scenario: Somebody who has registered an S1 form is insured like anybody
      Given a pensioner of 67
      And she is registered with the CPAM
      And she holds an S1 form from Belgium
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then she should name a treating doctor

  @rule:an-insured-person-of-16-or-17-declares-a-treating-doctor
  @rule:at-16-and-17-a-parent-consents
  Rule: At 16 and 17 the insured person names a doctor with the consent of a parent

    Scenario Outline: A parent consents on <day>
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on <day>
      Then she should name a treating doctor
      And she declares with the consent of a parent

      Examples:
        | day           |
        | 10 March 2026 |
        | 9 March 2028  |

    Scenario: Before the text that was read, the sources do not settle who declares at 17
      Given a person of 17
      And she is registered with the CPAM
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 13 May 2021
      Then the sources do not settle whether she should name a treating doctor
      And the sources do not settle who declares

  @rule:a-treating-doctor-is-optional-before-16
  @rule:before-16-a-parent-declares
  @rule:before-16-the-refund-does-not-depend-on-a-treating-doctor
  Rule: Before 16 a parent may name a treating doctor, and nothing is lost without one

    Scenario: On the day before the sixteenth birthday it is optional
      Given a person
      And she turns 16 on 10 March 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 9 March 2026
      Then a treating doctor is optional
      And a parent declares
      And next a parent may declare the doctor
      And 70 % of the base comes back

  @rule:the-declaration-waits-for-the-registration
  Rule: Somebody who has applied for registration declares a doctor once it is made

    Scenario: An application is on its way
      Given a Brazilian student of 22
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds no document of cover
      When she asks whether she should name a treating doctor on 1 March 2026
      Then the declaration waits for the registration
      And next she waits for the registration

  @rule:people-not-insured-in-france-need-no-treating-doctor
  @rule:somebody-not-insured-signs-and-sends-nothing
  Rule: People who are not insured in France name no treating doctor

    Scenario: A holder of a European card is not told to declare
      Given a German student of 22
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds a European card from Germany valid until 31 December 2026
      When she asks whether she should name a treating doctor on 1 March 2026
      Then a treating doctor does not concern her
      And nobody declares
      And the declaration goes nowhere
      And no number is needed for a declaration
      And no doctor is named
      And the refund does not hang on a treating doctor
      And next there is nothing to do

    Scenario: A person with private insurance is not told to declare
      Given a person of 30
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds a private insurance
      When she asks whether she should name a treating doctor on 1 March 2026
      Then a treating doctor does not concern her

  @rule:holders-of-a-special-form-are-not-asked-for-a-treating-doctor
  Rule: Holders of a form of Québec, Andorra or Monaco are not asked to name a treating doctor

    Scenario Outline: A holder of <form> who has handed it in
      Given a student of 22
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds <form>
      When she asks whether she should name a treating doctor on 1 March 2026
      Then a treating doctor does not concern her
      And next there is nothing to do
      And the answer rests on weak sources

      Examples:
        | form                |
        | a Québec form 106   |
        | an Andorran form    |
        | a Monegasque form   |
