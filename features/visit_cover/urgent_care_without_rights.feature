Feature: Who covers urgent care of somebody who has no rights?
  In a hospital the State may pay for care that cannot wait. Elsewhere nobody pays.

  Background:
    Given a patient
    And she is not registered with a French fund
    And she has no French number
    And she has not sent an application
    And she does not have the AME

  @rule:an-asylum-seeker-pays-outside-a-hospital-for-three-months
  Rule: In the first three months an adult who seeks asylum pays for care outside a hospital

    Scenario Outline: On the last day of the three months, at <place>
      Given she is 30
      And she is in France to seek asylum
      And she came to France on 1 July 2025
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then nobody covers the visit
      And she is advised to pay everything
      And she is advised to ask for urgent care in a hospital
      And she is not advised to register first

      Examples:
        | place                  |
        | a general practitioner |
        | a midwife              |

  @rule:urgent-care-of-an-asylum-seeker-is-settled-in-the-hospital
  Rule: In the first three months the State may pay for urgent care of an adult who seeks asylum, which the hospital settles

    Scenario Outline: On the last day of the three months, urgent care, at <place>
      Given she turns 18 on 1 October 2025
      And she is in France to seek asylum
      And she came to France on 1 July 2025
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then the sources do not settle who covers the visit
      And the hospital settles it
      And she is advised to ask for urgent care in a hospital
      And she is not advised to pay everything

      Examples:
        | place                  |
        | a hospital             |
        | an emergency room      |

  @rule:rights-may-have-begun-before-the-application
  Rule: Rights may have begun before the application

    Scenario Outline: The day after the three months, at <place>
      Given she is 30
      And she is in France to seek asylum
      And she came to France on 1 July 2025
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 2 October 2025
      Then nobody covers the visit yet
      And she is not advised to ask for urgent care in a hospital

      Examples:
        | place                  |
        | an emergency room      |
        | a general practitioner |

    Scenario Outline: The day before her 18th birthday, at <place>
      Given she turns 18 on 2 October 2025
      And she is in France to seek asylum
      And she came to France on 1 July 2025
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then nobody covers the visit yet

      Examples:
        | place                  |
        | an emergency room      |
        | a general practitioner |

    Scenario Outline: Without a permit, at <age>, a national of <country>, in France <purpose>, at <place>
      Given she is <age>
      And she is a national of <country>
      And she is in France <purpose>
      And she stays for more than three months
      And her stay is not regular
      And she works as an employee
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then nobody covers the visit yet
      And she is not advised to ask for urgent care in a hospital

      Examples:
        | age | country | purpose            | place                  |
        | 30  | Germany | for another reason | an emergency room      |
        | 30  | Germany | for another reason | a general practitioner |
        | 17  | Germany | for another reason | a general practitioner |
        | 30  | Brazil  | as a refugee       | an emergency room      |
        | 30  | Brazil  | as a refugee       | a general practitioner |
        | 17  | Brazil  | as a refugee       | a general practitioner |

    Scenario Outline: Whose stay is regular and who works, at <age>, at <place>
      Given she is <age>
      And she is a national of Brazil
      And she is in France for another reason
      And she stays for more than three months
      And her stay is regular
      And she works as an employee
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then nobody covers the visit yet
      And she is not advised to ask for urgent care in a hospital

      Examples:
        | age | place                  |
        | 30  | a general practitioner |
        | 17  | a general practitioner |
        | 30  | an emergency room      |

  @rule:an-adult-without-a-regular-stay-pays-outside-a-hospital
  Rule: An adult without a regular stay or the AME pays for care outside a hospital

    Scenario Outline: Without a regular stay, at <age>, a national of <country>, in France <purpose>, at <place>
      Given she is <age>
      And she is a national of <country>
      And she is in France <purpose>
      And she stays for more than three months
      And her stay is not regular
      And she works as an employee
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then nobody covers the visit
      And she is advised to pay everything
      And she is advised to ask for urgent care in a hospital
      And she is not advised to register first

      Examples:
        | age | country | purpose            | place                  |
        | 18  | Brazil  | for another reason | a general practitioner |
        | 30  | Brazil  | to study           | a dentist              |

  @rule:urgent-care-in-a-hospital-is-settled-there
  Rule: In a hospital the State may pay for urgent care of somebody without a regular stay, which the hospital settles

    Scenario Outline: Without a regular stay, urgent care, at <age>, a national of <country>, in France <purpose>, at <place>
      Given she is <age>
      And she is a national of <country>
      And she is in France <purpose>
      And she stays for more than three months
      And her stay is not regular
      And she works as an employee
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then the sources do not settle who covers the visit
      And the hospital settles it
      And she is advised to ask for urgent care in a hospital

      Examples:
        | age | country | purpose            | place                  |
        | 30  | Brazil  | for another reason | an emergency room      |
        | 30  | Brazil  | for another reason | a hospital             |
        | 17  | Brazil  | for another reason | an emergency room      |

  @rule:cover-of-a-minor-without-a-permit-is-unsettled
  Rule: The sources do not settle who pays, outside a hospital, for a minor from outside Europe whose stay is not regular

    Scenario Outline: Without a regular stay, as a minor, at <age>, a national of <country>, in France <purpose>, at <place>
      Given she is <age>
      And she is a national of <country>
      And she is in France <purpose>
      And she stays for more than three months
      And her stay is not regular
      And she works as an employee
      And she holds no document of cover
      And the visit is to <place>
      When she asks who covers the visit of 1 October 2025
      Then the sources do not settle who covers the visit
      And the CPAM settles it
      And she is advised to keep the claim forms

      Examples:
        | age | country | purpose            | place                  |
        | 17  | Brazil  | for another reason | a general practitioner |

  @rule:private-insurance-answers-for-the-visit
  Rule: Somebody who has no rights in France on the day, but private insurance, turns to that insurer

    Scenario Outline: <who>, at a general practitioner, with private insurance
      Given she is 30
      And she is a national of Brazil
      And <purpose>
      And <permit>
      And she came to France on 1 July 2025
      And she holds a private insurance valid until 1 October 2025
      And the visit is to a general practitioner
      When she asks who covers the visit of 1 October 2025
      Then only her private insurance can cover the visit
      And she is advised to ask the private insurer

      Examples:
        | who                    | purpose                             | permit                  |
        | An asylum seeker       | she is in France to seek asylum     | her stay is regular     |
        | Without a regular stay | she is in France for another reason | her stay is not regular |
