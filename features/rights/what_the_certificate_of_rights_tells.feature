Feature: What does the certificate of rights tell?
  It proves the rights, with a number that may be temporary, and names the fund. It comes once somebody is registered.

  @rule:certificate-of-rights-is-proof
  Rule: The certificate of rights (attestation de droits) proves the rights, shows the number and names the fund

    Scenario Outline: A certificate with <number> proves the rights
      Given a Polish resident
      And she is 30
      And she is registered with the CPAM
      And <number>
      And she does not work
      When she asks on 10 September 2026 from when and until when she has rights
      Then her certificate of rights proves the rights
      And her certificate of rights shows the number
      And her certificate of rights names the fund
      And her certificate of rights is to be kept safe
      And the answer rests on weak sources

      Examples:
        | number                     |
        | she has a permanent number |
        | she has a temporary number |

  @rule:certificate-tells-when-rights-began
  Rule: For somebody who has been registered for long, the certificate of rights tells what is open

    Scenario Outline: The certificate tells a registered <role> with a permanent number when rights began
      Given a Polish <role>
      And she is 30
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 10 September 2026 from when and until when she has rights
      Then her certificate tells from when her rights count
      And no first day of her rights is given

      Examples:
        | role     |
        | resident |
        | student  |
        | employee |

    Scenario: With a temporary number, neither work nor studies tell when rights began
      Given a Polish resident
      And she is 30
      And she is registered with the CPAM
      And she has a temporary number
      And she does not work
      When she asks on 10 September 2026 from when and until when she has rights
      Then her certificate tells from when her rights count

    Scenario: A student with a temporary number who is not enrolled looks at the certificate
      Given a Polish student
      And she is 30
      And she is registered with the CPAM
      And she has a temporary number
      And she does not work
      And she is not enrolled in France
      When she asks on 10 September 2026 from when and until when she has rights
      Then her certificate tells from when her rights count

  @rule:rights-open-on-registration
  Rule: Before the registration there is no certificate yet

    Scenario: A newcomer who works has no certificate yet
      Given a Polish employee
      And she is 30
      And she began to work on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her certificate of rights comes after the registration
