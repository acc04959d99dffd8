Feature: Which reason counts where a patient advances nothing for two, or has not shown the card?
  The law grants the same for each: the patient's own share is paid, and extra fees. The C2S leaves nothing.

  @rule:care-of-a-care-protocol-is-not-advanced
  Rule: Care of a care protocol is not advanced

    Scenario Outline: A care protocol counts on <day> at <place>, where <that> and <other>
      Given an insured patient
      And she is 22
      And the visit is to <place>
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the card or the certificate
      And she is advised to know that extra fees are never included
      And she is advised to know that flat charges are recovered later

      Examples:
        | day              | place                  | that                                 | other                                 |
        | 1 January 2017   | a pharmacy             | the visit is part of a care protocol | she has shown her card                |
        | 10 March 2025    | a general practitioner | the visit is part of a care protocol | she has not shown her card            |
        | 10 March 2025    | a general practitioner | the visit is part of a care protocol | the visit follows an accident at work |
        | 10 March 2025    | a laboratory           | the visit is part of a care protocol | the visit is for an HIV test          |
        | 29 December 2017 | a general practitioner | the visit is part of a care protocol | the visit follows an accident at work |
        | 4 July 2022      | a laboratory           | the visit is part of a care protocol | the visit is for an HIV test          |

    Scenario: At 14 a care protocol counts also while a contraception visit was not settled by itself
      Given an insured patient
      And she is 14
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And the visit is part of a care protocol
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 December 2021
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing

  @rule:care-under-maternity-insurance-is-not-advanced
  Rule: Care under maternity insurance is not advanced

    Scenario Outline: Maternity counts on <day> at <place>, where <that> and <other>
      Given an insured patient
      And she is 22
      And the visit is to <place>
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the card or the certificate
      And she is advised to know that extra fees are never included

      Examples:
        | day              | place                  | that                         | other                                      |
        | 1 January 2017   | a laboratory           | she is covered for maternity | the visit is for another reason            |
        | 10 March 2025    | a general practitioner | she is covered for maternity | she has not shown her card                 |
        | 10 March 2025    | a general practitioner | she is covered for maternity | the visit follows an accident at work      |
        | 10 March 2025    | a gynaecologist        | she is covered for maternity | the visit is for the ending of a pregnancy |
        | 29 December 2017 | a general practitioner | she is covered for maternity | the visit follows an accident at work      |
        | 4 July 2022      | a laboratory           | she is covered for maternity | the visit is for an HIV test               |

    Scenario: At 14 maternity counts also while a contraception visit was not settled by itself
      Given an insured patient
      And she is 14
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And she is covered for maternity
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 December 2021
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing

  @rule:care-after-a-work-accident-is-not-advanced
  Rule: Care after an accident at work is not advanced

    Scenario Outline: An accident at work counts on <day> at <place>, where <that> and <other>
      Given an insured patient
      And she is 22
      And the visit is to <place>
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the card or the certificate
      And she is advised to know that extra fees are never included

      Examples:
        | day              | place        | that                                  | other                           |
        | 30 December 2017 | a nurse      | the visit follows an accident at work | the visit is for another reason |
        | 10 March 2025    | a pharmacy   | the visit follows an accident at work | she has shown her card          |
        | 10 March 2025    | a nurse      | the visit follows an accident at work | she has not shown her card      |
        | 10 March 2025    | a laboratory | the visit follows an accident at work | the visit is for an HIV test    |
        | 4 July 2022      | a laboratory | the visit follows an accident at work | the visit is for an HIV test    |

    Scenario: At 14 an accident at work counts also while a contraception visit was not settled by itself
      Given an insured patient
      And she is 14
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And the visit follows an accident at work
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 December 2021
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing

  @rule:screening-termination-and-check-ups-are-not-advanced
  Rule: Screening and the ending of a pregnancy are not advanced

    Scenario Outline: On <day> at <place> it counts that <that>, where <other>
      Given an insured patient
      And she is 22
      And the visit is to <place>
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the card or the certificate
      And she is advised to know that extra fees are never included

      Examples:
        | day           | place           | that                                       | other                      |
        | 5 July 2022   | a gynaecologist | the visit is for the ending of a pregnancy | she has shown her card     |
        | 10 March 2025 | a gynaecologist | the visit is for the ending of a pregnancy | she has not shown her card |

  @rule:contraception-before-26-is-not-advanced
  Rule: Contraception is not advanced before 26

    Scenario Outline: It counts at <place>, where <that> and <other>
      Given an insured patient
      And she is 22
      And the visit is to <place>
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to show the card or the certificate
      And she is advised to know that extra fees are never included

      Examples:
        | place           | that                                         | other                      |
        | a gynaecologist | the visit is billed as a contraception visit | she has not shown her card |
        | a gynaecologist | the visit is billed as a contraception visit | she has shown her card     |

  @rule:contraception-from-15-to-17-was-not-advanced
  Rule: Contraception was not advanced from 15 to 17

    Scenario Outline: At <age> it counted on <day>, where <that> and <other>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law
      And the generic changes nothing
      And she pays her own share on the spot
      And she pays extra fees besides
      And she is advised to know that extra fees are never included

      Examples:
        | age | day              | that                                         | other                                 |
        | 15  | 1 July 2016      | the visit is billed as a contraception visit | she has not shown her card            |
        | 17  | 31 December 2021 | the visit is billed as a contraception visit | the visit follows an accident at work |
        | 17  | 29 December 2017 | the visit is billed as a contraception visit | the visit follows an accident at work |

  @rule:contraception-before-15-was-unsettled-until-2021
  Rule: Contraception before 15 was not settled

    Scenario Outline: At <age> nothing was settled on <day>, where <that> and <other>
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the sources do not settle the third-party payment
      And the sources do not settle what the payment rests on

      Examples:
        | age | day         | that                                         | other                      |
        | 14  | 1 July 2016 | the visit is billed as a contraception visit | she has not shown her card |

  @rule:the-c2s-gives-total-third-party-payment
  Rule: The C2S leaves nothing to pay on the spot

    Scenario Outline: With the C2S at <place>, where <that> and <other>
      Given an insured patient
      And she is 22
      And the visit is to <place>
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is total
      And the payment rests on the law
      And the generic changes nothing
      And she pays nothing on the spot
      And she is advised to show the card or the certificate
      And she is advised to know that no extra fee may be charged

      Examples:
        | place                  | that            | other                                        |
        | a general practitioner | she has the C2S | she has not shown her card                   |
        | a general practitioner | she has the C2S | she is covered for maternity                 |
        | a general practitioner | she has the C2S | the visit follows an accident at work        |
        | a gynaecologist        | she has the C2S | the visit is for the ending of a pregnancy   |
        | a gynaecologist        | she has the C2S | the visit is billed as a contraception visit |
        | a hospital             | she has the C2S | the hospital is outside the agreement        |

    Scenario Outline: With the C2S at <age>, for a contraception visit in 2021
      Given an insured patient
      And she is <age>
      And she has the C2S
      And the visit is to a midwife
      And the visit is billed as a contraception visit
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 December 2021
      Then the third-party payment is total
      And the payment rests on the law
      And the generic changes nothing
      And she pays nothing on the spot

      Examples:
        | age |
        | 16  |
        | 14  |

  @rule:the-cmu-c-gave-total-third-party-payment
  Rule: The CMU-C left nothing to pay on the spot

    Scenario Outline: With the CMU-C, at <age> and at <place>, where <other> on <day>
      Given an insured patient
      And she is <age>
      And the visit is to <place>
      And <that>
      And <other>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is total
      And the payment rests on the law
      And the generic changes nothing
      And she pays nothing on the spot

      Examples:
        | age | place                  | that              | other                                        | day             |
        | 22  | a general practitioner | she has the CMU-C | she has not shown her card                   | 1 January 2016  |
        | 22  | a pharmacy             | she has the CMU-C | she has shown her card                       | 1 January 2016  |
        | 22  | a hospital             | she has the CMU-C | she has shown her card                       | 1 January 2016  |
        | 22  | a hospital             | she has the CMU-C | the hospital is outside the agreement        | 1 January 2016  |
        | 22  | a hospital             | she has the CMU-C | the bill asks only for the flat charge       | 1 January 2016  |
        | 22  | a general practitioner | she has the CMU-C | the visit is part of a care protocol         | 31 October 2019 |
        | 22  | a general practitioner | she has the CMU-C | she is covered for maternity                 | 31 October 2019 |
        | 22  | a general practitioner | she has the CMU-C | the visit follows an accident at work        | 31 October 2019 |
        | 16  | a midwife              | she has the CMU-C | the visit is billed as a contraception visit | 31 October 2019 |
        | 14  | a midwife              | she has the CMU-C | the visit is billed as a contraception visit | 31 October 2019 |
        | 22  | a laboratory           | she has the CMU-C | the visit is for an HIV test                 | 31 October 2019 |
