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
      And the professional has no specialty
      And her treating doctor is another doctor
      And the patient is away from home
      And the visit is otherwise ordinary
      When she asks about the visit of 5 August 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "hors résidence habituelle"
      And she is not advised to declare a treating doctor
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

    Scenario Outline: A genetic consultation of <doctor> stays in the path where <declared> and <more>
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the visit is a genetic consultation
      And <declared>
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

      Examples:
        | doctor             | declared                              | more                                                   |
        | another specialist | her treating doctor is another doctor | she has a referral                                     |
        | another specialist | she has declared no treating doctor   | she has no referral                                    |
        | another specialist | her treating doctor is another doctor | the treating doctor has asked the doctor to follow her |
        | another specialist | she has declared no treating doctor   | the visit is part of a care protocol                   |
        | a gynaecologist    | she has declared no treating doctor   | the visit is for the ending of a pregnancy             |

    Scenario Outline: A genetic consultation of a general practitioner is no matter for the fund, asked on <day>, where <one> and <another>
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And the visit is a genetic consultation
      And her treating doctor is another doctor
      And <one>
      And <another>
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the visit is in the care path
      And she may go directly

      Examples:
        | day           | one                                                 | another                                      |
        | 10 March 2025 | the doctor has been set up for less than five years | she has no referral                          |
        | 10 March 2025 | the doctor works in an area short of doctors        | she has no referral                          |
        | 10 March 2025 | the doctor has been set up for less than five years | the doctor works in an area short of doctors |
        | 11 April 2021 | the doctor has been set up for less than five years | the doctor works in an area short of doctors |
