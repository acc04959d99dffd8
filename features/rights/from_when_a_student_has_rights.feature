Feature: From when does a student have rights?
  From the day of the enrolment in France, however late the application comes. Before that day a student needs other cover.

  Scenario: Without the day of the enrolment, its rule is known and the day is not
    Given a Peruvian student
    And she is 23
    And she has a student visa
    And she came to France on 20 August 2026
    And she is enrolled in a French university
    And she is an ordinary newcomer
    When she asks on 14 October 2026 from when and until when she has rights
    Then her rights count from the enrolment
    And no first day of her rights is given
    And the answer waits for the day of her enrolment

  @rule:rights-of-a-student-count-from-the-enrolment
  Rule: A student's rights count from the day of enrolment, even if the application comes later

    Scenario Outline: Whoever asks on <day> counts from the enrolment of 3 September
      Given a Peruvian student
      And she is 23
      And she has a student visa
      And she came to France on 3 September 2026
      And she is enrolled in a French university
      And she enrolled on 3 September 2026
      And she is an ordinary newcomer
      When she asks on <day> from when and until when she has rights
      Then her rights open on registration
      And her rights count from the enrolment
      And the first day of her rights is 3 September 2026

      Examples:
        | day              |
        | 3 September 2026 |
        | 14 October 2026  |
        | 15 March 2027    |

    Scenario: A student of the European Union with an S1 form counts from the enrolment too
      Given a Czech student
      And she is 21
      And she came to France on 7 September 2026
      And she is enrolled in a French university
      And she enrolled on 7 September 2026
      And she holds an S1 form from Czechia
      And she is an ordinary newcomer
      When she asks on 20 September 2026 from when and until when she has rights
      Then her rights count from the enrolment
      And the first day of her rights is 7 September 2026

  @rule:rights-of-a-student-count-from-the-enrolment
  Rule: The pages on the enrolment are known from the reform of 1 September 2018 on

    Scenario: On the first day of the reform the enrolment counts
      Given a Peruvian student
      And she is 23
      And she has a student visa
      And she came to France on 1 September 2018
      And she is enrolled in a French university
      And she enrolled on 1 September 2018
      And she is an ordinary newcomer
      When she asks on 1 September 2018 from when and until when she has rights
      Then her rights count from the enrolment

  @rule:rights-open-on-registration
  Rule: The day before the reform, a student must register, and no source tells from when the rights count

    Scenario: On the last day of the old scheme the start is open
      Given a Peruvian student
      And she is 23
      And she has a student visa
      And she came to France on 31 August 2018
      And she is enrolled in a French university
      And she enrolled on 31 August 2018
      And she is an ordinary newcomer
      When she asks on 31 August 2018 from when and until when she has rights
      Then her rights open on registration
      And the sources do not settle from when her rights count
      And no first day of her rights is given

  @rule:rights-of-a-student-with-a-temporary-number-count-from-the-enrolment
  Rule: The rights of a student who has a temporary number so far count from the day of enrolment

    Scenario: A Korean student has a temporary number
      Given a Korean student
      And she is 22
      And she is registered with the CPAM
      And she has a temporary number
      And she has a student visa
      And her permit lasts until 2 September 2027
      And she does not work
      And she is enrolled in a French university
      And she enrolled on 3 September 2026
      When she asks on 20 November 2026 from when and until when she has rights
      Then her rights are open
      And her rights count from the enrolment
      And the first day of her rights is 3 September 2026

  @rule:arrival-before-the-enrolment-needs-other-cover
  Rule: A student who comes before the day of enrolment needs other cover until then

    Scenario: A day early is a day without cover
      Given a Peruvian student
      And she is 23
      And she has a student visa
      And she came to France on 2 September 2026
      And she is enrolled in a French university
      And she enrolled on 3 September 2026
      And she is an ordinary newcomer
      When she asks on 14 October 2026 from when and until when she has rights
      Then she is advised to take private cover before the enrolment
      And the answer rests on weak sources

  @rule:rights-open-on-registration
  Rule: A student who comes on the day of enrolment has no day to bridge

    Scenario: On the day itself no other cover is advised
      Given a Peruvian student
      And she is 23
      And she has a student visa
      And she came to France on 3 September 2026
      And she is enrolled in a French university
      And she enrolled on 3 September 2026
      And she is an ordinary newcomer
      When she asks on 14 October 2026 from when and until when she has rights
      Then she is not advised to take private cover before the enrolment

  @rule:no-rights-start-without-an-enrolment
  @rule:somebody-who-cannot-register-has-no-rights
  Rule: For a student who is not enrolled in France no rights start

    Scenario: A student who follows no French course has no rights
      Given a Canadian student
      And she is 22
      And she has another permit
      And she is not enrolled in France
      And she is an ordinary newcomer
      When she asks on 14 October 2026 from when and until when she has rights
      Then no rights start for her
      And she has no rights in France as things stand
      And for her rights she takes other cover
