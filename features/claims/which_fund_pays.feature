Feature: Which fund does a claim go to?
  To the fund on the certificate of rights: CPAM, MGEN or MSA. Self-employed people had a fund of their own until the end of 2019.

  @rule:a-claim-goes-to-the-cpam-of-the-certificate
  Rule: A claim goes to the CPAM when the certificate of rights names it

    Scenario: The CPAM stands on the certificate
      Given an insured patient
      And she is registered with the CPAM
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes to the CPAM

    Scenario: Somebody who became self-employed in 2019 belonged to the CPAM at once
      Given a self-employed person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she began to work on 1 January 2019
      And the visit was on 10 March 2019
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2019 how she claims
      Then the claim goes to the CPAM

    Scenario Outline: In <year> the CPAM is the fund where <work>
      Given a patient
      And she is registered with the CPAM
      And she has a permanent number
      And <work>
      And she began to work on 1 January 2015
      And the visit was on 10 February <year>
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March <year> how she claims
      Then the claim goes to the CPAM

      Examples:
        | year | work                              |
        | 2017 | she works as an employee          |
        | 2017 | she has given up her own business |
        | 2019 | she works as an employee          |
        | 2019 | she has given up her own business |
        | 2021 | she works as an employee          |
        | 2021 | she has given up her own business |

  @rule:a-claim-goes-to-the-mgen-of-the-certificate
  Rule: A claim goes to the MGEN, the fund of education staff, when the certificate of rights names it

    Scenario: The MGEN stands on the certificate
      Given an insured patient
      And she is registered with the MGEN
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes to the MGEN

    Scenario: With a temporary number the MGEN is the fund already
      Given a patient
      And she is not registered with a French fund
      And she has a temporary number
      And her fund is the MGEN
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes to the MGEN

  @rule:a-claim-goes-to-the-msa-of-the-certificate
  Rule: A claim goes to the MSA, the fund of farming, when the certificate of rights names it

    Scenario: The MSA stands on the certificate
      Given an insured patient
      And she is registered with the MSA
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes to the MSA

    Scenario: With a temporary number the MSA is the fund already
      Given a patient
      And she is not registered with a French fund
      And she has a temporary number
      And her fund is the MSA
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then the claim goes to the MSA

    Scenario Outline: So it is for a self-employed person with the MSA, asked in <year>
      Given a self-employed person of 30
      And she is registered with the MSA
      And she has a permanent number
      And she began to work on 1 January 2015
      And the visit was on 10 March <year>
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 15 March <year> how she claims
      Then the claim goes to the MSA

      Examples:
        | year |
        | 2017 |
        | 2019 |
        | 2025 |

  @rule:self-employed-claims-went-to-the-rsi
  Rule: Until the end of 2017 the claims of self-employed people went to the RSI, their scheme

    Scenario: On the last day of the RSI
      Given a self-employed person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she began to work on 1 January 2015
      And the visit was on 10 December 2017
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 31 December 2017 how she claims
      Then the claim goes to the RSI

  @rule:self-employed-claims-went-to-the-ssi
  Rule: In 2018 and 2019 the claims of people self-employed before 2019 went to the body that followed the RSI

    Scenario Outline: On <day> the body that followed the RSI was still there
      Given a self-employed person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she began to work on 31 December 2018
      And the visit was on 10 December 2017
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on <day> how she claims
      Then the claim goes to the fund that followed the RSI

      Examples:
        | day              |
        | 1 January 2018   |
        | 31 December 2019 |

  @rule:self-employed-claims-go-to-the-cpam
  Rule: Since 2020 the claims of self-employed people go to the CPAM like others

    Scenario: On the first day of 2020 the CPAM took over
      Given a self-employed person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she began to work on 1 January 2015
      And the visit was on 10 December 2019
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on 1 January 2020 how she claims
      Then the claim goes to the CPAM
