Feature: How is the money claimed when the carte Vitale is shown?
  The professional sends the claim. The card is not a payment card: as a rule the patient has paid first.

  Scenario: Before it is known whether the card was shown the answer is open
    Given an insured patient
    And the visit was on 10 March 2025
    When she asks on 15 March 2025 how she claims
    Then the answer is undetermined
    And the answer waits for whether she has shown her card

  @rule:with-the-card-the-professional-sends-the-claim
  @rule:a-refund-by-card-takes-about-a-week
  Rule: When the carte Vitale is shown, the professional sends the claim, and the refund takes about a week

    Scenario: With the card there is nothing to send
      Given an insured patient
      And she has a carte Vitale
      And the visit was on 10 March 2025
      And she has shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the professional sends the claim
      And she may claim
      And the refund takes about a week
      And the sources disagree
      And the guides say that the refund takes five days
      And she is advised to show the card
      And she is advised to pay first
      And she is advised to send nothing
      And she is not advised to show the card next time

  @rule:the-guides-count-five-days-for-a-refund-by-card
  Rule: The guides count five days for a refund with the card

    Scenario: In the guides the refund takes five days
      Given an insured patient
      And the visit was on 10 March 2025
      And she has shown her card
      And all else about claiming is ordinary
      And the guides are followed
      When she asks on 15 March 2025 how she claims
      Then the refund takes five days
      And the official pages say that the refund takes about a week

  @rule:the-fund-may-tell-the-mutuelle
  Rule: Who has a mutuelle (private complementary insurance) asks that the fund tell it, and sends nothing twice

    Scenario: The fund tells the mutuelle
      Given an insured patient
      And the visit was on 10 March 2025
      And she has shown her card
      And she has a mutuelle
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the professional sends the claim
      And she is advised to let the fund tell the mutuelle

  @rule:with-the-card-the-professional-sends-the-claim
  Rule: Whoever pays nothing on the spot by law is not told to pay first

    Scenario Outline: With <cover> and the card
      Given an insured patient
      And she has a carte Vitale
      And the visit was on 10 March 2025
      And she has shown her card
      And <cover>
      And <when>
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the professional sends the claim
      And she is advised to send nothing
      And she is not advised to pay first

      Examples:
        | cover                         | when                                        |
        | she has the C2S               | the visit was on 10 March 2025              |
        | she is covered for maternity  | her pregnancy was found on 1 December 2024 |

  @rule:the-card-does-not-pay-the-professional
  Rule: The card does not pay the professional, unless third-party payment (tiers payant) does

    Scenario Outline: With <cover> the patient pays first, as a rule
      Given an insured patient
      And she has a carte Vitale
      And the visit was on 10 March 2025
      And she has shown her card
      And she has <cover>
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then she is advised to pay first

      Examples:
        | cover                  |
        | a mutuelle             |
        | no complementary cover |
