Feature: Which cover answers for a visit when there is more than one?
  What comes later in the order answers only where nothing before it does.

  @rule:somebody-attached-to-a-fund-is-covered-by-french-insurance
  Rule: Somebody who is attached to a French fund is covered by it on the day of the visit

    Scenario Outline: Registered with a fund, she <also>, and the French insurance covers the visit
      Given a patient
      And she is registered with a French fund
      And she has <number>
      And she does not have the AME
      And she <also>
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then the French insurance covers the visit
      And she is not advised to register first
      And she is not advised to keep the claim forms
      And she is not advised to know that a temporary number is enough

      Examples:
        | number             | also                                              |
        | a temporary number | has sent her application                          |
        | a permanent number | has sent her application                          |
        | a permanent number | holds a European card valid until 10 March 2025   |
        | a permanent number | holds an S1 form                                  |
        | a permanent number | holds a private insurance valid until 1 June 2025 |
        | a permanent number | holds no document of cover                        |

  @rule:a-temporary-number-gives-french-cover
  Rule: A temporary number gives the cover of a permanent one

    Scenario Outline: With a temporary number she <also>, and the French insurance covers the visit
      Given a patient
      And she is not registered with a French fund
      And she has a temporary number
      And she <also>
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then the French insurance covers the visit
      And she is not advised to keep the claim forms
      And she is not advised to ask the private insurer

      Examples:
        | also                                              |
        | has sent her application                          |
        | holds an S1 form                                  |
        | holds a private insurance valid until 1 June 2025 |

  @rule:somebody-with-the-ame-is-covered-by-it
  Rule: Somebody who has the aide médicale de l'État (AME) is covered by it

    Scenario Outline: With the AME she <also>, and the AME covers the visit
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has the AME
      And she <also>
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then the AME covers the visit
      And she is not advised to register first
      And she is not advised to keep the claim forms
      And she is not advised to show the European card
      And she is not advised to ask the private insurer

      Examples:
        | also                                              |
        | has sent her application                          |
        | holds a European card valid until 10 March 2025   |
        | holds an S1 form                                  |
        | holds a private insurance valid until 1 June 2025 |
        | holds no document of cover                        |

  @rule:a-european-card-covers-a-temporary-stay
  Rule: A European card that holds on the day has the French fund pay for the fund at home

    Scenario Outline: With a European card she holds <also> too, and the card covers the visit
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And she holds <also> valid until 1 June 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then her European card covers the visit
      And she is not advised to register first
      And she is not advised to ask the private insurer

      Examples:
        | also                |
        | an S1 form          |
        | a private insurance |

  @rule:while-the-application-waits-the-cover-is-not-known
  Rule: While the application waits, the fund has not said yet from which day it covers

    Scenario: A private insurance does not make the answer of the fund any less open
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds a private insurance valid until 1 June 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then her fund still has to say since when it covers her
      And she is not advised to ask the private insurer

  @rule:a-form-from-elsewhere-is-lodged-first
  Rule: A form of Québec, Andorra, Monaco or another State, such as an S1, has to be lodged with the fund before it pays

    Scenario Outline: <form> comes before a private insurance
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds <form> valid until 1 June 2025
      And she holds a private insurance valid until 1 June 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then her form from elsewhere is to be lodged first
      And she is not advised to ask the private insurer

      Examples:
        | form              |
        | a Québec form 106 |
        | an S1 form        |
