Feature: Does a number alone give a card?
  A temporary number makes everybody wait. A permanent one is of use only to somebody whom a fund insures.

  @rule:a-temporary-number-gives-no-card-yet
  Rule: The card waits for the permanent number, a temporary one is not enough

    Scenario Outline: With a temporary number and no fund yet, <who> who <more> waits for the permanent one
      Given <who>
      And she has a temporary number
      And she came to France on 1 September 2025
      And her stay ends on 30 June 2026
      And she stays for more than three months
      And she <more>
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a temporary number
      And she is advised to wait for her permanent number
      And she is not advised to register first

      Examples:
        | who                        | more                                                                        |
        | a Brazilian student of 22  | is enrolled in a French university                                          |
        | a Brazilian newcomer of 40 | lived in Brazil before                                                      |
        | a Brazilian newcomer of 40 | holds a private insurance                                                   |
        | a Brazilian pupil of 16    | lived in Brazil before                                                      |
        | a Belgian student of 22    | holds a European card from Belgium valid until 30 June 2026                 |
        | a Canadian student of 22   | holds a Québec form 106 valid until 30 June 2026                            |
        | an Andorran student of 22  | holds an Andorran form valid until 30 June 2026                             |
        | a Monegasque student of 22 | holds a Monegasque form valid until 30 June 2026                            |
        | an Indian student of 22    | holds a certificate of an international organisation valid until 1 May 2026 |

    Scenario: A student of 17 whose parent is insured in Saint-Pierre-et-Miquelon waits too
      Given a French student of 17
      And she has a temporary number
      And she lived in Saint-Pierre-et-Miquelon before
      And she is enrolled in a French school
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet

    Scenario Outline: Registered with the <fund> under a temporary number, a person of <age> orders nothing yet
      Given a person of <age>
      And she is registered with the <fund>
      And she has a temporary number
      And her details have not changed
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And she does not order by post
      And she does not order through the personal area of the MGEN
      And she does not order through her own fund
      And she is not advised to tell her fund

      Examples:
        | fund | age |
        | CPAM | 30  |
        | MGEN | 30  |
        | MSA  | 30  |
        | CPAM | 14  |

    Scenario: The guides have a child of 14 with a temporary number wait as well
      Given a person of 14
      And she is registered with the CPAM
      And she has a temporary number
      When she asks on 15 September 2025 whether she may have a carte Vitale
      And the guides are followed
      Then there is no carte Vitale for her yet

  @rule:a-person-who-must-register-has-no-card-yet
  Rule: A person who must register has no card before the registration

    Scenario Outline: A student of <age> with a permanent number, once with the <fund>, registers first, and <card>
      Given a French student of <age>
      And she lived in Morocco before
      And she has a permanent number
      And her fund is the <fund>
      And <card>
      And her details have changed
      And she is enrolled in a French school
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing registration
      And she is advised to register first
      And she does not order by post
      And she does not order through the personal area of the MGEN
      And she does not order through her own fund
      And she is not advised to carry the card
      And she is not advised to check the card
      And she is not advised to declare the loss
      And she is not advised to order a new card
      And she is not advised to update her details online

      Examples:
        | age | fund | card                       |
        | 22  | CPAM | she has a carte Vitale     |
        | 22  | MGEN | her carte Vitale is lost   |
        | 22  | MSA  | her carte Vitale is faulty |
        | 22  | CPAM | she has no carte Vitale    |
        | 14  | CPAM | she has no carte Vitale    |

    Scenario: The guides too have a student of 14 with a permanent number register first
      Given a French student of 14
      And she lived in Morocco before
      And she has a permanent number
      And she is enrolled in a French school
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      And the guides are followed
      Then there is no carte Vitale for her yet

    Scenario: A student who must register is not kept from it by private insurance
      Given a Ghanaian student of 23
      And she is enrolled in a French university
      And she holds a private insurance
      And she is an ordinary newcomer
      When she asks on 20 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing registration

  @rule:a-person-who-cannot-register-yet-has-no-card-yet
  Rule: A person who cannot register yet has no card yet

    Scenario Outline: A family member has no use of a <form>, and waits
      Given a Canadian family member of 40
      And she came to France on 1 September 2025
      And she holds a <form> valid until 30 June 2026
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing registration

      Examples:
        | form            |
        | Québec form 106 |
        | Andorran form   |
        | Monegasque form |

  @rule:a-european-card-gives-no-carte-vitale
  Rule: A person who stays insured at home with a European health insurance card (CEAM) has no carte Vitale

    Scenario: A European card too short for the stay gives no card either
      Given an Italian family member of 40
      And she came to France on 1 September 2025
      And her stay ends on 30 June 2026
      And she stays for more than three months
      And she holds a European card from Italy valid until 1 May 2026
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is a European card

    Scenario: With a European card, even a student whom the fund of Saint-Pierre-et-Miquelon covers has none
      Given a French student of 17
      And she lived in Saint-Pierre-et-Miquelon before
      And her stay ends on 30 June 2026
      And her university year ends on 30 June 2026
      And she is enrolled in a French school
      And she holds a European card from Italy valid until 1 October 2025
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is a European card

  @rule:the-fund-of-saint-pierre-et-miquelon-settles-its-own-cards
  Rule: For a student who stays with the fund of Saint-Pierre-et-Miquelon, that fund says whether there is a card

    Scenario: A student of 17 on a long stay asks the fund of the parent
      Given a French student of 17
      And she lived in Saint-Pierre-et-Miquelon before
      And she is enrolled in a French school
      And she is an ordinary newcomer
      When she asks on 15 September 2025 whether she may have a carte Vitale
      Then the sources do not settle whether she may have a card
      And the fund of Saint-Pierre-et-Miquelon settles it
