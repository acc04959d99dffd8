Feature: Who covers a visit on the day that it takes place?
  First the French insurance, then the AME, a European card, an application that waits, a form from elsewhere, a private insurer.

  @rule:somebody-attached-to-a-fund-is-covered-by-french-insurance
  Rule: Somebody who is attached to a French fund is covered by it on the day of the visit

    Scenario Outline: Registered, with <number>
      Given a patient
      And she is registered with a French fund
      And she has <number>
      When she asks who covers the visit of 10 March 2025
      Then the French insurance covers the visit

      Examples:
        | number             |
        | a permanent number |
        | a temporary number |
        | no French number   |

    Scenario Outline: Whoever is registered is covered in France, even where she <also>
      Given a patient
      And she is registered with a French fund
      And she <also>
      When she asks who covers the visit of 10 March 2025
      Then the French insurance covers the visit

      Examples:
        | also                                            |
        | has the AME                                     |
        | holds a European card valid until 10 March 2025 |
        | holds a private insurance                       |

  @rule:a-temporary-number-gives-french-cover
  Rule: A temporary number gives the cover of a permanent one

    Scenario Outline: A temporary number is enough, even where she <also>
      Given a patient
      And she is not registered with a French fund
      And she has a temporary number
      And she does not have the AME
      And she <also>
      When she asks who covers the visit of 10 March 2025
      Then the French insurance covers the visit
      And she is advised to know that a temporary number is enough

      Examples:
        | also                                            |
        | has sent her application                        |
        | holds a European card valid until 10 March 2025 |
        | holds a private insurance                       |

  @rule:somebody-with-the-ame-is-covered-by-it
  Rule: Somebody who has the aide médicale de l'État (AME) is covered by it

    Scenario Outline: The AME covers the visit, even where she <also>
      Given a patient
      And she is not registered with a French fund
      And she has the AME
      And she <also>
      When she asks who covers the visit of 10 March 2025
      Then the AME covers the visit
      And she is not advised to know that a temporary number is enough

      Examples:
        | also                                            |
        | has a temporary number                          |
        | has sent her application                        |
        | holds a European card valid until 10 March 2025 |

  @rule:a-european-card-covers-a-temporary-stay
  Rule: A European card that holds on the day has the French fund pay for the fund at home

    Scenario Outline: <card> counts on its first and its last day, here <day>
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she holds <card> valid from 1 February 2025 to 10 March 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of <day>
      Then her European card covers the visit
      And she is advised to show the European card

      Examples:
        | card                      | day             |
        | a European card           | 1 February 2025 |
        | a European card           | 10 March 2025   |
        | a replacement certificate | 10 March 2025   |

    Scenario: A valid European card comes before an application that waits
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has sent her application
      And she holds a European card valid until 10 March 2025
      And all else about the refund is ordinary
      When she asks who covers the visit of 10 March 2025
      Then her European card covers the visit
