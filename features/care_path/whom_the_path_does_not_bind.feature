Feature: Whom does the care path leave alone, whatever the circumstances?
  What the path says of emergencies, holidays, stand-ins and referrals is for doctors, for patients of 16 and over, and for people insured in France.

  @rule:the-path-does-not-bind-dentists-midwives-and-opticians
  Rule: The path does not bind dentists, midwives and opticians, who are seen directly

    Scenario Outline: At <age> a dentist is seen directly, where <declared>, and <one> and <another>
      Given an insured patient
      And she is <age>
      And the visit is to a dentist
      And <declared>
      And <one>
      And <another>
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | age | declared                                       | one                                               | another                                               |
        | 30  | her treating doctor is another doctor          | the doctor is on duty                             | she is away from home                                 |
        | 17  | she has declared no treating doctor            | the visit is an emergency                         | she is away from home                                 |
        | 30  | her treating doctor is another doctor          | the visit is a hospital consultation on addiction | the visit is in a sexual health centre                |
        | 30  | her treating doctor is another doctor          | the doctor stands in for the treating doctor      | the doctor shares the practice of the treating doctor |
        | 30  | her treating doctor is the doctor of the visit | an army doctor has ordered the visit              | she has no referral                                   |
        | 30  | her treating doctor is another doctor          | she has a referral                                | the visit is for another reason                       |
        | 30  | her treating doctor is another doctor          | she has no referral                               | the visit is for another reason                       |
        | 17  | she has declared no treating doctor            | she has no referral                               | the visit is for another reason                       |
        | 15  | she has declared no treating doctor            | she has no referral                               | the visit is for another reason                       |

    Scenario Outline: Somebody who <application> and who <holds> sees a dentist directly
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And she <application>
      And she <holds>
      And the visit is to a dentist
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the care path does not bind the visit
      And she may go directly
      And she is not advised to show the European card
      And she is not advised to keep the claim forms

      Examples:
        | application                 | holds                                           |
        | has sent her application    | holds no document of cover                      |
        | has not sent an application | holds a Québec form 106                         |
        | has not sent an application | holds a European card valid until 1 January 2006 |
        | has not sent an application | holds no document of cover                      |

  @rule:the-path-does-not-bind-a-patient-under-16
  Rule: A patient under 16 sees any doctor without a lower refund

    Scenario Outline: At 15 no doctor is outside the path, where <declared>, and <one> and <another>
      Given an insured patient
      And she is 15
      And the visit is to a general practitioner
      And <declared>
      And <one>
      And <another>
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | declared                                       | one                                               | another                                               |
        | her treating doctor is another doctor          | the doctor is on duty                             | she is away from home                                 |
        | she has declared no treating doctor            | the visit is an emergency                         | she is away from home                                 |
        | her treating doctor is another doctor          | the visit is a hospital consultation on addiction | the visit is in a sexual health centre                |
        | her treating doctor is another doctor          | the doctor stands in for the treating doctor      | the doctor shares the practice of the treating doctor |
        | her treating doctor is the doctor of the visit | an army doctor has ordered the visit              | she has no referral                                   |
        | her treating doctor is another doctor          | she has a referral                                | the visit is for another reason                       |
        | her treating doctor is another doctor          | she has no referral                               | the visit is for another reason                       |
        | she has declared no treating doctor            | she has no referral                               | the visit is for another reason                       |

    Scenario Outline: At 15, before any registration, somebody who <application> and who <holds> is not bound
      Given a patient
      And she is 15
      And she is not registered with a French fund
      And she has no French number
      And she <application>
      And she <holds>
      And the visit is to a general practitioner
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the care path does not bind the visit
      And she may go directly
      And she is not advised to keep the claim forms

      Examples:
        | application                 | holds                      |
        | has sent her application    | holds no document of cover |
        | has not sent an application | holds a Québec form 106    |

    Scenario: At 15 a psychiatrist is seen directly, and no box is needed
      Given an insured patient
      And she is 15
      And the visit is to a psychiatrist
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the care path does not bind the visit
      And she may go directly

  @rule:the-path-does-not-bind-a-person-without-french-insurance
  Rule: The path binds only people insured in France

    Scenario Outline: At <age> somebody without any cover is not bound, where <declared>, and <one> and <another>
      Given a patient
      And she is <age>
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she holds no document of cover
      And the visit is to a general practitioner
      And <declared>
      And <one>
      And <another>
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | age | declared                                       | one                                               | another                                               |
        | 30  | her treating doctor is another doctor          | the doctor is on duty                             | she is away from home                                 |
        | 17  | she has declared no treating doctor            | the visit is an emergency                         | she is away from home                                 |
        | 30  | her treating doctor is another doctor          | the visit is a hospital consultation on addiction | the visit is in a sexual health centre                |
        | 30  | her treating doctor is another doctor          | the doctor stands in for the treating doctor      | the doctor shares the practice of the treating doctor |
        | 30  | her treating doctor is the doctor of the visit | an army doctor has ordered the visit              | she has no referral                                   |
        | 30  | her treating doctor is another doctor          | she has a referral                                | the visit is for another reason                       |
        | 30  | her treating doctor is another doctor          | she has no referral                               | the visit is for another reason                       |
        | 17  | she has declared no treating doctor            | she has no referral                               | the visit is for another reason                       |

  @rule:the-path-does-not-bind-a-european-card-holder
  Rule: A visitor with a valid European health insurance card sees any doctor without a lower refund

    Scenario Outline: A visitor with a European card is not bound, where she <application> and <holds>
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has no French number
      And she <application>
      And she holds a European card valid until 1 January 2006
      And she <holds>
      And the visit is to a general practitioner
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the care path does not bind the visit
      And she may go directly
      And she is advised to show the European card
      And she is not advised to keep the claim forms

      Examples:
        | application                 | holds                     |
        | has sent her application    | holds a private insurance |
        | has not sent an application | holds a Québec form 106   |
        | has not sent an application | holds a private insurance |
