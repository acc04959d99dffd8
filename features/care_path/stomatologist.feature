Feature: May a stomatologist be seen directly?
  Since November 2006 doctors of the mouth are seen directly for what a dentist does too.

  @rule:direct-access-stomatology-for-mouth-and-teeth
  Rule: A stomatologist or surgeon of the mouth and face is seen directly for care of the mouth and teeth

    Scenario: A stomatologist pulls a tooth without a referral
      Given an insured patient
      And she is 22
      And the visit is to a stomatologist
      And the visit is for care of the teeth
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

    Scenario: A genetic consultation was direct too, before it had an exception of its own
      Given an insured patient
      And she is 22
      And the visit is to a stomatologist
      And the visit is for care of the teeth
      And the visit is a genetic consultation
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 12 February 2016
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

    Scenario Outline: Care of the teeth stays direct where <more>
      Given an insured patient
      And she is 22
      And the visit is to a stomatologist
      And the visit is for care of the teeth
      And her treating doctor is another doctor
      And <more>
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | more                                                   |
        | she has a referral                                     |
        | the treating doctor has asked the doctor to follow her |

    Scenario Outline: Direct access to stomatologists is known from 7 November 2006 only, asked on <day>
      Given an insured patient
      And she is 22
      And the visit is to a stomatologist
      And the visit is for care of the teeth
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then <answer>

      Examples:
        | day             | answer                                                          |
        | 6 November 2006 | the sources do not settle whether the visit is in the care path |
        | 7 November 2006 | the visit is in the care path                                   |

  @rule:another-doctor-without-a-referral-is-outside-the-path
  Rule: Another doctor than the treating doctor, seen without a referral, is outside the path

    Scenario: Surgery of the jaw needs a referral
      Given an insured patient
      And she is 22
      And the visit is to a stomatologist
      And the visit is for surgery
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      When she asks about the visit of 10 March 2025
      Then the visit is outside the care path
      And she may not go directly

  @rule:direct-access-to-four-specialties-whatever-the-act
  Rule: The guides name stomatologists without any act

    Scenario Outline: By the guides, a stomatologist is seen directly for <reason>
      Given an insured patient
      And she is 30
      And the visit is to a stomatologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And the visit is otherwise ordinary
      And the guides are followed
      When she asks about the visit of 10 March 2025
      Then the visit is in the care path
      And she may go directly
      And the doctor is asked to tick "accès direct spécifique"

      Examples:
        | reason            |
        | surgery           |
        | care of the teeth |
