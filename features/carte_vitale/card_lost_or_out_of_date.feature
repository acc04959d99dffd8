Feature: What does the holder of a carte Vitale do when something changes?
  A card is lost, breaks or no longer says what is true.

  @rule:a-lost-or-stolen-card-is-declared-and-replaced
  Rule: A lost or stolen card is declared to the fund and replaced, and the certificate of rights serves meanwhile

    Scenario Outline: A card that is <gone> is declared and replaced
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a permanent number
      And her carte Vitale is <gone>
      And her details have not changed
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then she may order the card
      And she is advised to declare the loss
      And she is advised to order a new card
      And she is advised to use her certificate meanwhile
      And the answer rests on weak sources

      Examples:
        | gone   |
        | lost   |
        | stolen |

  @rule:a-faulty-card-is-replaced
  Rule: A card that cannot be read is replaced, and paper forms serve meanwhile

    Scenario: A faulty card is replaced without being declared lost
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a permanent number
      And her carte Vitale is faulty
      And her details have not changed
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then she is advised to order a new card
      And she is advised to use paper forms
      And she is not advised to declare the loss

  @rule:a-held-card-is-updated-every-year
  Rule: The holder of a card updates it every year

    Scenario: A holder updates her card every year
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then she is advised to update the card every year
      And she is not advised to order a new card

  @rule:a-held-card-is-carried
  Rule: The holder of a card has it along at all times

    Scenario: A holder keeps her card with her
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then she is advised to carry the card
      And the answer rests on weak sources

  @rule:a-new-card-is-checked-on-arrival
  Rule: When the first card arrives, its holder checks what it says

    Scenario: The first card is checked when it comes
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a permanent number
      And she has no carte Vitale
      And her details have not changed
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then she may order the card
      And she is advised to check the card
      And she is not advised to carry the card

  @rule:a-change-of-details-is-told-online-then-at-a-pharmacy
  Rule: With a permanent number, a change is entered online and then on the card, at a pharmacy

    Scenario: A change is entered online and then at a pharmacy
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a permanent number
      And she has a carte Vitale
      And her details have changed
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then she is advised to update her details online
      And she is advised to update the card at a pharmacy

  @rule:a-change-of-details-under-a-temporary-number-is-told-to-the-fund
  @rule:a-temporary-number-gives-no-card-yet
  Rule: With a temporary number, a change is told to the fund

    Scenario: A change under a temporary number is told to the fund
      Given a person
      And she is 30
      And she is registered with a French fund
      And she has a temporary number
      And she has no carte Vitale
      And her details have changed
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And she is advised to tell her fund
