Feature: What does the number give that somebody has?
  A permanent number (NIR) is for life. A temporary one (NIA) gives the same rights, while papers from abroad are checked.

  Scenario: An earlier temporary number is not asked about once there is none
    Given an Indian student
    And she is registered with the CPAM
    And she has no French number
    And she was born in India
    And an earlier temporary number of hers dated from 1 September 2024
    And her civil-status document is in English
    When she asks on 2 September 2026 what her number is
    Then there is no number that could run out
    And she is not advised to ask whether her temporary number still works

  @rule:permanent-number-is-for-life
  Rule: A permanent number is for one person alone, for life, and comes before the card

    Scenario: A permanent number leaves nothing to do and opens everything
      Given a Brazilian student
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 15 September 2026 what her number is
      Then her number is a permanent one
      And she has the number in hand
      And nothing is left to do for the number
      And the number is settled
      And her civil-status document is settled
      And the document needs no translation
      And the number is for life
      And her number has no last day
      And the number gives refunds
      And the number gives a certificate of rights
      And the number gives the right to a carte Vitale
      And the number gives the right to an ameli account
      And the weeks for a card count from its order

    Scenario: Somebody who comes back without a fund still has the permanent number
      Given a French newcomer
      And she is 50
      And she came to France on 1 September 2026
      And she has a permanent number
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then her number is a permanent one
      And the number is for life

  @rule:temporary-number-gives-the-same-rights
  Rule: A temporary number gives the same rights and refunds at once, but no card yet

    Scenario: Refunds do not wait for the permanent number
      Given an Indian student
      And she is registered with the CPAM
      And her temporary number dates from 1 September 2026
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 2 September 2026 what her number is
      Then her number is a temporary one
      And she has the number in hand
      And her papers are checked for the number
      And the number gives refunds
      And the number gives the same rights as a permanent one
      And the number gives a certificate of rights
      And the number gives no right to a carte Vitale yet
      And the carte Vitale has to wait for the permanent number
      And she is advised to ask how her permanent number is getting on

  @rule:temporary-number-opens-no-online-account
  @rule:temporary-number-is-usable-for-nine-months
  Rule: A temporary number opens no ameli account yet and can be used for nine months

    Scenario Outline: A number of <since> can be used until <until>
      Given an Indian student
      And she is registered with the CPAM
      And her temporary number dates from <since>
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 1 October 2026 what her number is
      Then the number can be used for nine months
      And the last day to use her number is <until>
      And the ameli account has to wait for the permanent number
      And the number gives no right to an ameli account yet

      Examples:
        | since             | until            |
        | 15 September 2026 | 15 June 2027     |
        | 31 May 2026       | 28 February 2027 |

    Scenario: From the day of the page that tells of both, they are told
      Given an Indian student
      And she is registered with the CPAM
      And her temporary number dates from 1 March 2025
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 14 April 2025 what her number is
      Then the number can be used for nine months
      And the ameli account has to wait for the permanent number

  @rule:temporary-number-gives-the-same-rights
  Rule: A temporary number gave the same rights before anybody told how long it can be used

    Scenario: On the eve no source tells how long a number can be used
      Given an Indian student
      And she is registered with the CPAM
      And her temporary number dates from 1 March 2025
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 13 April 2025 what her number is
      Then no source tells how long the number can be used
      And her number has no last day
      And the number gives the same rights as a permanent one

  @rule:without-a-number-nothing-runs-out
  Rule: Somebody without a number has none that could run out

    Scenario: A newcomer has no number that could run out
      Given a Brazilian student
      And she is 22
      And she was born in Brazil
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then there is no number that could run out
      And her number has no last day
      And no day is set for her civil-status document

  @rule:temporary-number-is-usable-for-nine-months
  Rule: A temporary number can be used for nine months

    Scenario: On the last day of the nine months
      Given an Indian student
      And she is registered with the CPAM
      And her temporary number dates from 1 September 2025
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on 1 June 2026 what her number is
      Then the number can be used for nine months
      And she is not advised to ask whether her temporary number still works

  @rule:after-nine-months-a-temporary-number-is-asked-about
  Rule: After nine months no source says that a temporary number still works, so the fund is asked

    Scenario Outline: On <day>, with a temporary number of <since>
      Given an Indian student
      And she is registered with the CPAM
      And her temporary number dates from <since>
      And she has sent her civil-status document
      And her civil-status document is in English
      When she asks on <day> what her number is
      Then the nine months of the number are over
      And she is advised to ask whether her temporary number still works

      Examples:
        | since            | day           |
        | 1 September 2025 | 2 June 2026   |
        | 1 July 2024      | 14 April 2025 |
