Feature: Must a student register?
  Since September 2018 every student who comes for more than three months and is enrolled registers, on a portal.

  Background:
    Given the person is an ordinary newcomer

  Scenario: Until the student says whether she is enrolled, the answer stays open
    Given a Brazilian student
    And she lived in Brazil before
    And she is 22
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for whether she is enrolled
    And it may still be that registering is required
    And it may still be that registering is not possible

  Scenario: The law before 2016 is not told
    Given a Brazilian student
    And she lived in Brazil before
    And she is 22
    And she is enrolled in a French university
    When she asks on 31 December 2015 whether she must register
    Then the sources do not settle whether registering is required
    And the CPAM settles it

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario: A Brazilian student registers on the portal as soon as she is enrolled
      Given a Brazilian student
      And she lived in Brazil before
      And she is 22
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM
      And she is insured in her own name
      And she is advised to remember that refusing is an offence

    Scenario Outline: Nationality changes nothing for a student from <country>
      Given a national of <country>
      And she is in France to study
      And she lived in <country> before
      And she is 22
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal

      Examples:
        | country         |
        | Algeria         |
        | Italy           |
        | Switzerland     |
        | the Philippines |

    Scenario: A stateless student registers like any other
      Given a student
      And she has no nationality
      And she lived in Lebanon before
      And she is 22
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is required

    Scenario Outline: Since the reform a student of <age> registers on the portal
      Given a Brazilian student
      And she lived in Brazil before
      And she is <age>
      And she is enrolled in a French university
      When she asks on 1 September 2018 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her fund is the CPAM

      Examples:
        | age |
        | 27  |
        | 28  |
        | 60  |

    Scenario: Three months and one day are enough
      Given a Japanese student
      And she lived in Japan before
      And she is 22
      And she stays from 1 September 2026 to 2 December 2026
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is required

    Scenario: A student of 17 whose papers are not in order registers too
      Given a Malian student
      And he lived in Mali before
      And he is 17
      And his stay is not regular
      And he is enrolled in a French school
      When he asks on 15 September 2026 whether he must register
      Then registering is required

  @rule:short-stay-gives-no-cover
  Rule: Without work, a stay of three months or less gives no French cover

    Scenario: Three months to the day are too short
      Given a Japanese student
      And she lived in Japan before
      And she is 22
      And she stays from 1 September 2026 to 1 December 2026
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And she has no fund
      And she is advised to take private cover meanwhile

    Scenario: A summer school with a short-stay visa gives no cover
      Given a Chinese student
      And he lived in China before
      And he is 21
      And he has a short-stay visa
      And he stays for three months or less
      And he is enrolled in a French university
      When he asks on 1 July 2026 whether he must register
      Then registering is not possible
      And his cover rests on nothing

  @rule:student-without-enrolment-cannot-register
  Rule: A student or intern who is not enrolled in a French school or university cannot register as one

    Scenario: A student of a university abroad who is not enrolled here cannot register
      Given a Mexican student
      And she lived in Mexico before
      And she is 22
      And she is not enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she is advised to take private cover meanwhile
      And the answer rests on weak sources

    Scenario: An intern without enrolment in France cannot register
      Given a Turkish intern
      And he lived in Turkey before
      And he is 23
      And he is not enrolled in a French university
      And his internship pays nothing
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible

  @rule:student-with-a-french-number-writes-to-the-local-cpam
  Rule: A student who has a French number but no fund sends a form to the local CPAM

    Scenario: A student with a permanent number writes to the CPAM
      Given a French student
      And she lived in Morocco before
      And she is 22
      And she has a permanent number
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM

  @rule:student-registers-on-the-portal
  Rule: A student who is new to France registers on the portal for foreign students

    Scenario: A temporary number changes nothing
      Given a Senegalese student
      And he lived in Senegal before
      And he is 22
      And he has a temporary number
      And he is enrolled in a French university
      When he asks on 15 September 2026 whether he must register
      Then he registers on the students' portal

    Scenario: On the 16th birthday no permission of a parent is needed any more
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 16 on 15 September 2026
      And she is enrolled in a French school
      When she asks on 15 September 2026 whether she must register
      Then she registers on the students' portal
      And she is not advised to add a parental authorisation

  @rule:student-under-16-adds-a-parental-authorisation
  Rule: A student under 16 adds a parent's written permission to a file sent on the portal

    Scenario: On the eve of the 16th birthday a parent's permission is needed
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 16 on 15 September 2026
      And she is enrolled in a French school
      When she asks on 14 September 2026 whether she must register
      Then she registers on the students' portal
      And she is advised to add a parental authorisation

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme on enrolling

    Scenario: On the eve of the reform a student of 22 belongs to the student scheme
      Given a Brazilian student
      And she lived in Brazil before
      And she is 22
      And she is enrolled in a French university
      When she asks on 31 August 2018 whether she must register
      Then registering is required
      And she registers when she enrols at the university
      And her cover rests on her studies
      And her fund is the student scheme

    Scenario: On the eve of the 18th birthday a student without a regular stay belongs to the student scheme
      Given a Malian student
      And he turns 18 on 15 September 2017
      And he lived in Mali before
      And his stay is not regular
      And he is enrolled in a French school
      When he asks on 14 September 2017 whether he must register
      Then his fund is the student scheme

    Scenario: On the eve of the 28th birthday a student belongs to the student scheme
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 28 on 15 September 2017
      And she is enrolled in a French university
      When she asks on 14 September 2017 whether she must register
      Then her fund is the student scheme

  @rule:student-of-28-or-more-registered-with-the-cpam
  Rule: Until August 2018 a student of 28 or more was outside the student scheme and registered with the CPAM

    Scenario: On the 28th birthday a student registers with the CPAM
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 28 on 15 September 2017
      And she is enrolled in a French university
      When she asks on 15 September 2017 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM

    Scenario: On the eve of the reform a student of 28 registers with the CPAM
      Given a Brazilian student
      And she lived in Brazil before
      And she is 28
      And she is enrolled in a French university
      When she asks on 31 August 2018 whether she must register
      Then she registers with the local CPAM

  @rule:private-insurance-never-exempts
  Rule: Private insurance never frees anybody from registering

    Scenario: A student with private insurance registers all the same
      Given an American student
      And she lived in the United States before
      And she is 22
      And she holds a private insurance from the United States valid until 31 August 2027
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she is advised to know that private insurance never exempts
