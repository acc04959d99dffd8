Feature: How does a student from a French overseas collectivity register?
  Each collectivity has a scheme of its own, so its students register in mainland France, through doors of their own.

  Background:
    Given the person is an ordinary newcomer
    And she is enrolled in a French university

  Scenario: Where a French student lived before decides where she registers
    Given a French student
    And she is 19
    When she asks on 15 September 2026 whether she must register
    Then registering is required
    And the answer waits for where she lived before
    And it may still be that she registers with the local CPAM
    And it may still be that she registers with the Paris CPAM through the house of New Caledonia

  @rule:student-from-polynesia-registers-locally
  Rule: A student from French Polynesia gets a number there, then registers with the local CPAM

    Scenario: A student from French Polynesia registers with the local CPAM
      Given a French student
      And she is 19
      And she lived in French Polynesia before
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her fund is the CPAM

    Scenario Outline: The door for students from French Polynesia is known from 1 August 2021 only, asked on <day>
      Given a French student
      And she is 19
      And she lived in French Polynesia before
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day           | answer                                        |
        | 31 July 2021  | the sources do not settle where she registers |
        | 1 August 2021 | she registers with the local CPAM             |

    Scenario: A student from French Polynesia who has a temporary number registers with the local CPAM
      Given a French student
      And she is 19
      And she lived in French Polynesia before
      And she has a temporary number
      When she asks on 15 September 2026 whether she must register
      Then she registers with the local CPAM

  @rule:student-from-new-caledonia-registers-in-paris
  Rule: Since August 2021 the file of a student from New Caledonia goes through its house in Paris to the Paris CPAM

    Scenario Outline: From 1 August 2021 a student from New Caledonia with <number> registers in Paris
      Given a French student
      And he is 19
      And he lived in New Caledonia before
      And he has <number>
      When he asks on 1 August 2021 whether he must register
      Then he registers with the Paris CPAM through the house of New Caledonia
      And his fund is the CPAM

      Examples:
        | number             |
        | no French number   |
        | a permanent number |

  @rule:student-registers-on-the-portal
  Rule: A student who is new to France registers on the portal for foreign students

    Scenario: Until 31 July 2021 a student from New Caledonia registers on the portal
      Given a French student
      And he is 19
      And he lived in New Caledonia before
      When he asks on 31 July 2021 whether he must register
      Then he registers on the students' portal

    Scenario: A student from Wallis and Futuna registers on the portal
      Given a French student
      And he is 19
      And he lived in Wallis and Futuna before
      When he asks on 15 September 2026 whether he must register
      Then he registers on the students' portal

  @rule:student-from-saint-pierre-registers-locally
  Rule: A student from Saint-Pierre-et-Miquelon sends a form to the CPAM of the place of study

    Scenario: On the 18th birthday a student from Saint-Pierre-et-Miquelon registers with the local CPAM
      Given a French student
      And she turns 18 on 15 September 2026
      And she lived in Saint-Pierre-et-Miquelon before
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her fund is the CPAM

  @rule:minor-student-from-saint-pierre-stays-with-the-parent
  Rule: A student under 18 from Saint-Pierre-et-Miquelon stays with a parent's fund there, the CPS

    Scenario: On the eve of the 18th birthday a student from Saint-Pierre-et-Miquelon stays with a parent
      Given a French student
      And she turns 18 on 15 September 2026
      And she lived in Saint-Pierre-et-Miquelon before
      When she asks on 14 September 2026 whether she must register
      Then registering is not required
      And she registers nowhere
      And her cover rests on her parent
      And her fund is the fund of her parent in Saint-Pierre-et-Miquelon

    Scenario: From the day of the reform a minor from Saint-Pierre-et-Miquelon stays with a parent
      Given a French student
      And she is 17
      And she lived in Saint-Pierre-et-Miquelon before
      When she asks on 1 September 2018 whether she must register
      Then registering is not required

    Scenario: A minor from Saint-Pierre-et-Miquelon who has a permanent number stays with a parent all the same
      Given a French student
      And she is 17
      And she lived in Saint-Pierre-et-Miquelon before
      And she has a permanent number
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she registers nowhere
      And her cover rests on her parent

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme on enrolling

    Scenario: On the eve of the reform a minor from Saint-Pierre-et-Miquelon joins the student scheme
      Given a French student
      And she is 17
      And she lived in Saint-Pierre-et-Miquelon before
      When she asks on 31 August 2018 whether she must register
      Then her fund is the student scheme
