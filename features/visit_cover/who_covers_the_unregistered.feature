Feature: Who covers a visit while nobody in France insures the patient?
  An application may still cover it later; a form from elsewhere is lodged first; a private insurer pays what it has promised.

  Scenario: Without the end of her European card the answer is open
    Given a patient
    And she is not registered with a French fund
    And she has no French number
    And she holds a European card
    And all else about the refund is ordinary
    When she asks who covers the visit of 10 March 2025
    Then the answer is undetermined
    And the answer waits for the end of her European card
    And it may still be that her European card covers the visit
    And it may still be that nobody covers the visit

  @rule:while-the-application-waits-the-cover-is-not-known
  Rule: While the application waits, the fund has not said yet from which day it covers

    Scenario Outline: The application waits, and she <also>
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she <also>
      And all else about the refund is ordinary
      When she asks who covers the visit of 20 September 2025
      Then her fund still has to say since when it covers her
      And she is advised to keep the claim forms
      And she is advised to know that cover may begin before the number

      Examples:
        | also                                                |
        | holds no document of cover                          |
        | holds a European card valid until 19 September 2025 |
        | holds a Québec form 106 valid until 30 June 2026    |
        | holds a private insurance                           |

  @rule:a-form-from-elsewhere-is-lodged-first
  Rule: A form of Québec, Andorra, Monaco or another State, such as an S1, has to be lodged with the fund before it pays

    Scenario Outline: The holder of <form> lodges it first
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds <form> valid until 20 September 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 20 September 2025
      Then her form from elsewhere is to be lodged first
      And she is advised to keep the claim forms
      And she is advised to register first

      Examples:
        | form                                           |
        | a Québec form 102                              |
        | a Québec form 106                              |
        | an Andorran form                               |
        | a Monegasque form                              |
        | a British global card                          |
        | a posting certificate                          |
        | a certificate of an international organisation |
        | an S1 form                                     |

    Scenario: A form from elsewhere comes before private insurance
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds an S1 form
      And she holds a private insurance
      And all else about the refund is ordinary
      When she asks who covers the visit of 20 September 2025
      Then her form from elsewhere is to be lodged first

  @rule:private-insurance-answers-for-the-visit
  Rule: Somebody who has no rights in France on the day, but private insurance, turns to that insurer

    Scenario Outline: On <day> only the private insurer can pay
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds a private insurance valid until 20 September 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of <day>
      Then only her private insurance can cover the visit
      And she is advised to ask the private insurer

      Examples:
        | day               |
        | 1 March 2025      |
        | 20 September 2025 |

    Scenario: With a European card that is over, the private insurer is left
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 19 September 2025
      And she holds a private insurance valid until 20 September 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 20 September 2025
      Then only her private insurance can cover the visit

  @rule:without-any-cover-the-patient-pays
  Rule: Without work, on a short stay or in the first three months of residence, everything is the patient's to pay

    Scenario Outline: The day after <document> ended, nobody covers the visit
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds <document> valid until 20 September 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 21 September 2025
      Then nobody covers the visit
      And she is advised to pay everything
      And she is advised to register first

      Examples:
        | document            |
        | a European card     |
        | a Québec form 106   |
        | an S1 form          |
        | a private insurance |

    Scenario: The day before a European card begins, nobody covers the visit
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid from 1 February 2025 to 10 March 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 31 January 2025
      Then nobody covers the visit

    Scenario: A permanent number without a fund gives no cover
      Given a patient
      And she is not registered with a French fund
      And she has a permanent number
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then nobody covers the visit
