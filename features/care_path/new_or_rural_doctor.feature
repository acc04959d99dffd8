Feature: May a recently set up general practitioner be seen directly?
  A page of 2021 spares patients who see a recently set up doctor, and those who see a doctor in an area short of doctors.
  The law may ask for both, so one alone is for the fund to settle.

  @rule:a-new-gp-in-an-underserved-area-is-in-the-path
  Rule: A general practitioner set up for less than five years in an area short of doctors is in the path

    Scenario Outline: A new doctor in an area short of doctors is known as an exception from 12 April 2021 only, asked on <day>
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And her treating doctor is another doctor
      And the doctor has been set up for less than five years
      And the doctor works in an area short of doctors
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then <answer>

      Examples:
        | day           | answer                                                          |
        | 11 April 2021 | the sources do not settle whether the visit is in the care path |
        | 12 April 2021 | the visit is in the care path                                   |

    Scenario Outline: A referral to that doctor for the ending of a pregnancy, asked on <day>
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And the visit is for the ending of a pregnancy
      And her treating doctor is another doctor
      And she has a referral
      And the doctor has been set up for less than five years
      And the doctor works in an area short of doctors
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then <answer>

      Examples:
        | day           | answer                                                          |
        | 11 April 2021 | the sources do not settle whether the visit is in the care path |
        | 12 April 2021 | the visit is in the care path                                   |

    Scenario: A new doctor in an area short of doctors helps a patient who has declared nobody too
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And she has declared no treating doctor
      And the doctor has been set up for less than five years
      And the doctor works in an area short of doctors
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

    Scenario Outline: No letter is needed for that doctor where <declared> and <more>
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And the doctor has been set up for less than five years
      And the doctor works in an area short of doctors
      And <declared>
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

      Examples:
        | declared                              | more                                                   |
        | her treating doctor is another doctor | she has a referral                                     |
        | her treating doctor is another doctor | the treating doctor has asked the doctor to follow her |
        | she has declared no treating doctor   | the visit is part of a care protocol                   |
        | she has declared no treating doctor   | the visit is for the ending of a pregnancy             |

  @rule:a-new-gp-in-an-ordinary-area-is-not-settled
  Rule: For a recently set up general practitioner outside an area short of doctors, ask the fund first

    Scenario Outline: A new doctor in an ordinary area is for the CPAM to settle
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And <declared>
      And the doctor has been set up for less than five years
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the sources do not settle whether the visit is in the care path
      And the sources do not settle whether she may go directly
      And the CPAM settles it

      Examples:
        | declared                              |
        | her treating doctor is another doctor |
        | she has declared no treating doctor   |

  @rule:a-gp-in-an-underserved-area-is-not-settled
  Rule: For a general practitioner in an area short of doctors who is not newly set up, ask the fund first

    Scenario Outline: An established doctor in an area short of doctors is for the CPAM to settle
      Given an insured patient
      And she is 30
      And the visit is to a general practitioner
      And the professional has no specialty
      And <declared>
      And the doctor works in an area short of doctors
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the sources do not settle whether the visit is in the care path
      And the sources do not settle whether she may go directly
      And the CPAM settles it

      Examples:
        | declared                              |
        | her treating doctor is another doctor |
        | she has declared no treating doctor   |

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path: the page speaks of general practitioners

    Scenario Outline: A dermatologist is no general practitioner, where <one> and <another>
      Given an insured patient
      And she is 30
      And the visit is to a dermatologist
      And her treating doctor is another doctor
      And <one>
      And <another>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly

      Examples:
        | one                                                 | another                                      |
        | the doctor has been set up for less than five years | the doctor works in an area short of doctors |
        | the doctor has been set up for less than five years | she has no referral                          |
        | the doctor works in an area short of doctors        | she has no referral                          |
