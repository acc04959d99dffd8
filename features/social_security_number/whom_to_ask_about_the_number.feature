Feature: Whom does somebody ask about the number?
  A member asks the fund. Somebody who is about to register asks where the registration goes.

  Scenario: Until a member tells the fund, several answers are possible
    Given an Indian student
    And she is registered with a French fund
    And she has a temporary number
    When she asks on 15 September 2026 what her number is
    Then the answer waits for her fund
    And it may still be that she asks the CPAM about the number
    And it may still be that she asks an adviser of the MGEN about the number
    And it may still be that she asks the MSA about the number

  @rule:member-of-the-cpam-asks-the-cpam
  Rule: A member of a CPAM asks it about the number

    Scenario: A student of the CPAM asks there
      Given an Indian student
      And she is registered with the CPAM
      And she has a temporary number
      And she has sent her civil-status document
      When she asks on 15 September 2026 what her number is
      Then she asks the CPAM about the number

  @rule:member-of-the-mgen-asks-the-adviser
  Rule: A member of the MGEN asks an adviser of the MGEN about the number

    Scenario: A researcher of the MGEN asks an adviser
      Given an Indian researcher
      And she is registered with the MGEN
      And she has a temporary number
      And she has sent her civil-status document
      When she asks on 15 September 2026 what her number is
      Then she asks an adviser of the MGEN about the number

  @rule:member-of-the-msa-asks-the-msa
  Rule: A member of the MSA asks it about the number

    Scenario: A farm worker of the MSA asks there
      Given a Moroccan farm worker
      And she is registered with the MSA
      And she has a temporary number
      And she has sent her civil-status document
      When she asks on 15 September 2026 what her number is
      Then she asks the MSA about the number

  @rule:student-asks-through-the-portal
  Rule: A student who registers on the portal follows the number there

    Scenario: A Brazilian student looks at the portal
      Given a Brazilian student
      And she is 22
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she follows the number on the students' portal

    Scenario Outline: A student who will be with the <fund> looks at the portal as long as she is not registered
      Given a Brazilian student
      And she is 22
      And she was born in Brazil
      And she lived in Brazil before
      And she is enrolled in a French university
      And her fund is the <fund>
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she follows the number on the students' portal

      Examples:
        | fund |
        | CPAM |
        | MGEN |
        | MSA  |

  @rule:farm-worker-asks-the-msa
  Rule: Somebody who registers with the MSA asks it about the number

    Scenario: A farm worker who is about to register asks the MSA
      Given a Moroccan farm worker
      And she is 30
      And she was born in Morocco
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she asks the MSA about the number

  @rule:other-newcomer-asks-the-cpam
  Rule: Anybody else who registers, or hands in a form, asks the CPAM about the number

    Scenario Outline: <who> asks the CPAM
      Given <who>
      And she is 30
      And she was born in Morocco
      And she came to France on 1 May 2026
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she asks the CPAM about the number

      Examples:
        | who                             |
        | a Moroccan employee             |
        | a Moroccan self-employed person |
        | a Moroccan resident             |
        | a Moroccan refugee              |

    Scenario: A student with a Québec form asks the CPAM that takes it
      Given a Canadian student
      And she is 22
      And she was born in Canada
      And she stays from 1 September 2026 to 30 June 2027
      And she is enrolled in a French university
      And she holds a Québec form 106 valid from 1 September 2026 to 31 August 2027
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she asks the CPAM about the number

    Scenario: Where registering is not settled, the CPAM is asked
      Given a British student
      And she is 21
      And she was born in the United Kingdom
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a British global card from the United Kingdom valid until 1 January 2030
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she asks the CPAM about the number

  @rule:somebody-insured-at-home-asks-the-fund-there
  Rule: Somebody who stays insured at home asks the fund there

    Scenario: A German student with a European card turns to the German fund
      Given a German student
      And she is 22
      And she was born in Germany
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Germany valid until 31 December 2027
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she turns to the fund at home

    Scenario: A posted worker turns to the fund that posts her
      Given a German employee
      And she is 40
      And she was born in Germany
      And she came to France on 1 June 2026
      And she holds an A1 certificate from Germany valid until 31 May 2027
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she turns to the fund at home

  @rule:somebody-who-cannot-register-has-nobody-to-ask-yet
  Rule: Somebody who cannot register, or not yet, has no fund to ask

    Scenario: A short stay leaves nobody to ask
      Given a Japanese student
      And she is 22
      And she was born in Japan
      And she stays from 1 September 2026 to 1 December 2026
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 15 September 2026 what her number is
      Then she has nobody to ask about a number yet
      And she gets no French number
