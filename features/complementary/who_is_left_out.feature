Feature: Whom does French insurance keep out of the AME, and let into the C2S?
  The C2S is for the insured, the AME for adults and children who are not, and have no regular stay.

  Background:
    Given her household of 1 has 9000 euros a year
    And she has no child
    And no court has ordered an allowance
    And she holds no document of cover

  @rule:the-insured-are-not-concerned-by-the-ame
  @rule:the-c2s-is-asked-for-once-for-the-household
  @rule:a-mutuelle-is-advised-to-the-insured
  @rule:up-to-the-first-ceiling-the-c2s-is-free
  Rule: Whoever has a fund or a temporary number is insured: the C2S may be open, the AME is not

    Scenario Outline: <who> who <registered> and has <number>
      Given <who>
      And her stay is not regular
      And she came to France on <arrival>
      And she has <permit>
      And <means>
      And she <registered>
      And she has <number>
      And she does not have the AME
      And she lives with her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      And she does not have the AME
      When she asks which complementary cover she may have on 1 October 2025
      Then the AME does not concern her
      And <c2s>
      And the C2S is free
      And a mutuelle is advised
      And she is advised to one file for the household
      And she is not advised to register first
      And she is not advised to one year and renewable
      And she is not advised to not in Mayotte

      Examples:
        | who                      | arrival          | permit    | means                               | registered                           | number             | c2s                                                    |
        | a Malian resident of 30  | 1 June 2025      | no permit | she does not have enough to live on | is registered with a French fund     | no French number   | the sources do not settle whether she may have the C2S |
        | a Malian resident of 30  | 1 June 2025      | no permit | she does not have enough to live on | is not registered with a French fund | a temporary number | the sources do not settle whether she may have the C2S |
        | a Malian resident of 30  | 1 September 2025 | no permit | she has enough to live on           | is registered with a French fund     | no French number   | the sources do not settle whether she may have the C2S |
        | a Malian resident of 30  | 1 September 2025 | no permit | she has enough to live on           | is not registered with a French fund | a temporary number | the sources do not settle whether she may have the C2S |
        | a Malian resident of 17  | 1 June 2025      | no permit | she does not have enough to live on | is registered with a French fund     | no French number   | she is on the C2S application of her parents           |
        | a Malian resident of 17  | 1 June 2025      | no permit | she does not have enough to live on | is not registered with a French fund | a temporary number | she is on the C2S application of her parents           |
        | a Malian resident of 22  | 1 June 2025      | no permit | she does not have enough to live on | is registered with a French fund     | no French number   | the sources do not settle whether she may have the C2S |
        | a Belgian resident of 30 | 1 June 2025      | no permit | she has enough to live on           | is registered with a French fund     | no French number   | she asks for the C2S in her own name                   |
        | a Belgian resident of 30 | 1 June 2025      | no permit | she has enough to live on           | is not registered with a French fund | a temporary number | she asks for the C2S in her own name                   |
        | a Belgian resident of 22 | 1 June 2025      | no permit | she does not have enough to live on | is registered with a French fund     | no French number   | she is on the C2S application of her parents           |
        | a Belgian resident of 22 | 1 June 2025      | no permit | she does not have enough to live on | is not registered with a French fund | a temporary number | she is on the C2S application of her parents           |

    Scenario Outline: <who> with a regular stay who <registered> and has <number>
      Given <who>
      And her stay is regular
      And she came to France on 1 June 2025
      And she has another permit
      And she does not have enough to live on
      And she <registered>
      And she has <number>
      And she does not have the AME
      And she <home>
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      And she does not have the AME
      When she asks which complementary cover she may have on 1 October 2025
      Then the AME does not concern her
      And <c2s>
      And the C2S is free
      And a mutuelle is advised
      And she is advised to one file for the household

      Examples:
        | who                     | registered                           | number             | home                         | c2s                                          |
        | a Malian resident of 30 | is registered with a French fund     | no French number   | lives with her parents       | she asks for the C2S in her own name         |
        | a Malian resident of 30 | is not registered with a French fund | a temporary number | lives with her parents       | she asks for the C2S in her own name         |
        | a Malian resident of 22 | is registered with a French fund     | no French number   | lives apart from her parents | she asks for the C2S in her own name         |
        | a Malian resident of 22 | is not registered with a French fund | a temporary number | lives apart from her parents | she asks for the C2S in her own name         |
        | a Malian resident of 22 | is registered with a French fund     | no French number   | lives with her parents       | she is on the C2S application of her parents |

    Scenario Outline: <who> without a regular stay, living apart from the parents
      Given <who>
      And her stay is not regular
      And she came to France on 1 June 2025
      And she has no permit
      And she does not have enough to live on
      And she is registered with a French fund
      And she has no French number
      And she lives apart from her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      And she does not have the AME
      When she asks which complementary cover she may have on 1 October 2025
      Then <c2s>

      Examples:
        | who                      | c2s                                                    |
        | a Belgian resident of 22 | she asks for the C2S in her own name                   |
        | a Malian resident of 17  | she asks for the C2S in her own name                   |
        | a Malian resident of 22  | the sources do not settle whether she may have the C2S |

  @rule:the-c2s-needs-french-affiliation
  @rule:without-basic-cover-there-is-nothing-to-complement
  Rule: Whoever has neither is not insured: no C2S, no resources looked at, and the AME as the stay has it

    Scenario Outline: <who>, whose stay <regular>, <arrival>, when <means>
      Given <who>
      And her stay <regular>
      And she came to France on <arrival>
      And she has no permit
      And <means>
      And she is not registered with a French fund
      And she has no French number
      And she <home>
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      And she does not have the AME
      When she asks which complementary cover she may have on 1 October 2025
      Then <ame>
      And the C2S is not open to her
      And her resources are not looked at
      And she is advised to register first
      And she is not advised to one file for the household
      And a mutuelle has nothing to complement

      Examples:
        | who                           | regular        | arrival          | means                               | home                         | ame                                                    |
        | a Malian resident of 30       | is not regular | 1 June 2025      | she does not have enough to live on | lives with her parents       | she may ask for the AME                                |
        | a Malian resident of 18       | is not regular | 1 June 2025      | she has enough to live on           | lives with her parents       | she may ask for the AME                                |
        | a Malian resident of 18       | is not regular | 1 September 2025 | she has enough to live on           | lives apart from her parents | it is too early for the AME                            |
        | a Malian resident of 17       | is not regular | 1 June 2025      | she does not have enough to live on | lives apart from her parents | she may ask for the AME at once                        |
        | a Malian resident of 17       | is not regular | 1 September 2025 | she does not have enough to live on | lives with her parents       | she may ask for the AME at once                        |
        | a Malian resident of 30       | is regular     | 1 June 2025      | she does not have enough to live on | lives with her parents       | the AME does not concern her                           |
        | a Malian resident of 22       | is regular     | 1 September 2025 | she has enough to live on           | lives apart from her parents | the AME does not concern her                           |
        | a Malian resident of 17       | is regular     | 1 September 2025 | she has enough to live on           | lives with her parents       | the AME does not concern her                           |
        | an Afghan asylum seeker of 30 | is not regular | 1 June 2025      | she does not have enough to live on | lives with her parents       | the AME does not concern her                           |
        | an Afghan refugee of 30       | is not regular | 1 September 2025 | she does not have enough to live on | lives with her parents       | the AME does not concern her                           |
        | an Afghan asylum seeker of 17 | is not regular | 1 September 2025 | she does not have enough to live on | lives with her parents       | the AME does not concern her                           |
        | a Belgian resident of 30      | is not regular | 1 June 2025      | she does not have enough to live on | lives with her parents       | the sources do not settle whether she may have the AME |
        | a Belgian resident of 30      | is not regular | 1 September 2025 | she has enough to live on           | lives with her parents       | the AME does not concern her                           |
        | a Belgian resident of 22      | is regular     | 1 June 2025      | she does not have enough to live on | lives apart from her parents | the sources do not settle whether she may have the AME |
        | a Belgian resident of 17      | is not regular | 1 June 2025      | she does not have enough to live on | lives with her parents       | the sources do not settle whether she may have the AME |
