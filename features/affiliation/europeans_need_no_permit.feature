Feature: Does a European need a permit to be covered?
  No: where others have to show a regular stay, a European nationality is enough.

  Background:
    Given the person is an ordinary newcomer
    And her stay is not regular

  @rule:au-pair-is-covered-as-a-worker
  @rule:host-family-declares-the-au-pair
  Rule: An au pair is covered as somebody who works

    Scenario: An au pair from Italy
      Given an Italian au pair of 20
      And she lived in Italy before
      When she asks on 15 September 2026 whether she must register
      Then she registers through her host family
      And she is not advised to ask for the AME

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario: A student from Italy
      Given an Italian student of 22
      And she lived in Italy before
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then she registers on the students' portal
      And she is not advised to ask for the AME

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme on enrolling

    Scenario: A student of 22 from Italy in 2017
      Given an Italian student of 22
      And she is enrolled in a French university
      When she asks on 15 September 2017 whether she must register
      Then her fund is the student scheme
      And she is not advised to ask for the AME

  @rule:student-of-28-or-more-registered-with-the-cpam
  Rule: Until August 2018 a student of 28 or more was outside the student scheme and registered with the CPAM

    Scenario: A student of 28 from Italy in 2017
      Given an Italian student of 28
      And she is enrolled in a French university
      When she asks on 15 September 2017 whether she must register
      Then she registers with the local CPAM
      And she is not advised to ask for the AME

  @rule:student-without-enrolment-cannot-register
  Rule: A student or intern who is not enrolled in a French school or university cannot register as one

    Scenario: A student from Italy who is not enrolled
      Given an Italian student of 22
      And she is not enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then she is advised to take private cover meanwhile
      And she is not advised to ask for the AME

  @rule:pupil-from-abroad-is-unsettled
  Rule: The sources do not settle how a school pupil from abroad, without a parent insured here, is covered

    Scenario: A pupil from Italy
      Given an Italian pupil of 16
      And she lived in Italy before
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And she is not advised to ask for the AME

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: A family member from Italy in the first weeks
      Given an Italian family member of 40
      And she came to France on 1 September 2026
      When she asks on 15 September 2026 whether she must register
      Then she may register from 2 December 2026
      And she is not advised to ask for the AME

  @rule:newcomer-waits-three-months
  Rule: A minor from Europe waits like anybody else

    Scenario: A child from Italy in the first weeks
      Given an Italian child of 10
      And she came to France on 1 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she is not advised to ask for the AME

  @rule:resident-registers-after-three-months
  Rule: Somebody who has lived in France for more than three months with a regular stay registers with the local CPAM

    Scenario: A family member from Italy after three months
      Given an Italian family member of 40
      And she came to France on 1 September 2026
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she is not advised to ask for the AME

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: A researcher from Italy after three months
      Given an Italian researcher of 35
      And she came to France on 1 September 2026
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And she is not advised to ask for the AME
