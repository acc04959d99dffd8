Feature: By when is the civil-status document due?
  With a temporary number there are three months to prove birth and parents. Later, payments may be suspended.

  Background:
    Given an Indian student
    And she is registered with the CPAM
    And her civil-status document is in English

  Scenario: Until the day of the number is told, no day can be given
    Given she has a temporary number
    And she has not sent her civil-status document
    When she asks on 15 September 2026 what her number is
    Then the answer waits for the day of her temporary number
    And it may still be that her civil-status document is due
    And it may still be that her civil-status document is overdue
    And she sends her civil-status document

  Scenario: Until it is told whether the document was sent, the next step is open
    Given her temporary number dates from 1 September 2026
    When she asks on 15 September 2026 what her number is
    Then the answer waits for whether she has sent her civil-status document
    And it may still be that she sends her civil-status document
    And it may still be that she waits for the check of her papers
    And it may still be that her civil-status document is with the fund

  @rule:missing-document-is-sent
  Rule: With a temporary number, the civil-status document that is missing is sent to the fund

    Scenario: One of several papers is enough
      Given her temporary number dates from 1 September 2026
      And she has not sent her civil-status document
      When she asks on 15 September 2026 what her number is
      Then she sends her civil-status document
      And the file needs a civil-status document
      And the file does not need proof of identity
      And a full birth certificate is enough
      And an extract that names the parents is enough
      And a document of the consulate is enough
      And a family book is enough
      And a marriage certificate is enough
      And she is advised to send good copies

  @rule:sent-document-is-checked
  Rule: Once the civil-status document is sent, the person waits for the check

    Scenario: A document that is sent leaves nothing to do but wait
      Given her temporary number dates from 1 May 2026
      And she has sent her civil-status document
      When she asks on 15 September 2026 what her number is
      Then she waits for the check of her papers
      And her civil-status document is with the fund
      And the file does not need a civil-status document
      And no day is set for her civil-status document
      And she is not advised to know that payments may be suspended

  @rule:document-is-due-within-three-months
  Rule: The civil-status document is due within three months of the temporary number

    Scenario Outline: A number of <since> leaves time until <last>
      Given her temporary number dates from <since>
      And she has not sent her civil-status document
      When she asks on <last> what her number is
      Then her civil-status document is due
      And her civil-status document has to be there by <last>
      And she is not advised to know that payments may be suspended

      Examples:
        | since            | last              |
        | 15 June 2026     | 15 September 2026 |
        | 30 November 2025 | 28 February 2026  |

    Scenario: From 2019, the years that the source speaks of, the three months are told
      Given her temporary number dates from 1 December 2018
      And she has not sent her civil-status document
      When she asks on 1 January 2019 what her number is
      Then her civil-status document is due

  @rule:payments-may-be-suspended-after-three-months
  Rule: After three months without the civil-status document, payments may be suspended

    Scenario Outline: A number of <since> is without its document too long on <day>
      Given her temporary number dates from <since>
      And she has not sent her civil-status document
      When she asks on <day> what her number is
      Then her civil-status document is overdue
      And she sends her civil-status document
      And she is advised to know that payments may be suspended

      Examples:
        | since            | day               |
        | 15 June 2026     | 16 September 2026 |
        | 30 November 2025 | 1 March 2026      |

    Scenario: The day that has passed is still named
      Given her temporary number dates from 15 June 2026
      And she has not sent her civil-status document
      When she asks on 16 September 2026 what her number is
      Then her civil-status document has to be there by 15 September 2026

  @rule:missing-document-is-sent
  Rule: The missing document was sent to the fund before any source told by when

    Scenario: At the end of 2018 no source tells a last day
      Given her temporary number dates from 1 December 2018
      And she has not sent her civil-status document
      When she asks on 31 December 2018 what her number is
      Then no source tells by when her civil-status document is due
      And no day is set for her civil-status document
      And she sends her civil-status document
