Feature: What does a student do on the portal, and what for?
  Students from abroad register on a portal of their own. Its personal space serves until the permanent number comes.

  Scenario: On the last day before the portal there was no such space
    Given a student of 22
    And she is registered with the CPAM
    And she has a temporary number
    And she has no carte Vitale
    When she asks on 31 August 2018 whether she may open an ameli account
    Then the space on the portal gives her nothing

  Scenario: The space is only for students
    Given a researcher of 30
    And she is registered with the CPAM
    And she has a temporary number
    And she has no carte Vitale
    When she asks on 1 December 2025 whether she may open an ameli account
    Then the space on the portal gives her nothing

  Scenario: With her permanent number a student leaves the portal for the ameli account
    Given a student of 22
    And she is registered with the CPAM
    And she has a permanent number
    And she has no carte Vitale
    And she has no ameli account
    When she asks on 1 December 2025 whether she may open an ameli account
    Then she may open an ameli account
    And the space on the portal gives her nothing

  @rule:student-opens-a-space-on-the-portal
  @rule:account-needs-the-registration-and-the-permanent-number
  Rule: A student who registers on the portal fills in her details, sends her documents and opens a personal space

    Scenario: A student from Brazil registers on the portal
      Given a Brazilian student
      And she is 22
      And she lived in Brazil before
      And she stays from 1 September 2025 to 30 June 2026
      And she stays for more than three months
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may open an ameli account
      Then she opens a space on the students' portal
      And on the portal she fills in her details
      And on the portal she sends her documents
      And on the portal she opens a personal space
      And the space on the portal shows her temporary number
      And the space on the portal gives a provisional certificate
      And the space on the portal takes papers that are missing
      And the space on the portal gives the final certificate
      And an account needs her registration
      And an account needs her permanent number

    Scenario: An Italian student without a card from home registers there too
      Given an Italian student
      And she is 22
      And she lived in Italy before
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she has enough to live on
      And she is an ordinary newcomer
      And her university year ends on 31 August 2026
      When she asks on 20 September 2025 whether she may open an ameli account
      Then she opens a space on the students' portal

  @rule:student-with-a-temporary-number-keeps-the-space-on-the-portal
  Rule: With a temporary number, the student goes on using the space on the portal

    Scenario Outline: On <day> the space gives the certificates and takes missing papers
      Given a student of 22
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      When she asks on <day> whether she may open an ameli account
      Then the space on the portal gives a provisional certificate
      And the space on the portal takes papers that are missing
      And the space on the portal gives the final certificate
      And there is no step on the portal
      And the answer rests on weak sources

      Examples:
        | day              |
        | 1 September 2018 |
        | 1 December 2025  |
