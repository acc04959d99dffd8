Feature: What do the resources of the household allow, and what does the C2S cost?
  Two ceilings hold from April to March. Below the first it is free, between the two it costs a contribution by age.

  @rule:up-to-the-first-ceiling-the-c2s-is-free
  Rule: Up to the first ceiling for the size of the household the C2S is free

    Scenario Outline: Free, for <size> with <sum> euros on <day>
      Given a French national of 30
      And she is registered with the CPAM
      And her household of <size> has <sum> euros a year
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then the C2S is free

      Examples:
        | size | sum   | day           |
        | 1    | 10339 | 1 April 2025  |
        | 1    | 10339 | 31 March 2026 |
        | 2    | 15508 | 1 April 2025  |
        | 3    | 18609 | 1 April 2025  |
        | 4    | 21711 | 1 April 2025  |
        | 5    | 25846 | 1 April 2025  |
        | 6    | 29981 | 1 April 2025  |
        | 7    | 29981 | 1 April 2025  |
        | 9    | 29981 | 1 April 2025  |
        | 1    | 10166 | 31 March 2025 |
        | 2    | 15249 | 1 April 2024  |
        | 1    | 9719  | 31 March 2024 |
        | 4    | 20409 | 1 April 2023  |
        | 1    | 9719  | 1 April 2023  |
        | 1    | 10166 | 1 April 2024  |
        | 2    | 14578 | 1 April 2023  |
        | 3    | 17494 | 1 April 2023  |
        | 3    | 18298 | 1 April 2024  |
        | 4    | 21348 | 1 April 2024  |
        | 5    | 24296 | 1 April 2023  |
        | 5    | 25414 | 1 April 2024  |
        | 6    | 28183 | 1 April 2023  |
        | 6    | 29480 | 1 April 2024  |

  @rule:up-to-the-second-ceiling-the-c2s-costs-a-contribution
  Rule: Between the two ceilings the C2S costs a monthly contribution

    Scenario Outline: With a contribution, for <size> with <sum> euros on <day>
      Given a French national of 30
      And she is registered with the CPAM
      And her household of <size> has <sum> euros a year
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then the C2S costs a contribution

      Examples:
        | size | sum      | day           |
        | 1    | 10339.01 | 1 April 2025  |
        | 1    | 10339    | 31 March 2025 |
        | 1    | 13957    | 1 April 2025  |
        | 2    | 20936    | 1 April 2025  |
        | 3    | 25123    | 1 April 2025  |
        | 4    | 29311    | 1 April 2025  |
        | 5    | 34894    | 1 April 2025  |
        | 6    | 40477    | 1 April 2025  |
        | 1    | 13724    | 31 March 2025 |
        | 1    | 13120    | 31 March 2024 |
        | 1    | 9719.01  | 1 April 2023  |
        | 1    | 10166.01 | 1 April 2024  |
        | 1    | 10339.01 | 31 March 2026 |
        | 2    | 14578.01 | 1 April 2023  |
        | 2    | 15249.01 | 1 April 2024  |
        | 2    | 15508.01 | 1 April 2025  |
        | 3    | 17494.01 | 1 April 2023  |
        | 3    | 18298.01 | 1 April 2024  |
        | 3    | 18609.01 | 1 April 2025  |
        | 4    | 20409.01 | 1 April 2023  |
        | 4    | 21348.01 | 1 April 2024  |
        | 4    | 21711.01 | 1 April 2025  |
        | 5    | 24296.01 | 1 April 2023  |
        | 5    | 25414.01 | 1 April 2024  |
        | 5    | 25846.01 | 1 April 2025  |
        | 6    | 28183.01 | 1 April 2023  |
        | 6    | 29480.01 | 1 April 2024  |
        | 6    | 29981.01 | 1 April 2025  |
        | 1    | 13120    | 1 April 2023  |
        | 1    | 13724    | 1 April 2024  |
        | 1    | 13957    | 31 March 2026 |
        | 2    | 19680    | 1 April 2023  |
        | 2    | 20586    | 1 April 2024  |
        | 3    | 23616    | 1 April 2023  |
        | 3    | 24703    | 1 April 2024  |
        | 4    | 27553    | 1 April 2023  |
        | 4    | 28820    | 1 April 2024  |
        | 5    | 32801    | 1 April 2023  |
        | 5    | 34310    | 1 April 2024  |
        | 6    | 38049    | 1 April 2023  |
        | 6    | 39800    | 1 April 2024  |

  @rule:above-the-second-ceiling-there-is-no-c2s
  Rule: Above the second ceiling there is no C2S

    Scenario Outline: No C2S, for <size> with <sum> euros on <day>
      Given a French national of 30
      And she is registered with the CPAM
      And her household of <size> has <sum> euros a year
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then her resources are above the ceiling of the C2S

      Examples:
        | size | sum      | day           |
        | 1    | 13957.01 | 1 April 2025  |
        | 2    | 20936.01 | 1 April 2025  |
        | 6    | 40477.01 | 1 April 2025  |
        | 1    | 13724.01 | 31 March 2025 |
        | 1    | 13120.01 | 1 April 2023  |
        | 1    | 13724.01 | 1 April 2024  |
        | 1    | 13957.01 | 31 March 2026 |
        | 2    | 19680.01 | 1 April 2023  |
        | 2    | 20586.01 | 1 April 2024  |
        | 3    | 23616.01 | 1 April 2023  |
        | 3    | 24703.01 | 1 April 2024  |
        | 3    | 25123.01 | 1 April 2025  |
        | 4    | 27553.01 | 1 April 2023  |
        | 4    | 28820.01 | 1 April 2024  |
        | 4    | 29311.01 | 1 April 2025  |
        | 5    | 32801.01 | 1 April 2023  |
        | 5    | 34310.01 | 1 April 2024  |
        | 5    | 34894.01 | 1 April 2025  |
        | 6    | 38049.01 | 1 April 2023  |
        | 6    | 39800.01 | 1 April 2024  |

  @rule:a-household-of-seven-or-more-asks-the-fund
  Rule: Above the free ceiling of six people, a household of seven or more asks the fund

    Scenario: A household of seven
      Given a French national of 30
      And she is registered with the CPAM
      And her household of 7 has 29981.01 euros a year
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 May 2025
      Then no source tells the ceilings of the C2S
      And she is advised to apply online or on paper

  @rule:outside-the-years-that-are-known-the-fund-tells-the-ceilings
  Rule: Before April 2023 and from April 2026 the fund tells the ceilings

    Scenario Outline: On <day> no source gives them
      Given a French national of 30
      And she is registered with the CPAM
      And her household of 1 has 9000 euros a year
      And she has no complementary cover
      When she asks which complementary cover she may have on <day>
      Then no source tells the ceilings of the C2S

      Examples:
        | day           |
        | 31 March 2023 |
        | 1 April 2026  |

  @rule:the-c2s-contribution-up-to-29
  Rule: Up to 29 the contribution is 8 euros a month, by age on 1 January

    Scenario Outline: 8 euros, born on <birth>
      Given a French national
      And she was born on <birth>
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 May 2025
      Then the C2S would cost 8 euros a month

      Examples:
        | birth          |
        | 2 January 1995 |
        | 1 June 1998    |

  @rule:the-c2s-contribution-from-30-to-49
  Rule: From 30 to 49 it is 14 euros

    Scenario Outline: 14 euros, born on <birth>
      Given a French national
      And she was born on <birth>
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 May 2025
      Then the C2S would cost 14 euros a month

      Examples:
        | birth          |
        | 1 January 1995 |
        | 2 January 1975 |

  @rule:the-c2s-contribution-from-50-to-59
  Rule: From 50 to 59 it is 21 euros

    Scenario Outline: 21 euros, born on <birth>
      Given a French national
      And she was born on <birth>
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 May 2025
      Then the C2S would cost 21 euros a month

      Examples:
        | birth          |
        | 1 January 1975 |
        | 2 January 1965 |

  @rule:the-c2s-contribution-from-60-to-69
  Rule: From 60 to 69 it is 25 euros

    Scenario Outline: 25 euros, born on <birth>
      Given a French national
      And she was born on <birth>
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 May 2025
      Then the C2S would cost 25 euros a month

      Examples:
        | birth          |
        | 1 January 1965 |
        | 2 January 1955 |

  @rule:the-c2s-contribution-from-70
  Rule: From 70 it is 30 euros

    Scenario: Born on 1 January 1955
      Given a French national
      And she was born on 1 January 1955
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 May 2025
      Then the C2S would cost 30 euros a month

  @rule:until-october-2019-there-were-the-cmu-c-and-the-acs
  Rule: Until 31 October 2019 there were the CMU-C and the ACS

    Scenario: On the last day of the CMU-C
      Given a French national of 30
      And she is registered with the CPAM
      And she has the CMU-C
      When she asks which complementary cover she may have on 31 October 2019
      Then the scheme is the CMU-C
      And no source tells what the C2S costs a month

  @rule:since-november-2019-there-is-the-c2s
  @rule:the-c2s-is-asked-for-once-for-the-household
  Rule: Since 1 November 2019 there is the C2S, asked for once for the household

    Scenario: On the first day of the C2S
      Given a French national of 30
      And she is registered with the CPAM
      And she has the C2S
      When she asks which complementary cover she may have on 1 November 2019
      Then the scheme is the C2S
      And the C2S would cost 8 euros a month
      And she is advised to one file for the household
      And she is advised to resources of twelve months
