Feature: Which papers do people who work, or simply live here, add?
  Work for somebody else is shown by the contract, and residence by proof of three months.

  Background:
    Given the person is an ordinary newcomer

  @rule:worker-adds-the-contract
  Rule: Somebody who is covered by work for somebody else adds the contract

    Scenario Outline: <who> shows the contract
      Given <who>
      And she is 25
      And she was born in India
      When she asks on 15 September 2026 what her number is
      Then the file needs the contract of work
      And the file does not need proof of three months of residence

      Examples:
        | who                   |
        | an Indian employee    |
        | an Indian farm worker |
        | an Indian au pair     |

    Scenario: An au pair who has given up her own business shows her new contract
      Given an Indian au pair
      And she is 25
      And she was born in India
      And she has given up her own business
      When she asks on 15 September 2026 what her number is
      Then the file needs the contract of work

    Scenario: A student who works is covered by that work
      Given an Indian student
      And she is 25
      And she was born in India
      And she works as an employee
      And she is enrolled in a French university
      When she asks on 15 September 2026 what her number is
      Then the file needs the contract of work
      And the file does not need the certificate of enrolment

    Scenario: A cent above the ceiling of pay an internship counts as work
      Given an Indian intern
      And she is 22
      And she was born in India
      And she is enrolled in a French university
      And her internship pays 4.36 euros an hour
      When she asks on 15 September 2025 what her number is
      Then the file needs the contract of work
      And the file does not need the certificate of enrolment

  @rule:first-registration-asks-for-identity-and-civil-status
  Rule: A self-employed person, who has no contract of work, sends the papers of every file

    Scenario: Nobody asks a self-employed person for a contract
      Given an Indian self-employed person
      And she is 30
      And she was born in India
      When she asks on 15 September 2026 what her number is
      Then the file does not need the contract of work
      And the file needs proof of identity

  @rule:resident-proves-the-three-months
  Rule: Somebody who is covered by residence adds proof of the three months of residence

    Scenario Outline: <who> proves three months of residence
      Given <who>
      And she is 40
      And she was born in the United States
      And she came to France on 1 May 2026
      When she asks on 15 September 2026 what her number is
      Then the file needs proof of three months of residence
      And the file does not need the contract of work

      Examples:
        | who                       |
        | an American newcomer      |
        | an American pensioner     |
        | an American family member |
        | an American researcher    |

    Scenario: A researcher who is enrolled as well is covered by residence, not by her studies
      Given an American researcher
      And she is 40
      And she was born in the United States
      And she came to France on 1 May 2026
      And she is enrolled in a French university
      When she asks on 15 September 2026 what her number is
      Then the file needs proof of three months of residence
      And the file does not need the certificate of enrolment

  @rule:first-registration-asks-for-identity-and-civil-status
  Rule: An intern of 2016, whom residence covered, sent the papers of every file

    Scenario: An intern without pay who is enrolled
      Given an Indian intern
      And she is 30
      And she was born in India
      And she came to France on 1 May 2016
      And she is enrolled in a French university
      And her internship pays nothing
      When she asks on 15 September 2016 what her number is
      Then the file does not need proof of three months of residence
      And the file needs proof of identity

  @rule:first-registration-asks-for-identity-and-civil-status
  Rule: A child who follows an insured parent sends a file without proof of three months

    Scenario: A child need not have lived in France for three months
      Given an American child
      And he is 10
      And he was born in the United States
      And he came to France on 1 September 2026
      And a parent of his is insured in France
      When he asks on 15 September 2026 what his number is
      Then the file does not need proof of three months of residence
      And the file needs proof of identity

  @rule:s1-is-part-of-the-file
  Rule: Somebody who is covered by an S1 adds it, and nothing about three months

    Scenario: A pensioner with an S1 need not prove three months of residence
      Given a Belgian pensioner
      And she is 67
      And she was born in Belgium
      And she came to France on 1 September 2026
      And she holds an S1 form from Belgium
      When she asks on 15 September 2026 what her number is
      Then the file needs the S1 form
      And the file does not need proof of three months of residence
