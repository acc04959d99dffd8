Feature: Must somebody who works register?
  Work in France gives cover from the first day, whatever the nationality. A certificate from abroad may say otherwise.

  Background:
    Given the person is an ordinary newcomer

  Scenario: Without the kind of work it is certain that registering is required, and the fund stays open
    Given a Brazilian student
    And she is 22
    And she works
    When she asks on 15 September 2026 whether she must register
    Then registering is required
    And the answer waits for her kind of work
    And it may still be that her fund is the MSA

  @rule:work-in-france-gives-cover
  @rule:employee-registers-through-the-employer
  Rule: Whoever works in France is covered by that work from the first day, and an employee registers through the employer

    Scenario: An employee registers through her employer on the first day
      Given a Brazilian employee
      And she is 30
      And she came to France on 15 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers through her employer
      And her cover rests on her work
      And her fund is the CPAM

    Scenario: Somebody who works for three months or less is covered as well
      Given an American employee
      And he is 30
      And he stays from 1 June 2026 to 31 August 2026
      When he asks on 15 June 2026 whether he must register
      Then registering is required
      And his cover rests on his work

    Scenario: A student who works is covered by the work
      Given a Tunisian student
      And he is 22
      And he is enrolled in a French university
      And he works as an employee
      When he asks on 15 September 2026 whether he must register
      Then he registers through his employer
      And his cover rests on his work

  @rule:european-card-ends-with-work
  @rule:work-in-france-gives-cover
  Rule: A European card from home is of no more use in France once its holder works there

    Scenario: A Portuguese student who works puts the card away and registers
      Given a Portuguese student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French university
      And she works as an employee
      And she holds a European card from Portugal valid until 31 December 2027
      When she asks on 15 November 2026 whether she must register
      Then registering is required
      And her cover rests on her work
      And she is advised to stop using her European card

  @rule:posted-worker-stays-with-the-home-fund
  Rule: Somebody with a valid A1 or posting certificate stays with the home fund

    Scenario Outline: A worker with <document> keeps the home fund to its last day
      Given a Romanian employee
      And he is 40
      And he holds <document> valid until 15 September 2026
      When he asks on 15 September 2026 whether he must register
      Then registering is not required
      And he deals with his home fund
      And his cover rests on his cover abroad
      And his fund is his home fund

      Examples:
        | document              |
        | an A1 certificate     |
        | a posting certificate |

  @rule:work-in-france-gives-cover
  Rule: Whoever works in France is covered by that work from the first day, whatever the nationality

    Scenario: The day after the A1 certificate ends, work gives cover
      Given a Romanian employee
      And he is 40
      And he holds an A1 certificate valid until 15 September 2026
      When he asks on 16 September 2026 whether he must register
      Then registering is required

  @rule:international-organisation-covers-its-people
  Rule: Somebody whom an international organisation covers does not register

    Scenario: The daughter of an international official does not register
      Given an Indian student
      And she is 20
      And she is enrolled in a French university
      And she holds a certificate of an international organisation valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not required
      And she registers nowhere
      And her cover rests on her cover abroad
      And she has no fund
      And the answer rests on weak sources

    Scenario: A certificate of both kinds leads to the home fund no longer than the posting lasts
      Given an Indian employee
      And he is 40
      And he holds a posting certificate valid until 15 September 2026
      And he holds a certificate of an international organisation valid until 31 August 2027
      When he asks on 16 September 2026 whether he must register
      Then registering is not required
      And he has no fund

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario: The day after the certificate of the organisation ends, a student registers
      Given an Indian student
      And she is 20
      And she is enrolled in a French university
      And she holds a certificate of an international organisation valid until 14 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is required
