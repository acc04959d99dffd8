Feature: Does the care path bind somebody who has only a temporary number?
  It does, from 16 on and since 2006, with all that it asks for and all that it spares, before the fund has attached her.

  @rule:an-emergency-is-in-the-path
  @rule:a-visit-away-from-home-without-a-treating-doctor-is-in-the-path
  @rule:at-16-and-17-a-parent-agrees-to-the-treating-doctor
  Rule: An emergency, and a visit away from home, are in the path without a treating doctor

    Scenario: An emergency on holiday, without a treating doctor
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And she has declared no treating doctor
      And the visit is an emergency
      And she is away from home
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "urgence"
      And the doctor is asked to tick "hors résidence habituelle"
      And she is advised to declare a treating doctor
      And she is advised to ask a parent to agree

  @rule:a-visit-away-from-home-is-in-the-path
  Rule: Somebody who has a treating doctor and is away from home sees another doctor without a lower refund

    Scenario: On holiday she sees another doctor
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And she is away from home
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "hors résidence habituelle"

  @rule:a-duty-doctor-is-in-the-path
  Rule: The doctor on duty is in the path

    Scenario: At night she sees the doctor on duty
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And the doctor is on duty
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly

  @rule:a-hospital-addiction-consultation-is-in-the-path
  Rule: A hospital consultation on tobacco, alcohol or drugs is in the path

    Scenario: A hospital helps her to stop smoking
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And the visit is a hospital consultation on addiction
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly

  @rule:a-visit-ordered-by-an-army-doctor-is-in-the-path
  Rule: A visit that an army doctor orders is in the path

    Scenario: An army doctor sends her to another doctor
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And an army doctor has ordered the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly

  @rule:humanitarian-and-sexual-health-centres-are-in-the-path
  Rule: Sexual health centres are in the path

    Scenario: She goes to a sexual health centre
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And the visit is in a sexual health centre
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly

  @rule:the-treating-doctor-is-in-the-path
  Rule: The declared treating doctor is in the path

    Scenario: She sees her own doctor
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is the doctor of the visit
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly

  @rule:a-stand-in-takes-the-place-of-the-treating-doctor
  Rule: The stand-in of an absent treating doctor is in the path

    Scenario: Another doctor stands in for hers
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And the doctor stands in for the treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "médecin traitant remplacé"

  @rule:a-colleague-in-the-same-practice-takes-the-place-of-the-treating-doctor
  Rule: A colleague of the treating doctor is in the path

    Scenario: A doctor of the same practice sees her
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And the doctor shares the practice of the treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may go directly

  @rule:a-referral-keeps-another-doctor-in-the-path
  Rule: Another doctor seen on a referral from the treating doctor is in the path

    Scenario: A referral leads to another doctor
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is in the care path
      And she may not go directly
      And the doctor is asked to tick "orienté par"

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path

    Scenario: Without a referral another doctor is outside the path
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is outside the care path
      And she may not go directly
      And she is advised to see the treating doctor first

  @rule:without-a-treating-doctor-every-doctor-is-outside-the-path
  @rule:at-16-and-17-a-parent-agrees-to-the-treating-doctor
  Rule: Without a treating doctor every doctor is outside the path, and a parent agrees to one

    Scenario: She has declared nobody yet
      Given a patient
      And she is 16
      And she is not registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the professional has no specialty
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 1 January 2006
      Then the visit is outside the care path
      And she may not go directly
      And she is advised to declare a treating doctor
      And she is advised to ask a parent to agree
