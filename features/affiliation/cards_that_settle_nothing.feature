Feature: Which cards and forms from abroad do not free a student from registering?
  Those that are over, that end too early, or that no home fund has issued.

  Background:
    Given the person is an ordinary newcomer
    And she stays for more than three months
    And she is enrolled in a French university
    And no internship of hers is paid

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Rule: A student enrolled in France for more than three months registers at once, on the portal for foreign students

    Scenario Outline: Once the university year is over, <who> registers whose <card> ends before the stay
      Given <who> of 22
      And she lived in Brazil before
      And she came to France on <start>
      And her stay ends on 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a <card> valid until 15 September 2027
      When she asks on 1 September 2027 whether she must register
      Then registering is required

      Examples:
        | who                 | card                                  | start            |
        | an Italian student  | European card from Italy              | 1 September 2026 |
        | a Brazilian student | European card from Portugal           | 1 September 2026 |
        | a British student   | European card from the United Kingdom | 1 September 2020 |
        | a British student   | British global card                   | 1 September 2026 |

    Scenario Outline: One day short of the university year the <card> of <who> settles nothing
      Given <who> of 22
      And she lived in Brazil before
      And she came to France on <start>
      And her stay ends on 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a <card> valid until 30 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

      Examples:
        | who                 | card                                  | start            |
        | a Brazilian student | European card from Portugal           | 1 September 2026 |
        | a British student   | European card from the United Kingdom | 1 September 2020 |
        | a British student   | British global card                   | 1 September 2026 |

    Scenario Outline: One day short of the stay <document> of an Irish student settles nothing
      Given an Irish student of 22
      And she lived in the United Kingdom before
      And she came to France on 1 September 2026
      And her stay ends on 30 June 2027
      And she holds <document> valid until 29 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

      Examples:
        | document                                |
        | a British global card                   |
        | a European card from the United Kingdom |

    Scenario Outline: A European card from France is none of a home fund, whatever <who> who came on <start> hopes
      Given <who> of 22
      And she lived in Brazil before
      And she came to France on <start>
      And her stay ends on <end>
      And her university year ends on 31 August 2027
      And she holds a European card from France valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

      Examples:
        | who                 | start            | end               |
        | a Brazilian student | 1 September 2026 | 30 June 2027      |
        | a Brazilian intern  | 1 September 2026 | 30 June 2027      |
        | an Italian student  | 1 September 2026 | 30 June 2027      |
        | an Italian student  | 1 September 2026 | 30 September 2027 |
        | a British student   | 1 September 2020 | 30 June 2027      |
        | a British student   | 1 September 2020 | 30 September 2027 |

    Scenario Outline: The European card that is valid today counts, and not the global card of <who> beside it
      Given <who> of 22
      And she lived in the United Kingdom before
      And she came to France on <start>
      And her stay ends on 30 June 2027
      And her university year ends on 30 June 2027
      And she holds a European card from the United Kingdom valid until 31 December 2026
      And she holds a British global card valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

      Examples:
        | who               | start            |
        | a British student | 1 September 2026 |
        | a British intern  | 1 September 2026 |
        | an Irish student  | 1 September 2020 |

    Scenario: A card to the end of the university year is for students, not for a British intern
      Given a British intern of 22
      And she lived in the United Kingdom before
      And she came to France on 1 September 2020
      And her stay ends on 30 September 2027
      And her university year ends on 31 August 2027
      And she holds a European card from the United Kingdom valid until 31 August 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

    Scenario: A form of Monaco beside the form 102 of Québec settles nothing
      Given a Monegasque student of 22
      And she lived in Monaco before
      And her stay ends on 30 June 2027
      And she holds a Québec form 102 valid until 30 June 2027
      And she holds a Monegasque form valid until 30 June 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is required

  @rule:student-under-28-joined-the-student-scheme
  Rule: Until August 2018 a student under 28 joined the student scheme on enrolling

    Scenario Outline: In 2017 <who> with a Québec form <form> until <until> joins the student scheme once asked on <day>
      Given <who> of 22
      And her stay ends on 31 August 2017
      And she holds a Québec form <form> valid until <until>
      When she asks on <day> whether she must register
      Then registering is required
      And her fund is the student scheme

      Examples:
        | who                 | form | until          | day               |
        | a Canadian student  | 106  | 30 August 2017 | 15 July 2017      |
        | a Brazilian student | 106  | 30 August 2017 | 15 July 2017      |
        | a Canadian student  | 104  | 14 July 2017   | 15 July 2017      |
        | a Brazilian student | 104  | 14 July 2017   | 15 July 2017      |

    Scenario: In 2017 a form of Monaco beside one of Québec settles nothing
      Given a Monegasque student of 22
      And her stay ends on 31 August 2018
      And she holds a Québec form 106 valid until 31 August 2018
      And she holds a Monegasque form valid until 31 August 2018
      When she asks on 15 September 2017 whether she must register
      Then registering is required
      And her fund is the student scheme

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: A card that ends one day before the stay leaves a Turkish researcher waiting
      Given a Turkish researcher of 35
      And she came to France on 1 September 2026
      And her stay ends on 28 February 2027
      And she holds a European card from Germany valid until 27 February 2027
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she may register from 2 December 2026

  @rule:uk-card-of-a-european-who-came-after-2020-is-unsettled
  Rule: A European card that is over does not make the global card beside it settle anything

    Scenario: An Irish student with an Irish card that is over and a British global card
      Given an Irish student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French university
      And she holds a European card from Ireland valid until 31 August 2026
      And she holds a British global card valid until 30 June 2027
      And she is an ordinary newcomer
      When she asks on 1 September 2026 whether she must register
      Then the sources do not settle whether registering is required
      And the CPAM settles it

  @rule:a-stay-that-is-over-is-asked-about
  Rule: When a stay with a card or form from abroad is over, it has to be known whether the person is still in France

    Scenario Outline: Once the stay that she planned is over, <who> who holds <document> says whether she is still here
      Given <who> of 22
      And she lived in Brazil before
      And she came to France on <start>
      And her stay ends on 30 June 2027
      And her university year ends on 30 June 2027
      And she holds <document> valid until 31 December 2027
      When she asks on 1 July 2027 whether she must register
      Then the sources do not settle whether registering is required
      And the sources do not settle where she registers
      And the CPAM settles it

      Examples:
        | who                  | document                                | start            |
        | an Italian student   | a European card from Italy              | 1 September 2026 |
        | a Brazilian student  | a European card from Portugal           | 1 September 2026 |
        | a Brazilian intern   | a European card from Portugal           | 1 September 2026 |
        | a British student    | a European card from the United Kingdom | 1 September 2020 |
        | a British student    | a British global card                   | 1 September 2026 |
        | a British intern     | a British global card                   | 1 September 2026 |
        | an Irish student     | a British global card                   | 1 September 2026 |
        | an Irish student     | a European card from the United Kingdom | 1 September 2026 |
        | an Andorran student  | an Andorran form                        | 1 September 2026 |
        | a Monegasque student | a Monegasque form                       | 1 September 2026 |
        | a Canadian student   | a Québec form 106                       | 1 September 2026 |

    Scenario Outline: In 2017, once the stay is over, <who> with a Québec form 106 that lasts
      Given <who> of 22
      And her stay ends on 31 August 2017
      And she holds a Québec form 106 valid until 31 August 2018
      When she asks on 15 September 2017 whether she must register
      Then the sources do not settle whether registering is required

      Examples:
        | who                 |
        | a Canadian student  |
        | a Brazilian student |
