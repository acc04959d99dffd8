Feature: Does the care path bind somebody who is not insured in France?
  Treating doctors are for insured people. A visitor with a European card (CEAM) has none to declare.

  Scenario: Before it is known whether the patient is insured the answer is open
    Given a patient
    And she is 22
    And the visit is to a general practitioner
    And she has declared no treating doctor
    And the visit is otherwise ordinary
    When she asks about the visit of 10 March 2025
    Then the answer is undetermined
    And the answer waits for whether she is registered

  @rule:the-path-does-not-bind-a-european-card-holder
  Rule: A visitor with a valid European health insurance card sees any doctor without a lower refund

    Scenario Outline: <card> frees its holder on its last day
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she holds <card> valid until 10 March 2025
      And the visit is to another specialist
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly
      And she is advised to show the European card

      Examples:
        | card                      |
        | a European card           |
        | a replacement certificate |

  @rule:the-path-does-not-bind-a-person-without-french-insurance
  Rule: The path binds only people insured in France

    Scenario: The day after the European card has ended there is still no care path
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds a European card valid until 10 March 2025
      And the visit is to another specialist
      When she asks about the visit of 11 March 2025
      Then the care path does not bind the visit
      And she is not advised to show the European card

    Scenario: A patient with private insurance only has no care path
      Given a patient
      And she is 22
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds a private insurance
      And the visit is to a general practitioner
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit

  @rule:before-registration-the-path-is-not-settled
  Rule: While the application waits, keep the forms, for the fund decides once the registration is made

    Scenario: A student who waits for her registration keeps the forms
      Given a patient
      And she is 21
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds no document of cover
      And the visit is to a general practitioner
      And the visit is otherwise ordinary
      When she asks about the visit of 5 October 2025
      Then the sources do not settle whether the visit is in the care path
      And the CPAM settles it
      And she is advised to keep the claim forms

    Scenario: While the application waits, a form from elsewhere settles nothing more
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds a Québec form 106
      And the visit is to a general practitioner
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the sources do not settle whether the visit is in the care path
      And she is advised to keep the claim forms

  @rule:a-special-form-leaves-the-path-unsettled
  Rule: For holders of a Québec, Andorran or Monegasque form no source tells whether the path binds

    Scenario Outline: The holder of <form> asks the CPAM
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds <form>
      And the visit is to a general practitioner
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the sources do not settle whether the visit is in the care path
      And the sources do not settle whether she may go directly
      And she is advised to keep the claim forms
      And the CPAM settles it

      Examples:
        | form              | day            |
        | a Québec form 106 | 1 January 2006 |
        | an Andorran form  | 5 October 2025 |
        | a Monegasque form | 5 October 2025 |

  @rule:an-emergency-needs-no-referral-before-registration
  Rule: Before the registration too, an emergency or a visit of its kind needs no referral

    Scenario: An emergency before the registration needs no referral
      Given a patient
      And she is 21
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds no document of cover
      And the visit is to a general practitioner
      And the visit is an emergency
      When she asks about the visit of 5 October 2025
      Then the sources do not settle whether the visit is in the care path
      And she may go directly

    Scenario: With a form from elsewhere an emergency needs none either
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds a Québec form 106
      And the visit is to a general practitioner
      And the visit is an emergency
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the sources do not settle whether the visit is in the care path
      And she may go directly
      And she is advised to keep the claim forms

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  Rule: For somebody of 16 or more who has declared no treating doctor, every doctor is outside the path

    Scenario: With a temporary number the care path binds already
      Given a patient
      And she is 21
      And she is registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 5 October 2025
      Then the visit is outside the care path
      And she is advised to declare a treating doctor

  @rule:the-treating-doctor-is-in-the-path
  Rule: The declared treating doctor (médecin traitant) is in the path

    Scenario: A resident registered with an S1 form follows the care path
      Given a patient
      And she is 70
      And she holds an S1 form
      And she is registered with a French fund
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 5 October 2025
      Then the visit is in the care path

    Scenario Outline: Whoever is registered follows it, even if she <application> and <holds>
      Given an insured patient
      And she is 30
      And she <application>
      And she <holds>
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And she is not advised to show the European card
      And she is not advised to keep the claim forms

      Examples:
        | application                 | holds                                           |
        | has sent her application    | holds no document of cover                      |
        | has not sent an application | holds a Québec form 106                         |
        | has not sent an application | holds a European card valid until 10 March 2025 |
        | has not sent an application | holds no document of cover                      |

    Scenario Outline: So does whoever has a temporary number, even if she <application> and <holds>
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has a temporary number
      And she <application>
      And she <holds>
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And she is not advised to show the European card
      And she is not advised to keep the claim forms

      Examples:
        | application                 | holds                                           |
        | has sent her application    | holds no document of cover                      |
        | has not sent an application | holds a Québec form 106                         |
        | has not sent an application | holds a European card valid until 10 March 2025 |
        | has not sent an application | holds no document of cover                      |
