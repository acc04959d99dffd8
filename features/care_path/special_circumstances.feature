Feature: Does an emergency or another special circumstance keep a visit in the care path?
  Some circumstances count whatever doctor has been declared, and even when none has.

  @rule:an-emergency-is-in-the-path
  Rule: An emergency is never outside the path

    Scenario: An emergency needs no treating doctor and no referral
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And the visit is an emergency
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "urgence"

    Scenario: An emergency without a treating doctor is in the care path
      Given an insured patient
      And she is 24
      And the visit is to a dermatologist
      And she has declared no treating doctor
      And the visit is an emergency
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path

    Scenario: In an emergency a referral is not needed
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the visit is an emergency
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

  @rule:a-duty-doctor-is-in-the-path
  Rule: The doctor on duty (permanence des soins) is in the path

    Scenario: The doctor on duty is in the care path
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the doctor is on duty
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

  @rule:a-visit-away-from-home-is-in-the-path
  Rule: Somebody who has a treating doctor and is away from home sees another doctor without a lower refund

    Scenario: On holiday another doctor is in the care path
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And her treating doctor is another doctor
      And the patient is away from home
      And the visit is otherwise ordinary
      When she asks about the visit of 5 August 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "hors résidence habituelle"
      And the answer rests on firm sources

  @rule:a-visit-away-from-home-without-a-treating-doctor-is-in-the-path
  Rule: The page on visits away from home does not ask for a treating doctor to be declared

    Scenario: Away from home without a treating doctor the sources are weak
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the patient is away from home
      And the visit is otherwise ordinary
      When she asks about the visit of 5 August 2025
      Then the visit is in the care path
      And she is advised to declare a treating doctor
      And the answer rests on weak sources

  @rule:a-hospital-addiction-consultation-is-in-the-path
  Rule: A hospital consultation on tobacco, alcohol or drugs is in the path

    Scenario: A hospital consultation on tobacco is in the care path
      Given an insured patient
      And she is 24
      And the visit is to another specialist
      And she has declared no treating doctor
      And the visit is a hospital consultation on addiction
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

  @rule:a-visit-ordered-by-an-army-doctor-is-in-the-path
  Rule: A visit that an army doctor orders for a soldier is in the path

    Scenario: A visit ordered by an army doctor is in the care path
      Given an insured patient
      And she is 24
      And the visit is to another specialist
      And her treating doctor is another doctor
      And an army doctor has ordered the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

  @rule:humanitarian-and-sexual-health-centres-are-in-the-path
  Rule: Humanitarian medical centres and sexual health centres are in the path

    Scenario Outline: A visit in <centre> is in the care path
      Given an insured patient
      And she is 24
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And the visit is in <centre>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

      Examples:
        | centre                 |
        | a humanitarian centre  |
        | a sexual health centre |

  @rule:a-genetic-consultation-is-in-the-path
  Rule: A genetic consultation is in the path

    Scenario Outline: A genetic consultation is known as an exception from 13 February 2016 only, asked on <day>
      Given an insured patient
      And she is 30
      And the visit is to another specialist
      And her treating doctor is another doctor
      And the visit is a genetic consultation
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then <answer>
      And the answer rests on weak sources

      Examples:
        | day              | answer                                                          |
        | 12 February 2016 | the sources do not settle whether the visit is in the care path |
        | 13 February 2016 | the visit is in the care path                                   |

  @rule:the-path-does-not-bind-termination-or-organised-screening
  Rule: The path does not bind the ending of a pregnancy or organised breast cancer screening

    Scenario Outline: A gynaecologist seen for <reason> needs no treating doctor
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for <reason>
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | reason                    |
        | the ending of a pregnancy |
        | breast cancer screening   |

  @rule:termination-and-organised-screening-need-no-referral
  Rule: A referral for the ending of a pregnancy or for organised screening does no harm, but none is needed

    Scenario: A referral for the ending of a pregnancy was not needed
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for the ending of a pregnancy
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
