Feature: Where does a minor turn who has no permit?
  Whoever seeks asylum or studies registers like the others. For the rest the CPAM decides, and the AME helps at once.

  Background:
    Given the person is an ordinary newcomer
    And her stay is not regular

  @rule:minor-without-a-permit-is-sent-to-the-ame
  Rule: A minor from outside Europe whose stay is not regular is entitled to the AME at once; the CPAM decides

    Scenario Outline: An insured parent changes nothing for <who> who <more>
      Given <who>
      And she <more>
      And a parent of hers is insured in France
      When she asks on 15 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it
      And the sources do not settle where she registers
      And the sources do not settle what her cover rests on
      And the sources do not settle which fund is hers
      And she is advised to ask for the AME

      Examples:
        | who                     | more                                   |
        | an Indian student of 17 | is not enrolled in a French university |
        | an Indian child of 10   | stays for three months or less         |

  @rule:minor-asylum-seeker-registers-at-once
  Rule: A minor who seeks asylum, or is in the charge of somebody who does, does not wait

    Scenario: An asylum seeker of 16 without a permit registers at once
      Given an Afghan asylum seeker of 16
      And she came to France on 1 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM
      And she is not advised to ask for the AME

  @rule:refugee-registers-at-once
  Rule: A refugee, or a person under subsidiary protection, registers at once

    Scenario: A refugee of 16 without a permit registers at once
      Given a Syrian refugee of 16
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM
      And she is not advised to ask for the AME

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario Outline: <who> of 17 without a permit registers once enrolled
      Given <who> of 17
      And she lived in India before
      And she is enrolled in a French university
      And no internship of hers is paid
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers on the students' portal
      And her cover rests on her studies
      And her fund is the CPAM
      And she is not advised to ask for the AME

      Examples:
        | who               |
        | an Indian intern  |
        | an Indian student |
