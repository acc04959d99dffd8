Feature: Does anything give a card to a child under twelve?
  No: neither a fund nor a number nor a form from home does.

  @rule:a-child-under-12-has-no-card
  Rule: A child under 12 has no carte Vitale

    Scenario Outline: Registered at 11, with <number>, and <card>
      Given a child of 11
      And she is registered with the CPAM
      And she has <number>
      And <card>
      And her details have changed
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is her age
      And she does not order by post
      And she is not advised to carry the card
      And she is not advised to update the card every year
      And she is not advised to declare the loss
      And she is not advised to order a new card
      And she is not advised to update her details online
      And she is not advised to tell her fund
      And she is not advised to wait for her permanent number

      Examples:
        | number             | card                       |
        | a permanent number | she has a carte Vitale     |
        | a permanent number | her carte Vitale is lost   |
        | a permanent number | her carte Vitale is faulty |
        | a temporary number | she has no carte Vitale    |
        | no French number   | she has no carte Vitale    |

    Scenario Outline: Not registered at 11, <who> who <more>
      Given <who> of 11
      And she came to France on 1 September 2025
      And her stay ends on 30 June 2026
      And she stays for more than three months
      And she <more>
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is her age
      And she is not advised to register first

      Examples:
        | who               | more                                                                        |
        | a Syrian refugee  | lived in Syria before                                                       |
        | a Brazilian child | lived in Brazil before                                                      |
        | a Brazilian child | holds a private insurance                                                   |
        | a Brazilian pupil | lived in Brazil before                                                      |
        | a Belgian pupil   | holds a European card from Belgium valid until 30 June 2026                 |
        | a Canadian pupil  | holds a Québec form 106 valid until 30 June 2026                            |
        | an Andorran pupil | holds an Andorran form valid until 30 June 2026                             |
        | an Indian child   | holds a certificate of an international organisation valid until 1 May 2026 |

    Scenario: A pupil of 11 with a form of Andorra and one of Monaco
      Given a Monegasque pupil of 11
      And her stay ends on 30 June 2026
      And she holds an Andorran form valid until 30 June 2026
      And she holds a Monegasque form valid until 30 June 2026
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is her age

    Scenario: A pupil of 11 whose fund is the one of Saint-Pierre-et-Miquelon
      Given a French student of 11
      And she lived in Saint-Pierre-et-Miquelon before
      And she is enrolled in a French school
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is her age

  @rule:before-12-the-guide-puts-the-child-on-the-parents-card
  Rule: The guide has every child under 12 on the card of a parent

    Scenario: Registered with a permanent number at 11
      Given a child of 11
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 15 September 2025 whether she may have a carte Vitale
      And the guides are followed
      Then she is on the card of a parent

  @rule:from-12-to-15-a-parent-may-order-the-card
  Rule: From 12 to 15 a parent may order the card, only in the parent's ameli account

    Scenario Outline: At 15 a parent orders, whatever the fund: the <fund>
      Given a person of 15
      And she is registered with the <fund>
      And she has a permanent number
      And she has no carte Vitale
      And her details have not changed
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then a parent may order the card
      And she orders through the ameli account of a parent
      And she does not order by post
      And she does not order through her own fund
      And she is not advised to check the card

      Examples:
        | fund |
        | CPAM |
        | MSA  |
