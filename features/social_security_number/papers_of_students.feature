Feature: Which papers does a student add?
  The certificate of enrolment always; Europeans add the S1 form or, without any cover, proof of resources.

  Background:
    Given the person is an ordinary newcomer

  @rule:student-adds-the-certificate-of-enrolment
  Rule: A student adds the certificate of enrolment for the current year

    Scenario: A student shows that she is enrolled
      Given a Brazilian student
      And she is 22
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      When she asks on 15 September 2026 what her number is
      Then the file needs the certificate of enrolment
      And the file does not need the contract of work
      And the file does not need proof of three months of residence
      And the file does not need proof of resources

    Scenario: An internship at the ceiling of pay leaves an intern a student
      Given an Indian intern
      And she is 22
      And she was born in India
      And she is enrolled in a French university
      And her internship pays 4.35 euros an hour
      When she asks on 15 September 2025 what her number is
      Then the file needs the certificate of enrolment
      And the file does not need the contract of work

  @rule:s1-is-part-of-the-file
  Rule: Somebody who is covered by an S1 adds it

    Scenario Outline: Since the page of March 2022 a student adds the S1, on <day> for one
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she is enrolled in a French university
      And she holds an S1 form from Italy
      When she asks on <day> what her number is
      Then the file needs the S1 form
      And the file does not need proof of resources

      Examples:
        | day               |
        | 21 March 2022     |
        | 15 September 2026 |

  @rule:european-student-without-cover-shows-resources
  Rule: A European student with neither a European card nor an S1 adds proof of resources

    Scenario Outline: Since the page of March 2022 an Italian student without cover shows resources, on <day> for one
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she is enrolled in a French university
      When she asks on <day> what her number is
      Then the file needs proof of resources

      Examples:
        | day               |
        | 21 March 2022     |
        | 15 September 2026 |

    Scenario: A card that ended the day before is no card any more
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she is enrolled in a French university
      And she stays from 1 September 2026 to 30 June 2027
      And she holds a European card from Italy valid until 14 September 2026
      When she asks on 15 September 2026 what her number is
      Then the file needs proof of resources

  @rule:student-adds-the-certificate-of-enrolment
  Rule: Other students add the certificate of enrolment and show no resources

    Scenario: Before the page of March 2022 no source asks for resources
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she is enrolled in a French university
      When she asks on 20 March 2022 what her number is
      Then the file does not need proof of resources

    Scenario: A card on its last day still stands in for resources
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she is enrolled in a French university
      And she stays from 1 September 2026 to 30 June 2027
      And she stays for more than three months
      And her university year ends on 30 June 2027
      And she holds a European card from Italy valid until 15 September 2026
      When she asks on 15 September 2026 what her number is
      Then the file does not need proof of resources

    Scenario: A French student from abroad shows no resources
      Given a French student
      And she is 22
      And she was born in Morocco
      And she lived in Morocco before
      And she is enrolled in a French university
      When she asks on 15 September 2026 what her number is
      Then the file does not need proof of resources

    Scenario: An S1 stands in for resources, even beside a form from Québec that is over
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she is enrolled in a French university
      And she stays from 1 September 2026 to 30 June 2027
      And she stays for more than three months
      And she holds an S1 form from Italy valid until 31 August 2027
      And she holds a Québec form 102 bis valid until 31 August 2025
      When she asks on 15 September 2026 what her number is
      Then the file does not need proof of resources

  @rule:s1-is-part-of-the-file
  Rule: Somebody who is not enrolled shows the S1, and no certificate of enrolment

    Scenario: A student who found no place yet has an S1
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she is not enrolled in a French university
      And she holds an S1 form from Italy
      When she asks on 15 September 2026 what her number is
      Then the file needs the S1 form
      And the file does not need the certificate of enrolment

  @rule:worker-adds-the-contract
  Rule: A European student who is covered by work shows the contract, and no resources

    Scenario: Work in France stands in for resources
      Given an Italian student
      And she is 22
      And she was born in Italy
      And she works as an employee
      And she is enrolled in a French university
      When she asks on 15 September 2026 what her number is
      Then the file does not need proof of resources
      And the file needs the contract of work
