Feature: Who gets no French number?
  Somebody born abroad gets a number by registering, so where there is no registration there is no number.

  Scenario: Until the enrolment is told, it is open whether a student gets a number
    Given a Brazilian student
    And she is 22
    And she was born in Brazil
    And she lived in Brazil before
    And she is an ordinary newcomer
    When she asks on 15 September 2026 what her number is
    Then the answer is undetermined
    And the answer waits for whether she is enrolled
    And the answer does not wait for where she was born
    And it may still be that her number is a temporary one
    And it may still be that she gets no French number

  @rule:without-registration-there-is-no-number
  Rule: Somebody born abroad who does not register gets no French number

    Scenario: A German student with a European card needs no number
      Given a German student
      And she is 22
      And she was born in Germany
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Germany valid until 31 December 2027
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she gets no French number
      And she does not have the number yet
      And no number is made
      And she has no step to take for a French number
      And no civil-status document is asked for

  @rule:a-quebec-form-holder-gets-no-number-and-hands-in-a-birth-certificate
  Rule: Somebody who lodges a Québec form gets no French number, but hands in a birth certificate with it

    Scenario: A student with a Québec form hands it in and gets no number
      Given a Canadian student
      And she is 22
      And she was born in Canada
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French university
      And she holds a Québec form 106 valid from 1 September 2026 to 31 August 2027
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she gets no French number
      And her civil-status document goes with the application
      And the file needs a civil-status document

  @rule:without-registration-there-is-no-number
  Rule: A resident gets no French number before the three months are over

    Scenario: On the last day of the three months a resident gets no number
      Given an American newcomer
      And she is 30
      And she was born in the United States
      And she came to France on 15 June 2026
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she gets no French number
      And she has no step to take for a French number

  @rule:unsettled-registration-leaves-the-number-unsettled
  Rule: While it is not settled whether the person must register, the number is not settled either

    Scenario: A British student with a global card waits for the CPAM's word
      Given a British student
      And she is 21
      And she was born in the United Kingdom
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a British global card from the United Kingdom valid until 1 January 2030
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then the sources do not settle which number she gets
      And the sources do not settle what she does for a number
      And the sources do not settle how the number is made
      And no source tells by when her civil-status document is due
      And the CPAM settles it
