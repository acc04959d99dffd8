Feature: Which papers do young students and people from Québec add?
  Under 16 a parent agrees in writing. A Québec form replaces the registration, and still comes with a birth certificate.

  Background:
    Given the person is an ordinary newcomer

  @rule:student-under-16-brings-a-parental-authorisation
  Rule: A student under 16 adds a parent's written permission

    Scenario: On the eve of the 16th birthday a parent's permission is needed
      Given a Brazilian student
      And she turns 16 on 15 September 2026
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French school
      When she asks on 14 September 2026 what her number is
      Then the file needs a parent's written permission

    Scenario: Since the reform of September 2018 a parent's permission is needed
      Given a Brazilian student
      And she is 15
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French school
      When she asks on 1 September 2018 what her number is
      Then the file needs a parent's written permission

  @rule:quebec-form-comes-with-a-birth-certificate
  Rule: A young student who hands in a form from Québec brings no permission of a parent

    Scenario: A student of 15 is insured in Québec
      Given a Canadian student
      And she is 15
      And she was born in Canada
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French school
      And she holds a Québec form 106 valid from 1 September 2026 to 31 August 2027
      When she asks on 15 September 2026 what her number is
      Then the file does not need a parent's written permission
      And the file needs the form of the home insurance

  @rule:worker-adds-the-contract
  Rule: A young intern who is covered by her pay brings no permission of a parent

    Scenario: An intern of 15 is paid a cent above the ceiling
      Given a Brazilian intern
      And she is 15
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French school
      And her internship pays 4.36 euros an hour
      When she asks on 15 September 2025 what her number is
      Then the file does not need a parent's written permission
      And the file needs the contract of work

  @rule:student-adds-the-certificate-of-enrolment
  Rule: From 16, and before the reform, a student adds no more than the certificate of enrolment

    Scenario: On the 16th birthday no permission is needed any more
      Given a Brazilian student
      And she turns 16 on 15 September 2026
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French school
      When she asks on 15 September 2026 what her number is
      Then the file does not need a parent's written permission
      And the file needs the certificate of enrolment

    Scenario: On the eve of the reform no permission was asked for
      Given a Brazilian student
      And she is 15
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French school
      When she asks on 31 August 2018 what her number is
      Then the file does not need a parent's written permission
      And the file needs the certificate of enrolment

  @rule:quebec-form-comes-with-a-birth-certificate
  Rule: A Québec form is handed in with proof of identity and a birth certificate that names the parents

    Scenario Outline: A <nationality> student insured in Québec hands in three papers
      Given a <nationality> student
      And she is 22
      And she was born in Canada
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French university
      And she holds a Québec form 106 valid from 1 September 2026 to 31 August 2027
      When she asks on 15 September 2026 what her number is
      Then the file needs the form of the home insurance
      And the file needs proof of identity
      And the file needs a civil-status document
      And a full birth certificate is enough
      And an extract that names the parents is enough
      And the file does not need bank details

      Examples:
        | nationality |
        | Canadian    |
        | Mexican     |

    Scenario: An intern without pay hands in the form for internships
      Given a Canadian intern
      And she is 22
      And she was born in Canada
      And she stays from 1 September 2026 to 28 February 2027
      And she is not enrolled in a French university
      And her internship pays nothing
      And she holds a Québec form 104
      When she asks on 15 September 2026 what her number is
      Then the file needs the form of the home insurance
      And she gets no French number

  @rule:without-registration-there-is-no-number
  Rule: A form of Andorra replaces the registration too, and comes with nothing from Québec

    Scenario: A student insured in Andorra
      Given an Andorran student
      And she is 22
      And she was born in Andorra
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French university
      And she holds an Andorran form valid from 1 September 2026 to 31 August 2027
      When she asks on 15 September 2026 what her number is
      Then she gets no French number
      And the file does not need the form of the home insurance

  @rule:first-registration-asks-for-identity-and-civil-status
  Rule: A form from Québec that is over replaces nothing

    Scenario: A student whose form ended a year ago
      Given a Canadian student
      And she is 22
      And she was born in Canada
      And she lived in Canada before
      And she stays from 1 September 2026 to 30 June 2027
      And she stays for more than three months
      And she is enrolled in a French university
      And she holds a Québec form 106 valid from 1 September 2024 to 31 August 2025
      When she asks on 15 September 2026 what her number is
      Then the file does not need the form of the home insurance
      And the file needs proof of identity
