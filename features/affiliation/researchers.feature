Feature: How does a researcher register?
  With a French contract the permit names the desk. Without one, a researcher is a resident.

  Background:
    Given the person is an ordinary newcomer

  @rule:researcher-with-a-talent-permit-registers-in-paris
  Rule: A researcher with a passeport talent (a permit for skilled people) registers with a desk of the Paris CPAM

    Scenario: An American researcher with a talent permit and a French contract registers in Paris
      Given an American researcher
      And she is 35
      And she has a talent permit
      And she works as an employee
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the talents desk of the Paris CPAM
      And her fund is the CPAM
      And her cover rests on her work
      And the answer rests on weak sources

    Scenario: The permit counts for more than a long contract in education
      Given an American researcher
      And she is 35
      And she has a talent permit
      And she works under an education contract
      And her contract lasts 12 months
      When she asks on 15 September 2026 whether she must register
      Then she registers with the talents desk of the Paris CPAM
      And her fund is the CPAM

    Scenario Outline: The desk for talents is known from 31 December 2018 only, asked on <day>
      Given an American researcher
      And she is 35
      And she has a talent permit
      And she works as an employee
      When she asks on <day> whether she must register
      Then <answer>

      Examples:
        | day              | answer                                                |
        | 30 December 2018 | the sources do not settle where she registers         |
        | 31 December 2018 | she registers with the talents desk of the Paris CPAM |

  @rule:researcher-with-a-scientific-permit-registers-locally
  Rule: A researcher with a scientifique-chercheur permit (for Algerian scientists) registers with the local CPAM

    Scenario: An Algerian researcher with a French contract registers with the local CPAM
      Given an Algerian researcher
      And he is 35
      And he has a scientific researcher permit
      And he works as an employee
      When he asks on 15 September 2026 whether he must register
      Then he registers with the local CPAM
      And his fund is the CPAM

    Scenario Outline: The way of Algerian scientists is known from 31 December 2018 only, asked on <day>
      Given an Algerian researcher
      And he is 35
      And he has a scientific researcher permit
      And he works as an employee
      When he asks on <day> whether he must register
      Then <answer>

      Examples:
        | day              | answer                                        |
        | 30 December 2018 | the sources do not settle where she registers |
        | 31 December 2018 | he registers with the local CPAM              |

    Scenario: The scientific permit counts for more than a long contract in education
      Given an Algerian researcher
      And he is 35
      And he has a scientific researcher permit
      And he works under an education contract
      And his contract lasts 12 months
      When he asks on 15 September 2026 whether he must register
      Then he registers with the local CPAM
      And his fund is the CPAM
      And he is not advised to ask his employer which fund it is

  @rule:employee-registers-through-the-employer
  Rule: An employee is declared by the employer, then completes the file with the local CPAM

    Scenario Outline: A researcher from outside Europe who has <permit> registers through the employer
      Given an American researcher
      And she is 35
      And she has <permit>
      And she works as an employee
      When she asks on 15 September 2026 whether she must register
      Then she registers through her employer

      Examples:
        | permit         |
        | a visitor visa |
        | another permit |

    Scenario: A European researcher needs no permit and registers through the employer
      Given a German researcher
      And she is 35
      And she needs no permit
      And she works as an employee
      When she asks on 15 September 2026 whether she must register
      Then she registers through her employer

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: A visiting researcher registers once three months have passed
      Given a Japanese researcher
      And he is 45
      And he stays from 1 September 2026 to 31 August 2027
      When he asks on 2 December 2026 whether he must register
      Then registering is required
      And he registers with the local CPAM
      And his cover rests on his residence
      And he is advised to confirm with the fund
      And the answer rests on weak sources

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: A visiting researcher waits on the last day of the three months
      Given a Japanese researcher
      And he is 45
      And he stays from 1 September 2026 to 31 August 2027
      When he asks on 1 December 2026 whether he must register
      Then registering is not possible
      And he may register from 2 December 2026
