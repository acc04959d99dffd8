Feature: From which day, and from which age, is it known that somebody without a fund has no card?
  From 12 on, and some of it since 2016.

  @rule:a-person-who-must-register-has-no-card-yet
  Rule: A person who must register has no card before the registration

    Scenario Outline: A refugee of 12, asked on <day>
      Given a Syrian refugee of 12
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day               | answer                               |
        | 1 January 2016    | there is no carte Vitale for her yet |
        | 15 September 2025 | there is no carte Vitale for her yet |

  @rule:a-person-who-cannot-register-yet-has-no-card-yet
  Rule: A person who cannot register yet has no card yet

    Scenario Outline: A child of 12 on a short stay, asked on <day>
      Given a Brazilian child of 12
      And she stays for three months or less
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day               | answer                               |
        | 1 January 2016    | there is no carte Vitale for her yet |
        | 15 September 2025 | there is no carte Vitale for her yet |

  @rule:private-insurance-gives-no-card
  Rule: A person who cannot register and is insured privately has no card

    Scenario Outline: A child of 12 with private insurance, asked on <day>
      Given a Brazilian child of 12
      And she stays for three months or less
      And she holds a private insurance
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                                |
        | 25 June 2023 | the sources do not settle whether she may have a card |
        | 26 June 2023 | there is no carte Vitale for her                      |

  @rule:a-european-card-gives-no-carte-vitale
  Rule: A person who stays insured at home with a European health insurance card (CEAM) has no carte Vitale

    Scenario Outline: A pupil of 12 from Belgium, asked on <day>
      Given a Belgian pupil of 12
      And her stay ends on 15 July 2023
      And she holds a European card from Belgium valid until 15 July 2023
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                                |
        | 25 June 2023 | the sources do not settle whether she may have a card |
        | 26 June 2023 | there is no carte Vitale for her                      |

  @rule:insurance-kept-elsewhere-gives-no-card
  Rule: A person whose insurance stays elsewhere, by a certificate of posting for instance, has no card

    Scenario Outline: A child of 12 whom an international organisation covers, asked on <day>
      Given an Indian child of 12
      And she holds a certificate of an international organisation valid until 31 August 2027
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day           | answer                                                |
        | 19 March 2025 | the sources do not settle whether she may have a card |
        | 20 March 2025 | there is no carte Vitale for her                      |

  @rule:the-fund-of-saint-pierre-et-miquelon-settles-its-own-cards
  Rule: For a student who stays with the fund of Saint-Pierre-et-Miquelon, that fund says whether there is a card

    Scenario Outline: A student of 12 from Saint-Pierre-et-Miquelon, asked on <day>
      Given a French student of 12
      And she lived in Saint-Pierre-et-Miquelon before
      And she is enrolled in a French school
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day               | answer                                                |
        | 1 September 2018  | the sources do not settle whether she may have a card |
        | 15 September 2025 | the sources do not settle whether she may have a card |

  @rule:a-quebec-form-gives-no-card
  Rule: A person insured by the RAMQ who lodges a Québec form has no card

    Scenario Outline: A pupil of 12 from Québec, asked on <day>
      Given a Canadian pupil of 12
      And her stay ends on 15 July 2023
      And she holds a Québec form 106 valid until 15 July 2023
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                                |
        | 25 June 2023 | the sources do not settle whether she may have a card |
        | 26 June 2023 | there is no carte Vitale for her                      |

  @rule:an-andorran-form-gives-no-card
  Rule: A person who lodges an Andorran form has no card

    Scenario Outline: A pupil of 12 from Andorra, asked on <day>
      Given an Andorran pupil of 12
      And her stay ends on 15 July 2023
      And she holds an Andorran form valid until 15 July 2023
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                                                |
        | 25 June 2023 | the sources do not settle whether she may have a card |
        | 26 June 2023 | there is no carte Vitale for her                      |

  @rule:a-monegasque-form-gives-no-card
  Rule: A person who lodges a Monegasque form has no card

    Scenario Outline: A student of 22 from Monaco, asked on <day>
      Given a Monegasque student of 22
      And her stay ends on 15 July 2023
      And she is enrolled in a French university
      And she holds a Monegasque form valid until 15 July 2023
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day          | answer                           |
        | 26 June 2023 | there is no carte Vitale for her |

  @rule:an-unsettled-registration-leaves-the-card-unsettled
  Rule: While it is not settled whether the person must register, the card is not settled either

    Scenario Outline: A pupil of 12 from Brazil, asked on <day>
      Given a Brazilian pupil of 12
      And she is an ordinary newcomer
      When she asks on <day> whether she may have a carte Vitale
      Then <answer>

      Examples:
        | day               | answer                                                |
        | 1 January 2016    | the sources do not settle whether she may have a card |
        | 15 September 2025 | the sources do not settle whether she may have a card |

  @rule:before-12-the-guide-puts-the-child-on-the-parents-card
  Rule: The guide has every child under 12 on the card of a parent

    Scenario: The first day that is told, at 11
      Given a child of 11
      When she asks on 1 January 2016 whether she may have a carte Vitale
      And the guides are followed
      Then she is on the card of a parent

  @rule:from-12-to-15-the-guide-puts-the-child-on-the-parents-card
  Rule: The guide keeps an insured child of 12 to 15 on the card of a parent

    Scenario: The first day that is told, at 12
      Given a person of 12
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 1 January 2016 whether she may have a carte Vitale
      And the guides are followed
      Then she is on the card of a parent
