Feature: What does the law grant a patient whose number is temporary or who goes to a pharmacy or a laboratory?
  The same as to anybody else: neither a temporary number nor an agreement takes away what the law gives.

  @rule:care-under-maternity-insurance-is-not-advanced
  Rule: Care under maternity insurance is not advanced, with a temporary number either

    Scenario Outline: Covered for maternity, with a <number> number, at <age> and at <place>
      Given a patient
      And she is <age>
      And she is registered with a French fund
      And she has a <number> number
      And the visit is to <place>
      And <that>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot
      And she is advised to know that extra fees are never included

      Examples:
        | age | number    | place                  | that                         | day           |
        | 30  | temporary | a general practitioner | she is covered for maternity | 10 March 2025 |

  @rule:care-after-a-work-accident-is-not-advanced
  Rule: Care after an accident at work is not advanced, with a temporary number either

    Scenario Outline: After an accident at work, with a <number> number, at <age> and at <place>
      Given a patient
      And she is <age>
      And she is registered with a French fund
      And she has a <number> number
      And the visit is to <place>
      And <that>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot
      And she is advised to know that extra fees are never included

      Examples:
        | age | number    | place             | that                                  | day           |
        | 30  | temporary | a physiotherapist | the visit follows an accident at work | 10 March 2025 |

  @rule:screening-termination-and-check-ups-are-not-advanced
  Rule: The ending of a pregnancy and an HIV test are not advanced, with a temporary number either

    Scenario Outline: Where <that>, with a <number> number, at <age> and at <place>
      Given a patient
      And she is <age>
      And she is registered with a French fund
      And she has a <number> number
      And the visit is to <place>
      And <that>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot
      And she is advised to know that extra fees are never included

      Examples:
        | age | number    | place           | that                                       | day           |
        | 22  | temporary | a gynaecologist | the visit is for the ending of a pregnancy | 10 March 2025 |
        | 22  | temporary | a laboratory    | the visit is for an HIV test               | 10 March 2025 |

  @rule:contraception-before-26-is-not-advanced
  Rule: Contraception is not advanced before 26, with a temporary number or at a laboratory either

    Scenario Outline: A contraception visit with a <number> number, at <age> and at <place>
      Given a patient
      And she is <age>
      And she is registered with a French fund
      And she has a <number> number
      And the visit is to <place>
      And <that>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot
      And she is advised to know that extra fees are never included

      Examples:
        | age | number    | place        | that                                         | day           |
        | 22  | temporary | a midwife    | the visit is billed as a contraception visit | 10 March 2025 |
        | 22  | permanent | a laboratory | the visit is billed as a contraception visit | 10 March 2025 |

  @rule:contraception-from-15-to-17-was-not-advanced
  Rule: Contraception was not advanced from 15 to 17, with a temporary number or at a laboratory either

    Scenario Outline: A contraception visit in 2019, with a <number> number, at <age> and at <place>
      Given a patient
      And she is <age>
      And she is registered with a French fund
      And she has a <number> number
      And the visit is to <place>
      And <that>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And she pays her own share on the spot
      And she is advised to know that extra fees are never included

      Examples:
        | age | number    | place        | that                                         | day             |
        | 16  | temporary | a midwife    | the visit is billed as a contraception visit | 3 November 2019 |
        | 16  | permanent | a laboratory | the visit is billed as a contraception visit | 3 November 2019 |

  @rule:contraception-before-15-was-unsettled-until-2021
  Rule: Contraception before 15 was not settled, with a temporary number or at a laboratory either

    Scenario Outline: A contraception visit at 14 in 2019, with a <number> number and at <place>
      Given a patient
      And she is 14
      And she is registered with a French fund
      And she has a <number> number
      And the visit is to <place>
      And the visit is billed as a contraception visit
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 3 November 2019
      Then the sources do not settle the third-party payment
      And the sources do not settle what the payment rests on

      Examples:
        | number    | place        |
        | temporary | a midwife    |
        | permanent | a laboratory |

  @rule:the-c2s-gives-total-third-party-payment
  Rule: The C2S leaves nothing to pay on the spot, with a temporary number either

    Scenario: The C2S and a temporary number
      Given a patient
      And she is 22
      And she is registered with a French fund
      And she has a temporary number
      And she has the C2S
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is total
      And the payment rests on the law
      And she pays nothing on the spot

  @rule:the-cmu-c-gave-total-third-party-payment
  Rule: The CMU-C left nothing to pay on the spot, with a temporary number either

    Scenario: The CMU-C and a temporary number
      Given a patient
      And she is 22
      And she is registered with a French fund
      And she has a temporary number
      And she has the CMU-C
      And the visit is to a general practitioner
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 October 2019
      Then the third-party payment is total
      And the payment rests on the law
      And she pays nothing on the spot
