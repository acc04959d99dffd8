Feature: Who covers a visit while the patient has not applied yet?
  Rights may have begun before the application: no sum is told then, and the forms are kept. Who cannot have rights yet is told so.

  Background:
    Given a patient
    And she is not registered with a French fund
    And she has no French number

  Scenario: Without the reason of the stay the answer is open
    Given she is 30
    And she stays for more than three months
    And her stay is regular
    And she does not work
    And she has not sent an application
    And she does not have the AME
    And she holds no document of cover
    When she asks who covers the visit of 10 October 2025
    Then the answer is undetermined
    And it may still be that nobody covers the visit yet
    And it may still be that nobody covers the visit

  @rule:rights-may-have-begun-before-the-application
  Rule: Rights may have begun before the application: with the work, with the enrolment, or once the three months had passed

    Scenario: A worker who has not applied
      Given she works as an employee
      And she is in France to work
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet
      And she is advised to keep the claim forms
      And she is advised to know that cover may begin before the number
      And she is advised to register first
      And she is not advised to pay everything

    Scenario: A student who stays for a university year
      Given she is in France to study
      And she stays for more than three months
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet

    Scenario: A spouse who does not work, the day after the three months
      Given she is 30
      And she is in France with her family
      And she stays from 1 July 2025 to 30 June 2026
      And she stays for more than three months
      And all else about the refund is ordinary
      When she asks who covers the visit of 2 October 2025
      Then nobody covers the visit yet

    Scenario: A refugee
      Given she is in France as a refugee
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet

    Scenario: An au pair on a short stay
      Given she is in France as an au pair
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet

    Scenario: A worker whose private insurance ended the day before
      Given she works as an employee
      And she is in France to work
      And she holds a private insurance valid until 9 October 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet
      And she is not advised to ask the private insurer

  @rule:a-private-insurer-may-pay-before-the-registration
  @rule:rights-may-have-begun-before-the-application
  Rule: Until the registration a private insurer may pay for the visit

    Scenario: A worker, on the last day of her private insurance
      Given she works as an employee
      And she is in France to work
      And she holds a private insurance valid until 10 October 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet
      And she is advised to ask the private insurer

  @rule:without-any-cover-the-patient-pays
  Rule: Without work, on a short stay or in the first three months of residence, everything is the patient's to pay

    Scenario Outline: In the first three months, in France <purpose>
      Given she is 30
      And she is in France <purpose>
      And she stays from 1 July 2025 to 30 June 2026
      And she stays for more than three months
      And all else about the refund is ordinary
      When she asks who covers the visit of 1 October 2025
      Then nobody covers the visit
      And she is advised to pay everything
      And she is advised to keep the claim forms

      Examples:
        | purpose            |
        | to do research     |
        | for her retirement |
        | for another reason |

    Scenario: A European, who needs no permit, on a short stay
      Given she is a national of Germany
      And her stay is not regular
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit

    Scenario Outline: In the first three months, in an emergency room, in France <purpose>
      Given she is 30
      And she is in France <purpose>
      And she came to France on 1 July 2025
      And the visit is to an emergency room
      And all else about the refund is ordinary
      When she asks who covers the visit of 1 October 2025
      Then nobody covers the visit
      And she is not advised to ask for urgent care in a hospital

      Examples:
        | purpose            |
        | with her family    |
        | for another reason |

    Scenario: A Brazilian with a regular stay of three months or less
      Given she is a national of Brazil
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit

    Scenario: A student at a summer school of three months or less
      Given she is in France to study
      And she stays for three months or less
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit

    Scenario: On her 18th birthday she waits for three months like other adults
      Given she turns 18 on 10 October 2025
      And she is in France with her family
      And she stays from 1 September 2025 to 30 June 2026
      And she stays for more than three months
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit

  @rule:rights-may-have-begun-before-the-application
  Rule: Work gives rights on a short stay too

    Scenario: A European at work in a stay of three months or less
      Given she is a national of Germany
      And she works as an employee
      And she is in France for another reason
      And she stays for three months or less
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet

  @rule:cover-of-a-minor-without-a-permit-is-unsettled
  Rule: The sources do not settle who pays for a minor from outside Europe whose stay is not regular, on a short stay either

    Scenario: A Brazilian child on a short stay that is not regular
      Given she is 10
      And she is a national of Brazil
      And her stay is not regular
      And the visit is to a general practitioner
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then the sources do not settle who covers the visit

  @rule:rights-may-have-begun-before-the-application
  Rule: A child may have rights with a parent, and does not wait for three months

    Scenario: The day before her 18th birthday, a child who has come to live with her family
      Given she turns 18 on 11 October 2025
      And she is in France with her family
      And she stays from 1 September 2025 to 30 June 2026
      And she stays for more than three months
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 October 2025
      Then nobody covers the visit yet
