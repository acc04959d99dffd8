Feature: In whose name is somebody insured?
  Under 16 with a parent, at 16 and 17 on request, from 18 always in the own name.

  Background:
    Given the person is an ordinary newcomer
    And she is enrolled in a French school

  Scenario: Without a date of birth only the name is open
    Given a Brazilian student
    And she lived in Brazil before
    When she asks on 15 September 2026 how she is insured
    Then registering is required
    And the answer waits for her birth date
    And it may still be that she is insured in her own name
    And it may still be that she is insured as a dependant

  @rule:child-under-16-is-a-dependant
  Rule: Under 16 a person is the dependant of one parent or both

    Scenario: On the eve of the 16th birthday a student is a dependant
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 16 on 15 September 2026
      When she asks on 14 September 2026 how she is insured
      Then she is insured as a dependant
      And the sources agree

  @rule:minor-of-16-may-ask-for-the-own-name
  Rule: At 16 and 17 a person may ask to be insured in the own name

    Scenario: On the 16th birthday a student may ask for the own name
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 16 on 15 September 2026
      When she asks on 15 September 2026 how she is insured
      Then she may ask to be insured in her own name

    Scenario: On the eve of the 18th birthday a student may still ask for the own name
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 18 on 15 September 2026
      When she asks on 14 September 2026 how she is insured
      Then she may ask to be insured in her own name
      And the sources disagree
      And the guides say that she is insured as a dependant

  @rule:adult-is-insured-in-the-own-name
  Rule: From the 18th birthday a person is insured in the own name

    Scenario: On the 18th birthday a student is insured in the own name
      Given a Brazilian student
      And she lived in Brazil before
      And she turns 18 on 15 September 2026
      When she asks on 15 September 2026 how she is insured
      Then she is insured in her own name
      And the sources agree

    Scenario: Somebody born on 29 February is an adult from 1 March
      Given a Brazilian student
      And she lived in Brazil before
      And she was born on 29 February 2008
      When she asks on 1 March 2026 how she is insured
      Then she is insured in her own name
