Feature: Does cover from elsewhere change how somebody claims who has a French number or the AME?
  It does not, neither during the stay nor after it.

  @rule:without-the-card-the-claim-goes-on-paper
  @rule:a-claim-goes-to-the-cpam-of-the-certificate
  Rule: Without the carte Vitale the claim goes on paper, to the fund of the certificate

    Scenario Outline: An insured patient who brought <document> asks on <day>
      Given an insured patient
      And her stay ends on 30 June 2025
      And she holds <document>
      And she holds a private insurance
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on <day> how she claims
      Then the claim goes on paper
      And she may claim
      And the claim goes to the CPAM
      And she does not join a copy of her European card
      And she is not advised to send the invoices to the home fund instead
      And she is not advised to ask the private insurer

      Examples:
        | document                                   | day          |
        | a European card valid until 10 March 2025  | 30 June 2025 |
        | a European card valid until 10 March 2025  | 1 July 2025  |
        | a Québec form 106 valid until 30 June 2026 | 30 June 2025 |

  @rule:a-temporary-number-is-enough-to-claim-on-paper
  @rule:a-claim-goes-to-the-cpam-of-the-certificate
  Rule: A temporary number is enough to claim on paper at once

    Scenario Outline: With a temporary number, somebody who brought <document> asks on <day>
      Given a patient
      And she is not registered with a French fund
      And she has a temporary number
      And her stay ends on 30 June 2025
      And she holds <document>
      And she holds a private insurance
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on <day> how she claims
      Then the claim goes on paper
      And she may claim
      And the claim goes to the CPAM
      And she does not join a copy of her European card
      And she is not advised to send the invoices to the home fund instead
      And she is not advised to ask the private insurer

      Examples:
        | document                                   | day          |
        | a European card valid until 10 March 2025  | 30 June 2025 |
        | a European card valid until 10 March 2025  | 1 July 2025  |
        | a Québec form 106 valid until 30 June 2026 | 30 June 2025 |

  @rule:state-medical-aid-leaves-nothing-to-claim
  Rule: With the AME nothing is paid on the spot and nothing is claimed

    Scenario Outline: With the AME, somebody who brought <document> asks on <day>
      Given a patient
      And she is not registered with a French fund
      And she has no French number
      And she has the AME
      And her stay ends on 30 June 2025
      And she holds <document>
      And she holds a private insurance
      And the visit was on 10 March 2025
      And she has not shown her card
      And all else about claiming is ordinary
      When she asks on <day> how she claims
      Then there is nothing to send
      And she has nothing to claim
      And the claim goes to nobody
      And there is no refund yet

      Examples:
        | document                                   | day          |
        | a European card valid until 10 March 2025  | 30 June 2025 |
        | a European card valid until 10 March 2025  | 1 July 2025  |
        | a Québec form 106 valid until 30 June 2026 | 30 June 2025 |

    Scenario Outline: With the AME and a temporary number nothing goes to the <fund>
      Given a patient
      And she is not registered with a French fund
      And she has a temporary number
      And she has the AME
      And her fund is the <fund>
      And the visit was on 10 March 2025
      And all else about claiming is ordinary
      When she asks on 15 March 2025 how she claims
      Then there is nothing to send
      And she has nothing to claim
      And the claim goes to nobody

      Examples:
        | fund |
        | CPAM |
        | MGEN |
        | MSA  |
