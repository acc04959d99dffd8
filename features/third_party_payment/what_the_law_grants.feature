Feature: For which care need an insured patient advance nothing insured, by law?
  Long illness, maternity, accidents at work, screening, contraception of young women: the fund pays its part to the professional.

  @rule:care-of-a-care-protocol-is-not-advanced
  Rule: Care of a care protocol for a long illness (ALD) is not advanced, on the insured part

    Scenario: The care protocol gives a right
      Given an insured patient
      And she is 60
      And the visit is to a general practitioner
      And the visit is part of a care protocol
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 1 January 2017
      Then the third-party payment is partial
      And the payment rests on the law
      And she is advised to know that extra fees are never included

    Scenario: With a temporary number the law gives the same right
      Given a patient
      And she is 21
      And she is registered with a French fund
      And she has a temporary number
      And the visit is to a general practitioner
      And the visit is part of a care protocol
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 5 October 2025
      Then the payment rests on the law

  @rule:the-professional-may-offer-third-party-payment
  Rule: The professional may offer an insured patient third-party payment (tiers payant) and need not

    Scenario: On the eve of the reform the care protocol gave no right yet
      Given an insured patient
      And she is 60
      And the visit is to a general practitioner
      And the visit is part of a care protocol
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 December 2016
      Then the third-party payment is optional

    Scenario Outline: A contraception visit is paid first <case>
      Given an insured patient
      And she is <age>
      And the visit is to a gynaecologist
      And the visit is for contraception
      And the visit is billed <billing>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is optional

      Examples:
        | case                                   | age | billing                  | day              |
        | when it is billed as any other         | 24  | as any other             | 10 March 2025    |
        | from 26                                | 26  | as a contraception visit | 10 March 2025    |
        | from 18 before the reform              | 18  | as a contraception visit | 31 December 2021 |
        | at 16 before the first decree          | 16  | as a contraception visit | 30 June 2016     |
        | at 16 before 2022, billed as any other | 16  | as any other             | 31 December 2021 |
        | at 14 before 2022, billed as any other | 14  | as any other             | 31 December 2021 |

  @rule:care-under-maternity-insurance-is-not-advanced
  Rule: Care under maternity insurance is not advanced, on the insured part

    Scenario Outline: Maternity insurance gives a right at <professional>
      Given an insured patient
      And she is 30
      And she is covered for maternity
      And the visit is to <professional>
      And the visit is for a pregnancy
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law

      Examples:
        | professional    | day            |
        | a gynaecologist | 10 March 2025  |
        | a midwife       | 1 January 2017 |
        | a pharmacy      | 10 March 2025  |

  @rule:care-after-a-work-accident-is-not-advanced
  Rule: Care after an accident at work, or for an illness caused by work, is not advanced, on the insured part

    Scenario: An accident at work gives a right
      Given an insured patient
      And she is 30
      And the visit is to a physiotherapist
      And the visit follows an accident at work
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is partial
      And the payment rests on the law

  @rule:screening-termination-and-check-ups-are-not-advanced
  Rule: Organised screening, the ending of a pregnancy, the dental check-up from 3 to 24 and an HIV test are not advanced

    Scenario Outline: <act> at <place> is not advanced
      Given an insured patient
      And she is <age>
      And the visit is to <place>
      And the visit is for <act>
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is partial
      And the payment rests on the law

      Examples:
        | act                       | place             | age |
        | breast cancer screening   | an imaging centre | 55  |
        | an organised screening    | a laboratory      | 55  |
        | the ending of a pregnancy | a gynaecologist   | 22  |
        | a dental check-up         | a dentist         | 3   |
        | a dental check-up         | a dentist         | 9   |
        | a dental check-up         | a dentist         | 24  |
        | an HIV test               | a laboratory      | 22  |

    Scenario: Before the first source is known the answer refers
      Given an insured patient
      And she is 22
      And the visit is to a laboratory
      And the visit is for an HIV test
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 4 July 2022
      Then the sources do not settle the third-party payment

  @rule:the-professional-may-offer-third-party-payment
  Rule: Before 3 and from 25 on a dental check-up is paid as other care is

    Scenario Outline: At <age> a dental check-up is paid as other care is
      Given an insured patient
      And she is <age>
      And the visit is to a dentist
      And the visit is for a dental check-up
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 10 March 2025
      Then the third-party payment is optional

      Examples:
        | age |
        | 2   |
        | 25  |
        | 60  |

  @rule:contraception-before-26-is-not-advanced
  Rule: Since 2022 a first, follow-up or yearly contraception visit is not advanced before 26

    Scenario Outline: At <age> on <day> nothing insured is advanced
      Given an insured patient
      And she is <age>
      And the visit is to a midwife
      And the visit is billed as a contraception visit
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the third-party payment is partial
      And the payment rests on the law

      Examples:
        | age | day            |
        | 25  | 10 March 2025  |
        | 18  | 1 January 2022 |
        | 14  | 1 January 2022 |

  @rule:contraception-from-15-to-17-was-not-advanced
  Rule: From July 2016 to the end of 2021 a contraception visit was not advanced from 15 to 17

    Scenario Outline: At <age> on <day> nothing insured was advanced
      Given an insured patient
      And she is <age>
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of <day>
      Then the payment rests on the law

      Examples:
        | age | day              |
        | 15  | 1 July 2016      |
        | 17  | 31 December 2021 |

  @rule:contraception-before-15-was-unsettled-until-2021
  Rule: Until the end of 2021 the sources do not tell from which day a contraception visit was free before 15

    Scenario: At 14 in 2021 the CPAM settles it
      Given an insured patient
      And she is 14
      And the visit is to a general practitioner
      And the visit is billed as a contraception visit
      And all else about paying is ordinary
      When she asks what she pays on the spot at the visit of 31 December 2021
      Then the sources do not settle the third-party payment
      And the CPAM settles it
      And the sources do not settle what the payment rests on
