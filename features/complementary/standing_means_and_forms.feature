Feature: What do standing, permits and forms change for complementary cover?
  Near misses: everything is there but one thing.

  @rule:the-c2s-is-asked-for-once-for-the-household
  @rule:the-insured-are-not-concerned-by-the-ame
  @rule:from-25-the-c2s-is-asked-for-in-ones-own-name
  Rule: The resources of whoever is insured are looked at, whether by a fund or by a temporary number

    Scenario Outline: <size> with <sum> euros on <day>, for somebody who <registered> and has <number>
      Given a French national of 30
      And she <registered>
      And she has <number>
      And she does not have the AME
      And her household of <size> has <sum> euros a year
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then <cost>
      And she asks for the C2S in her own name

      Examples:
        | size | sum      | day           | registered                           | number             | cost                                           |
        | 2    | 20936    | 31 March 2026 | is registered with a French fund     | no French number   | the C2S costs a contribution                   |
        | 2    | 20936    | 31 March 2026 | is not registered with a French fund | a temporary number | the C2S costs a contribution                   |
        | 2    | 12000    | 31 March 2026 | is registered with a French fund     | no French number   | the C2S is free                                |
        | 7    | 40477.01 | 1 April 2023  | is registered with a French fund     | no French number   | no source tells the ceilings of the C2S        |
        | 7    | 40477.01 | 31 March 2026 | is not registered with a French fund | a temporary number | no source tells the ceilings of the C2S        |
        | 2    | 20936.01 | 31 March 2026 | is registered with a French fund     | no French number   | her resources are above the ceiling of the C2S |
        | 2    | 20936.01 | 31 March 2026 | is not registered with a French fund | a temporary number | her resources are above the ceiling of the C2S |
        | 1    | 9000     | 1 April 2026  | is registered with a French fund     | no French number   | no source tells the ceilings of the C2S        |
        | 1    | 9000     | 1 April 2026  | is not registered with a French fund | a temporary number | no source tells the ceilings of the C2S        |

  @rule:the-c2s-needs-french-affiliation
  Rule: Without French insurance no resources are looked at

    Scenario Outline: <size> with <sum> euros on <day>
      Given a French national of 30
      And she is not registered with a French fund
      And she has no French number
      And her household of <size> has <sum> euros a year
      And she holds no document of cover
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then her resources are not looked at
      And the C2S is not open to her

      Examples:
        | size | sum      | day            |
        | 7    | 40477.01 | 1 May 2025     |
        | 2    | 20936.01 | 1 May 2025     |
        | 2    | 20936    | 1 May 2025     |
        | 1    | 9000     | 1 April 2026   |
        | 1    | 9000     | 1 January 2016 |

    Scenario Outline: A permit that ended on 31 March 2025 opens nothing on <day>
      Given a Cameroonian resident of 30
      And she is not registered with a French fund
      And she has no French number
      And she has a student visa
      And her residence permit ended on 31 March 2025
      And she holds no document of cover
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then the C2S is not open to her
      And she is not advised to no new application

      Examples:
        | day            |
        | 30 June 2025   |
        | 1 October 2025 |

    Scenario Outline: With <document> and <complementary>, <outcome>
      Given a student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds an Andorran form
      And she holds <document>
      And she has <complementary>
      When she asks which complementary cover she may have on 1 October 2025
      Then <outcome>

      Examples:
        | document                                                  | complementary          | outcome                                                 |
        | a European card from Germany valid until 31 December 2026 | no complementary cover | a mutuelle is advised                                   |
        | a European card from Germany valid until 31 December 2026 | a mutuelle             | she has her mutuelle already                            |
        | a Monegasque form                                         | a mutuelle             | she has her mutuelle already                            |
        | a Monegasque form                                         | no complementary cover | the sources do not settle whether a mutuelle is advised |

    Scenario: A mutuelle without any form is held all the same
      Given a student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds no document of cover
      And she has a mutuelle
      When she asks which complementary cover she may have on 1 October 2025
      Then she has her mutuelle already
      And she is not advised to private insurance is no mutuelle

    Scenario Outline: With a European card, the guide's advice on the mutuelle counts on <day>
      Given a student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Germany valid until 31 December 2026
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then <mutuelle>

      Examples:
        | day          | mutuelle                                                |
        | 25 June 2023 | the sources do not settle whether a mutuelle is advised |
        | 26 June 2023 | a mutuelle is advised                                   |

  @rule:the-c2s-is-asked-for-once-for-the-household
  @rule:the-insured-are-not-concerned-by-the-ame
  @rule:a-mutuelle-is-advised-to-the-insured
  Rule: For the insured no form and no private insurance changes the mutuelle

    Scenario Outline: With <document>, somebody who <registered> and has <number>
      Given a French student of 22
      And she <registered>
      And she has <number>
      And she does not have the AME
      And she holds <document>
      And she lives apart from her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then a mutuelle is advised
      And she is not advised to private insurance is no mutuelle

      Examples:
        | document            | registered                           | number             |
        | a Québec form 106   | is registered with a French fund     | no French number   |
        | a Québec form 106   | is not registered with a French fund | a temporary number |
        | an Andorran form    | is registered with a French fund     | no French number   |
        | an Andorran form    | is not registered with a French fund | a temporary number |
        | a private insurance | is registered with a French fund     | no French number   |
        | a private insurance | is not registered with a French fund | a temporary number |

  @rule:the-c2s-is-asked-for-once-for-the-household
  @rule:the-insured-are-not-concerned-by-the-ame
  Rule: The end of a permit closes the C2S only to insured adults who need one

    Scenario Outline: On <day>, <who> who <registered> and has <number> and <permit>
      Given <who>
      And she <registered>
      And she has <number>
      And she does not have the AME
      And she has <permit>
      And her residence permit ended on 31 March 2025
      And she lives apart from her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then <c2s>

      Examples:
        | who                          | registered                           | number             | permit         | day            | c2s                                                    |
        | a Cameroonian resident of 30 | is registered with a French fund     | no French number   | a student visa | 30 June 2025   | she may only renew the C2S                             |
        | a Cameroonian resident of 18 | is not registered with a French fund | a temporary number | a student visa | 30 June 2025   | she may only renew the C2S                             |
        | a Cameroonian resident of 30 | is registered with a French fund     | no French number   | a student visa | 1 October 2025 | the C2S is not open to her                             |
        | a Cameroonian resident of 18 | is not registered with a French fund | a temporary number | a student visa | 1 October 2025 | the C2S is not open to her                             |
        | a Belgian resident of 30     | is registered with a French fund     | no French number   | a student visa | 30 June 2025   | she asks for the C2S in her own name                   |
        | a Belgian resident of 30     | is registered with a French fund     | no French number   | a student visa | 1 October 2025 | she asks for the C2S in her own name                   |
        | a Cameroonian resident of 17 | is registered with a French fund     | no French number   | a student visa | 30 June 2025   | she asks for the C2S in her own name                   |
        | a Cameroonian resident of 17 | is registered with a French fund     | no French number   | a student visa | 1 October 2025 | she asks for the C2S in her own name                   |
        | a Cameroonian resident of 30 | is registered with a French fund     | no French number   | no permit      | 30 June 2025   | the sources do not settle whether she may have the C2S |
        | a Cameroonian resident of 30 | is registered with a French fund     | no French number   | no permit      | 1 October 2025 | the sources do not settle whether she may have the C2S |
        | a Cameroonian resident of 18 | is registered with a French fund     | no French number   | no permit      | 1 October 2025 | the sources do not settle whether she may have the C2S |

    Scenario Outline: At 18 the home of the parents does not keep the C2S open after a permit, asked on <day>
      Given a Cameroonian resident of 18
      And she is registered with a French fund
      And she has a permanent number
      And she has a student visa
      And her residence permit ended on 31 March 2025
      And she lives with her parents
      And she has no child
      And no court has ordered an allowance
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then <c2s>

      Examples:
        | day            | c2s                        |
        | 30 June 2025   | she may only renew the C2S |
        | 1 October 2025 | the C2S is not open to her |

    Scenario Outline: On <day>, with a regular stay and <permit>, the end of an older permit does not matter
      Given a Cameroonian resident of 30
      And she is registered with a French fund
      And she has no French number
      And she has <permit>
      And her permit lasted until 31 March 2025
      And her stay is regular
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then she asks for the C2S in her own name

      Examples:
        | permit         | day            |
        | a student visa | 30 June 2025   |
        | a student visa | 1 October 2025 |
        | no permit      | 1 October 2025 |

    Scenario Outline: The day of the page on ended permits: on <day>, with a permit ended on <end>
      Given a Cameroonian resident of 30
      And she is registered with the CPAM
      And she has a student visa
      And her residence permit ended on <end>
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then <c2s>

      Examples:
        | day              | end              | c2s                                                    |
        | 19 December 2020 | 30 November 2020 | the sources do not settle whether she may have the C2S |
        | 20 December 2020 | 30 November 2020 | she may only renew the C2S                             |
        | 19 December 2020 | 30 November 2019 | the sources do not settle whether she may have the C2S |
        | 20 December 2020 | 30 November 2019 | the C2S is not open to her                             |

    Scenario: A court's allowance does not help whoever is on the parents' tax return
      Given a French student of 22
      And she is registered with the CPAM
      And she lives apart from her parents
      And she is on the tax return of her parents
      And her parents deduct an allowance from their taxes
      And a court has ordered the allowance
      And she has no child
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then she is on the C2S application of her parents
