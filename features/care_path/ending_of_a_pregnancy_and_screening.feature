Feature: Do the ending of a pregnancy and breast cancer screening need a referral?
  They need none, with a general practitioner, a gynaecologist or another specialist, and no treating doctor either.

  @rule:the-path-does-not-bind-termination-or-organised-screening
  Rule: The path does not bind the ending of a pregnancy or organised breast cancer screening

    Scenario Outline: A gynaecologist seen for <reason> needs no treating doctor
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for <reason>
      And she has declared no treating doctor
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | reason                    | day            |
        | the ending of a pregnancy | 1 January 2006 |
        | breast cancer screening   | 10 March 2025  |

    Scenario Outline: At <doctor> the ending of a pregnancy is not bound either where <declared> and <more>
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the visit is for the ending of a pregnancy
      And <declared>
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | doctor                 | declared                              | more                                                |
        | a gynaecologist        | her treating doctor is another doctor | she has no referral                                 |
        | a gynaecologist        | she has declared no treating doctor   | the visit is part of a care protocol                |
        | a general practitioner | she has declared no treating doctor   | the doctor has been set up for less than five years |
        | a general practitioner | she has declared no treating doctor   | the doctor works in an area short of doctors        |
        | another specialist     | she has declared no treating doctor   | she has no referral                                 |

  @rule:termination-and-organised-screening-need-no-referral
  Rule: A referral for the ending of a pregnancy or for organised screening does no harm, but none is needed

    Scenario Outline: A referral for the ending of a pregnancy was not needed
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for the ending of a pregnancy
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the visit is in the care path
      And she may go directly

      Examples:
        | day            |
        | 1 January 2006 |
        | 10 March 2025  |

    Scenario Outline: A referral to <doctor> for <reason> was not needed either
      Given an insured patient
      And she is 30
      And the visit is to <doctor>
      And the visit is for <reason>
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

      Examples:
        | doctor                 | reason                    |
        | a general practitioner | the ending of a pregnancy |
        | another specialist     | breast cancer screening   |

    Scenario: Nor was it needed that the treating doctor asked the doctor to follow her
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for the ending of a pregnancy
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly

  @rule:a-genetic-consultation-is-in-the-path
  Rule: A genetic consultation is in the path, whatever it is about

    Scenario: Until 12 February 2016 no text that was read says so
      Given an insured patient
      And she is 30
      And the visit is to a gynaecologist
      And the visit is for the ending of a pregnancy
      And the visit is a genetic consultation
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 12 February 2016
      Then the sources do not settle whether the visit is in the care path

  @rule:a-referral-keeps-another-doctor-in-the-path
  Rule: A specialist of another kind is seen on a referral, whatever the visit is for

    Scenario Outline: A cardiologist is seen on a referral, and the visit is for <reason>
      Given an insured patient
      And she is 52
      And the visit is to a cardiologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And she has a referral
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may not go directly
      And the doctor is asked to tick "orienté par"

      Examples:
        | reason                    |
        | the ending of a pregnancy |
        | breast cancer screening   |
