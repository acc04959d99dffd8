Feature: From which day, and from which age, is what a holder does known?
  Each page counts from its own day; a card is thought of from 12, an order of one's own from 16.

  @rule:a-lost-or-stolen-card-is-declared-and-replaced
  Rule: A lost or stolen card is declared to the fund and replaced, and the certificate of rights serves meanwhile

    Scenario Outline: A card lost at 12, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is lost
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day         | answer                             |
        | 31 May 2023 | she is advised to declare the loss |

  @rule:a-faulty-card-is-replaced
  Rule: A card that cannot be read is replaced, and paper forms serve meanwhile

    Scenario Outline: A card faulty at 12, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has a permanent number
      And her carte Vitale is faulty
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day         | answer                            |
        | 31 May 2023 | she is advised to use paper forms |

  @rule:a-new-card-is-checked-on-arrival
  Rule: When the first card arrives, its holder checks what it says

    Scenario Outline: A first card at 16, asked on <day>
      Given a person of 16
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day         | answer                           |
        | 31 May 2023 | she is advised to check the card |

  @rule:a-held-card-is-updated-every-year
  Rule: The holder of a card updates it every year

    Scenario Outline: A card held at 12, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                       |
        | 26 June 2023 | she is advised to update the card every year |

  @rule:a-held-card-is-carried
  Rule: The holder of a card has it along at all times

    Scenario Outline: A card carried at 12, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day               | answer                           |
        | 1 January 2016    | she is advised to carry the card |
        | 15 September 2025 | she is advised to carry the card |

  @rule:a-change-of-details-is-told-online-then-at-a-pharmacy
  Rule: With a permanent number, a change is entered online and then on the card, at a pharmacy

    Scenario Outline: New details at 12, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And her details have changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                      |
        | 26 June 2023 | she is advised to update her details online |
        | 26 June 2023 | she is not advised to tell her fund         |

  @rule:a-change-of-details-under-a-temporary-number-is-told-to-the-fund
  Rule: With a temporary number, a change is told to the fund

    Scenario Outline: New details at 12 under a temporary number, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And her details have changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                          |
        | 26 June 2023 | she is advised to tell her fund                 |
        | 26 June 2023 | she is not advised to update her details online |

  @rule:cpam-members-order-online-or-by-post
  Rule: Members of a CPAM order in their ameli account in about two weeks, or by post in about three

    Scenario Outline: A member of a CPAM at 16, asked on <day>
      Given a person of 16
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day         | answer             |
        | 31 May 2023 | she orders by post |

  @rule:mgen-members-order-in-their-personal-area
  Rule: Members of the MGEN order in their personal area

    Scenario Outline: A member of the MGEN at 16, asked on <day>
      Given a person of 16
      And she is registered with the MGEN
      And she has a permanent number
      And she has no carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                           |
        | 26 June 2023 | she orders through the personal area of the MGEN |

  @rule:farm-workers-order-from-their-own-fund
  Rule: People insured by the MSA, the fund of farming, order from that fund

    Scenario Outline: A member of the MSA at 16, asked on <day>
      Given a person of 16
      And she is registered with the MSA
      And she has a permanent number
      And she has no carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day           | answer                          |
        | 20 March 2025 | she orders through her own fund |

  @rule:from-16-the-person-may-order-the-card
  Rule: From 16 a registered person with a permanent number may order the card and need not

    Scenario Outline: No change of details at 16, asked on <day>
      Given a person of 16
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                          |
        | 26 June 2023 | she is not advised to update her details online |

  @rule:without-a-number-there-is-no-card-yet
  Rule: A person attached to a fund who has no number yet waits for it

    Scenario Outline: No number at 12, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has no French number
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day               | answer                               |
        | 1 January 2016    | there is no carte Vitale for her yet |
        | 15 September 2025 | the number takes several months      |

  @rule:from-12-to-15-a-parent-may-order-the-card
  Rule: From 12 to 15 a parent may order the card, and the day before a page nothing else is told

    Scenario Outline: At 12, <fact>, asked on <day>
      Given a person of 12
      And she is registered with the CPAM
      And she has a permanent number
      And <fact>
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | fact                       | day          | answer                                           |
        | her carte Vitale is lost   | 30 May 2023  | she is not advised to declare the loss           |
        | her carte Vitale is faulty | 30 May 2023  | she is not advised to use paper forms            |
        | she has a carte Vitale     | 25 June 2023 | she is not advised to update the card every year |
        | her details have changed   | 25 June 2023 | she is not advised to update her details online  |

  @rule:from-16-the-person-may-order-the-card
  Rule: From 16 a person may order the card, and the day before a page nothing else is told

    Scenario Outline: At 16, <fact>, asked on <day>
      Given a person of 16
      And she is registered with the CPAM
      And she has a permanent number
      And <fact>
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | fact                    | day         | answer                               |
        | she has no carte Vitale | 30 May 2023 | she is not advised to check the card |

    Scenario Outline: At 16 at the <fund>, the day before the page on orders
      Given a person of 16
      And she is registered with the <fund>
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | fund | day           | answer                                                   |
        | CPAM | 30 May 2023   | she does not order by post                               |
        | MGEN | 25 June 2023  | she does not order through the personal area of the MGEN |
        | MSA  | 19 March 2025 | she does not order through her own fund                  |

  @rule:a-temporary-number-gives-no-card-yet
  Rule: A temporary number gives no card, and the day before the page on changes nothing is told of them

    Scenario: New details at 12 under a temporary number, the day before
      Given a person of 12
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And her details have changed
      When she asks on 25 June 2023 whether she may have a carte Vitale
      Then she is not advised to tell her fund

  @rule:the-guide-makes-the-card-mandatory-at-18
  Rule: The guide makes the card mandatory at 18, and is told from 1 January 2016 on

    Scenario: The first day of the guide, at 18
      Given a person of 18
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And her details have not changed
      When she asks on 1 January 2016 whether she may have a carte Vitale
      And the guides are followed
      Then she must have the card
