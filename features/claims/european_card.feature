Feature: How does a visitor with a European card (CEAM) get the money back?
  On paper, from the CPAM of the place of care during the stay, from the home fund after it.

  @rule:a-european-card-holder-claims-on-paper
  @rule:a-european-card-opens-the-claim
  @rule:a-european-card-holder-claims-at-the-place-of-care
  Rule: During the stay the holder of a European card claims on paper from the CPAM of the place of care

    Scenario Outline: With <card> the visitor claims until the last day of the stay
      Given a patient
      And her stay ends on 30 June 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds <card> valid until 10 March 2025
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 30 June 2025 how she claims
      Then the claim goes on paper
      And she may claim
      And the claim goes to the CPAM of the place of care
      And she joins a copy of her European card
      And she joins her permanent address
      And she joins her bank details
      And she joins her discharge slip
      And no official page says how long the refund takes
      And she is advised to send the invoices to the home fund instead

      Examples:
        | card                      |
        | a European card           |
        | a replacement certificate |

    Scenario: A form from elsewhere beside the card changes nothing
      Given a patient
      And her stay ends on 30 June 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And she holds a Québec form 106 valid until 30 June 2026
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 30 June 2025 how she claims
      Then the claim goes on paper
      And she may claim
      And the claim goes to the CPAM of the place of care

  @rule:after-the-stay-a-european-card-holder-claims-at-home
  Rule: After the stay the holder of a European card sends the invoices to the home fund

    Scenario: The day after the stay the home fund is left
      Given a patient
      And her stay ends on 30 June 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 10 March 2025
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 1 July 2025 how she claims
      Then the claim goes to the home fund

  @rule:without-a-number-the-claim-waits
  Rule: Without a number and without a European card the claim waits, and the originals are kept

    Scenario: A card that ended the day before the visit does not count
      Given a patient
      And her stay ends on 30 June 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card valid until 9 March 2025
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the forms are kept
      And she keeps the originals

    Scenario: After the stay, somebody who had no card keeps the originals
      Given a patient
      And her stay ends on 30 June 2025
      And she is not registered with a French fund
      And she has no French number
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 1 July 2025 how she claims
      Then the forms are kept
      And she keeps the originals
      And the claim goes to nobody yet
      And she is not advised to ask the private insurer
