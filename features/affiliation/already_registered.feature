Feature: What must somebody do who has a French fund already?
  Whoever is attached to a fund keeps it. Studies, a new job or a European card change nothing about that.

  Scenario: Without a word about a fund, a student may be registered already
    Given a Brazilian student
    And she is 22
    When she asks on 15 September 2026 whether she must register
    Then the answer is undetermined
    And the answer waits for whether she is registered
    And it may still be that registering is already done

  @rule:registered-person-has-nothing-new-to-do
  Rule: Somebody who is attached to a French fund keeps it and has no new step to take

    Scenario: A student who was born in France changes nothing when she enrols
      Given a French student
      And she is 19
      And she is registered with the CPAM
      And she is enrolled in a French university
      When she asks on 15 September 2026 whether she must register
      Then registering is already done
      And she registers nowhere
      And her cover rests on nothing
      And she is advised to update her details

    Scenario: A worker who holds a European card stays registered
      Given an Italian employee
      And he is 30
      And he is registered with the CPAM
      And he holds a European card from Italy valid until 31 December 2027
      When he asks on 15 September 2026 whether he must register
      Then registering is already done
      And he is not advised to stop using his European card

  @rule:person-attached-to-the-cpam-stays-there
  Rule: Somebody who is attached to the CPAM stays there

    Scenario: A doctoral student of the CPAM keeps her fund
      Given an Indian doctoral student
      And she is 26
      And she is registered with the CPAM
      When she asks on 15 September 2026 whether she must register
      Then her fund is the CPAM

  @rule:person-attached-to-the-mgen-stays-there
  Rule: Somebody who is attached to the MGEN, the fund of education staff, stays there

    Scenario: A researcher of the MGEN keeps his fund
      Given a Canadian researcher
      And he is 40
      And he is registered with the MGEN
      When he asks on 15 September 2026 whether he must register
      Then his fund is the MGEN

  @rule:person-attached-to-the-msa-stays-there
  Rule: Somebody who is attached to the MSA, the fund of agriculture, stays there

    Scenario: A farm worker of the MSA keeps her fund
      Given a Moroccan farm worker
      And she is 30
      And she is registered with the MSA
      When she asks on 15 September 2026 whether she must register
      Then her fund is the MSA
