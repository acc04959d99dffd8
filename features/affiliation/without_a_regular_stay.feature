Feature: What can somebody do who has no right to stay?
  An adult turns to the aide médicale de l'État (AME). For a minor the CPAM decides.

  Background:
    Given the person is an ordinary newcomer
    And her stay is not regular

  @rule:adult-without-a-regular-stay-cannot-register
  Rule: An adult without a regular stay cannot register and turns to the aide médicale de l'État (AME)

    Scenario: On the 18th birthday somebody without a regular stay is sent to the AME
      Given a Malian family member
      And he turns 18 on 15 September 2026
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he registers nowhere
      And he has no fund
      And he is advised to ask for the AME
      And he is advised to count on urgent care only

    Scenario: On the 18th birthday work without a regular stay gives no cover
      Given a Malian employee
      And he turns 18 on 15 September 2026
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he is advised to ask for the AME

    Scenario: On the 18th birthday an au pair without a regular stay is not covered
      Given a Colombian au pair
      And she turns 18 on 15 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere

    Scenario: Enrolment does not help an adult student without a regular stay
      Given a Malian student
      And he is 22
      And he is enrolled in a French university
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible
      And he is advised to ask for the AME

  @rule:minor-without-a-permit-is-sent-to-the-ame
  Rule: A minor from outside Europe whose stay is not regular is entitled to the AME at once; the CPAM decides

    Scenario: On the eve of the 18th birthday the CPAM decides
      Given a Malian family member
      And he turns 18 on 15 September 2026
      When he asks on 14 September 2026 whether he must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And he is advised to ask for the AME

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario: Enrolment helps a minor
      Given a Malian student
      And he turns 18 on 15 September 2026
      And he lived in Mali before
      And he is enrolled in a French school
      When he asks on 14 September 2026 whether he must register
      Then registering is required
      And he is not advised to ask for the AME

  @rule:au-pair-is-covered-as-a-worker
  Rule: An au pair is covered as somebody who works

    Scenario: On the eve of the 18th birthday an au pair is covered without a regular stay
      Given a Colombian au pair
      And she turns 18 on 15 September 2026
      When she asks on 14 September 2026 whether she must register
      Then registering is required

  @rule:work-in-france-gives-cover
  Rule: Whoever works in France is covered by that work from the first day, whatever the nationality

    Scenario: On the eve of the 18th birthday work gives cover without a regular stay
      Given a Malian employee
      And he turns 18 on 15 September 2026
      When he asks on 14 September 2026 whether he must register
      Then registering is required
      And his cover rests on his work

    Scenario: A European needs no permit to work
      Given a Bulgarian employee
      And she is 30
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she is not advised to ask for the AME
