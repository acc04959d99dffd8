Feature: Where are changes reported?
  With a permanent number, online: in the ameli account, or in the personal area of the MGEN. Without one, with the fund itself.

  Background:
    Given a Polish resident
    And she is 40
    And she does not work

  Scenario: Without the fund it is open where changes are reported
    Given she is registered with a French fund
    And she has a permanent number
    When she asks on 10 September 2026 from when and until when she has rights
    Then her rights are open
    And it may still be that she reports changes in her ameli account
    And it may still be that she reports changes in the personal area of the MGEN
    And it may still be that she reports changes to the fund itself
    And the answer waits for her fund

  @rule:cpam-member-reports-in-the-ameli-account
  Rule: A member of a CPAM with a permanent number reports changes in the ameli account

    Scenario Outline: On <day> the ameli account takes changes
      Given she is registered with the CPAM
      And she has a permanent number
      When she asks on <day> from when and until when she has rights
      Then she reports changes in her ameli account

      Examples:
        | day               |
        | 26 June 2023      |
        | 10 September 2026 |

  @rule:european-keeps-the-rights-without-a-permit
  Rule: Before 26 June 2023 no source that was read tells where a member of a CPAM reports changes

    Scenario: The day before, where to report is open
      Given she is registered with the CPAM
      And she has a permanent number
      When she asks on 25 June 2023 from when and until when she has rights
      Then her rights are open
      And the sources do not settle where she reports changes

  @rule:mgen-member-reports-in-the-personal-area
  Rule: A member of the MGEN with a permanent number reports changes in the personal area

    Scenario: The MGEN has a personal area
      Given she is registered with the MGEN
      And she has a permanent number
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports changes in the personal area of the MGEN

  @rule:msa-member-reports-to-the-msa
  Rule: A member of the MSA reports changes to the MSA

    Scenario: The MSA is told itself
      Given she is registered with the MSA
      And she has a permanent number
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports changes to the fund itself

  @rule:without-a-permanent-number-changes-go-to-the-fund
  Rule: Without a permanent number, changes are reported to the fund itself

    Scenario Outline: At the <fund>, <number>
      Given she is registered with the <fund>
      And <number>
      When she asks on 10 September 2026 from when and until when she has rights
      Then she reports changes to the fund itself

      Examples:
        | fund | number                     |
        | CPAM | she has a temporary number |
        | MGEN | she has a temporary number |
        | CPAM | she has no French number   |
        | MSA  | she has a temporary number |

  @rule:nothing-is-reported-before-the-application
  Rule: A number of old is no registration

    Scenario Outline: Somebody who left the <fund>, and sent no application, has no fund to report to
      Given her fund is the <fund>
      And she has a permanent number
      And she is not registered with a French fund
      And she has not sent an application
      And she came to France on 1 September 2024
      And she has enough to live on
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then there is no fund to report changes to yet

      Examples:
        | fund |
        | CPAM |
        | MGEN |
        | MSA  |
