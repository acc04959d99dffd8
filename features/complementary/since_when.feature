Feature: Since when do the answers on complementary cover hold?
  What only a page tells holds from the day of that page; the day before, the sources leave it open.

  @rule:the-c2s-is-asked-for-once-for-the-household
  @rule:the-insured-are-not-concerned-by-the-ame
  Rule: Who applies for the C2S is known from the day of the page

    Scenario Outline: The day of the page on applications: on <day>, at <age>, when <home>, <allowance>, <court> and <child>
      Given a French student of <age>
      And she is registered with the CPAM
      And <home>
      And she makes a tax return of her own
      And <allowance>
      And <court>
      And <child>
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then <c2s>

      Examples:
        | day            | age | home                             | allowance                                        | court                             | child                      | c2s                                                    |
        | 6 January 2021 | 30  | she lives apart from her parents | her parents deduct no allowance                  | no court has ordered an allowance | she has no child           | the sources do not settle whether she may have the C2S |
        | 7 January 2021 | 30  | she lives apart from her parents | her parents deduct no allowance                  | no court has ordered an allowance | she has no child           | she asks for the C2S in her own name                   |
        | 7 January 2021 | 22  | she lives apart from her parents | her parents deduct no allowance                  | no court has ordered an allowance | she has no child           | she asks for the C2S in her own name                   |
        | 6 January 2021 | 22  | she lives with her parents       | her parents deduct no allowance                  | no court has ordered an allowance | she has no child           | the sources do not settle whether she may have the C2S |
        | 7 January 2021 | 22  | she lives with her parents       | her parents deduct no allowance                  | no court has ordered an allowance | she has no child           | she is on the C2S application of her parents           |
        | 7 January 2021 | 22  | she lives with her parents       | her parents deduct an allowance from their taxes | a court has ordered the allowance | she has no child           | she is on the C2S application of her parents           |
        | 7 January 2021 | 22  | she lives apart from her parents | her parents deduct an allowance from their taxes | a court has ordered the allowance | she has no child           | she asks for the C2S in her own name                   |
        | 7 January 2021 | 22  | she lives with her parents       | her parents deduct no allowance                  | no court has ordered an allowance | she has a child of her own | she asks for the C2S in her own name                   |

  @rule:until-october-2019-there-were-the-cmu-c-and-the-acs
  @rule:a-mutuelle-is-advised-to-the-insured
  @rule:a-responsible-contract-pays-the-patients-share
  @rule:the-insured-are-not-concerned-by-the-ame
  Rule: What the law says of the insured is told from 1 January 2016 on

    Scenario: On that day, a member of the CPAM
      Given a French national of 30
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 January 2016
      Then the scheme is the CMU-C
      And a mutuelle is advised
      And she is advised to patients share
      And no mutuelle pays the flat charge
      And the AME does not concern her
      And no source tells the ceilings of the C2S

  @rule:until-october-2019-there-were-the-cmu-c-and-the-acs
  @rule:the-c2s-needs-french-affiliation
  @rule:without-basic-cover-there-is-nothing-to-complement
  @rule:private-insurance-is-no-mutuelle
  Rule: What the law says of people who are not insured is told from 1 January 2016 on

    Scenario Outline: On that day, <who>, whose stay <regular>, since <arrival>
      Given <who>
      And her stay <regular>
      And she came to France on <arrival>
      And she does not have enough to live on
      And she is not registered with a French fund
      And she has no French number
      And she holds a private insurance
      And she has no complementary cover
      And she <aid>
      When she asks which complementary cover she may have on 1 January 2016
      Then <ame>
      And the C2S is not open to her
      And a mutuelle has nothing to complement
      And she is advised to private insurance is no mutuelle

      Examples:
        | who                      | regular        | arrival         | aid                   | ame                                                    |
        | a Malian resident of 30  | is not regular | 1 June 2015     | does not have the AME | she may ask for the AME                                |
        | a Malian resident of 30  | is not regular | 1 November 2015 | does not have the AME | it is too early for the AME                            |
        | a Malian resident of 17  | is not regular | 1 November 2015 | does not have the AME | she may ask for the AME at once                        |
        | a Malian resident of 30  | is regular     | 1 June 2015     | does not have the AME | the AME does not concern her                           |
        | a Belgian resident of 30 | is regular     | 1 June 2015     | does not have the AME | the sources do not settle whether she may have the AME |
        | a Malian resident of 30  | is not regular | 1 June 2015     | has the AME           | she has the AME already                                |

  @rule:the-ame-that-is-held-lasts-a-year
  Rule: The AME that is held goes on, at every age and however short the stay

    Scenario Outline: At <age>, in France since <arrival>
      Given a Malian resident of <age>
      And her stay is not regular
      And she came to France on <arrival>
      And she is not registered with a French fund
      And she has no French number
      And she holds no document of cover
      And she has no complementary cover
      And she has the AME
      When she asks which complementary cover she may have on 1 October 2025
      Then she has the AME already
      And she is advised to one year and renewable
      And she is advised to expect a card of its own
      And she is advised to not in mayotte
      And she is not advised to urgent care in hospital
      And she is not advised to private insurance is no mutuelle

      Examples:
        | age | arrival          |
        | 30  | 1 September 2025 |
        | 17  | 1 September 2025 |
