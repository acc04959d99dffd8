Feature: What changes on a birthday, and what does not?
  An adult needs a regular stay from the 18th birthday on, also with a certificate or an enrolment.

  Background:
    Given the person is an ordinary newcomer

  @rule:international-organisation-covers-its-people
  @rule:minor-of-16-may-ask-for-the-own-name
  Rule: Somebody whom an international organisation covers does not register, a minor not even without a regular stay

    Scenario: On the eve of the 18th birthday the certificate is enough
      Given an Indian family member
      And she turns 18 on 15 September 2026
      And her stay is not regular
      And she holds a certificate of an international organisation valid from 1 September 2026 to 31 August 2027
      When she asks on 14 September 2026 whether she must register
      Then registering is not required
      And she registers nowhere
      And her cover rests on her cover abroad
      And she has no fund
      And she may ask to be insured in her own name

  @rule:adult-without-a-regular-stay-cannot-register
  @rule:adult-is-insured-in-the-own-name
  Rule: An adult without a regular stay cannot register and turns to the aide médicale de l'État (AME)

    Scenario: On the 18th birthday the certificate of an international organisation is no longer enough
      Given an Indian family member
      And she turns 18 on 15 September 2026
      And her stay is not regular
      And she holds a certificate of an international organisation valid from 1 September 2026 to 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on nothing
      And she has no fund
      And she is advised to ask for the AME
      And she is insured in her own name

    Scenario Outline: On the 18th birthday, asked on <day>, an enrolment is no longer enough
      Given an Indian student
      And she lived in India before
      And she turns 18 on <day>
      And her stay is not regular
      And she is enrolled in a French university
      When she asks on <day> whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on nothing
      And she has no fund
      And she is advised to ask for the AME

      Examples:
        | day               |
        | 15 September 2017 |
        | 15 September 2026 |

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme on enrolling, a minor even without a regular stay

    Scenario: On the eve of the 18th birthday an enrolment was enough in 2017
      Given an Indian student
      And she lived in India before
      And she turns 18 on 15 September 2017
      And her stay is not regular
      And she is enrolled in a French university
      When she asks on 14 September 2017 whether she must register
      Then registering is required
      And she registers when she enrols at the university
      And her cover rests on her studies
      And her fund is the student scheme
