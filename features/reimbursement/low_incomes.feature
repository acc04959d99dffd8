Feature: What does the C2S change outside the care path?

  @rule:the-c2s-outside-the-path-is-not-settled
  @rule:with-the-c2s-the-points-are-not-settled
  Rule: Whether somebody with the C2S loses money outside the path, the sources do not agree

    Scenario: A general practitioner without a treating doctor, with the C2S
      Given an insured patient
      And she is 22
      And the visit is to a general practitioner
      And she has declared no treating doctor
      And she has the C2S
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle the rate
      And the sources do not settle the points that are lost
      And no sum is told
      And she is advised to know that a treating doctor brings the full rate
