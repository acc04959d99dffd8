Feature: Who is not meant by what students, workers and newcomers from abroad do?
  What is said of one purpose of the stay, one nationality or one trade does not hold for the next.

  Background:
    Given the person is an ordinary newcomer

  @rule:resident-registers-after-three-months
  Rule: Somebody who has lived in France for more than three months with a regular stay registers with the local CPAM

    Scenario Outline: On <day> a family member who <enrolled> registers as a resident
      Given a Brazilian family member of 30
      And she came to France on 1 September 2016
      And she <enrolled>
      When she asks on <day> whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And her fund is the CPAM
      And she is advised to remember that refusing is an offence

      Examples:
        | day               | enrolled                               |
        | 15 September 2026 | is enrolled in a French university     |
        | 15 September 2026 | is not enrolled in a French university |
        | 15 September 2017 | is enrolled in a French university     |

    Scenario: In 2017 a family member of 22 who is enrolled does not join the student scheme
      Given a Brazilian family member of 22
      And she came to France on 1 September 2016
      And she is enrolled in a French university
      When she asks on 15 September 2017 whether she must register
      Then her cover rests on her residence
      And her fund is the CPAM

    Scenario: A child of 15 who goes to school and came with the family adds no permission
      Given a Brazilian child of 15
      And she came to France on 1 September 2016
      And she is enrolled in a French school
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she is not advised to add a parental authorisation

    Scenario Outline: <who> is asked for no means, and a fund at home makes no difference
      Given <who>
      And she came to France on 1 September 2020
      And she <more>
      And she is <insured>
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And she is not advised to expect a review every year

      Examples:
        | who                            | more                            | insured                  |
        | a French pensioner of 66       | has enough to live on           | no longer insured abroad |
        | a French pensioner of 66       | has enough to live on           | still insured abroad     |
        | an American pensioner of 66    | has enough to live on           | no longer insured abroad |
        | an American pensioner of 66    | does not have enough to live on | no longer insured abroad |
        | an American pensioner of 66    | has enough to live on           | still insured abroad     |
        | an Italian family member of 40 | has enough to live on           | no longer insured abroad |
        | an Italian family member of 40 | does not have enough to live on | no longer insured abroad |

    Scenario Outline: The <form> is for studies, and not for family
      Given a Canadian family member of 24
      And she came to France on 1 September 2026
      And her stay ends on 31 August 2027
      And she stays for more than three months
      And she holds a <form> valid until 31 August 2027
      When she asks on 2 December 2026 whether she must register
      Then registering is required
      And her cover rests on her residence

      Examples:
        | form            |
        | Québec form 102 |
        | Andorran form   |
        | Monegasque form |

    Scenario: A family member of 20 with a Monegasque form registers as a resident
      Given a Monegasque family member of 20
      And she came to France on 1 September 2026
      And she holds a Monegasque form valid until 31 August 2027
      When she asks on 2 December 2026 whether she must register
      Then registering is required

  @rule:european-insured-at-home-keeps-the-home-fund
  Rule: A European who does not work and is still insured at home has no French cover

    Scenario: Too little to live on makes no difference to a pensioner who is insured at home
      Given a Dutch pensioner of 66
      And she came to France on 1 September 2026
      And she does not have enough to live on
      And she is still insured abroad
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she deals with her home fund
      And she is not advised to ask for the AME

  @rule:newcomer-waits-three-months
  Rule: Somebody who does not work waits until three months of residence have passed

    Scenario: A visiting researcher who is insured at home waits like any other
      Given a Dutch researcher of 35
      And she came to France on 1 September 2026
      And she is still insured abroad
      When she asks on 15 September 2026 whether she must register
      Then registering is not possible
      And she registers nowhere
      And her cover rests on her residence

    Scenario: In 2017 a researcher with a Québec form waits
      Given a Canadian researcher of 35
      And she came to France on 1 September 2017
      And her stay ends on 31 August 2018
      And she stays for more than three months
      And she holds a Québec form 106 valid until 31 August 2018
      When she asks on 30 September 2017 whether she must register
      Then registering is not possible
      And her cover rests on her residence

  @rule:visiting-researcher-registers-after-three-months
  Rule: A visiting researcher without a French contract registers as a resident, after three months

    Scenario: In the summer of 2017 a Brazilian researcher with a Québec form registers as a resident
      Given a Brazilian researcher of 35
      And she came to France on 1 March 2017
      And her stay ends on 31 August 2018
      And she stays for more than three months
      And she holds a Québec form 106 valid until 31 August 2018
      When she asks on 30 September 2017 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on her residence
      And she is advised to confirm with the fund

  @rule:enrolled-student-registers
  Rule: A student enrolled in France for more than three months registers at once, whatever the age and nationality

    Scenario Outline: In <year> a student whose training pays is a student, and no intern
      Given a Moroccan student of 22
      And she is enrolled in a French university
      And her internship pays 5.00 euros an hour
      When she asks on 15 March <year> whether she must register
      Then registering is required
      And her cover rests on her studies

      Examples:
        | year |
        | 2024 |
        | 2026 |

    Scenario: A minor who is enrolled as a student registers as one, whatever the parent's insurance
      Given a Brazilian student of 17
      And she lived in Brazil before
      And she is enrolled in a French university
      And a parent of hers is insured in France
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And her cover rests on her studies

  @rule:resident-registers-the-s1
  Rule: A resident with an S1 registers it with the local CPAM, and the home State pays

    Scenario: A family member with an S1 who is enrolled besides is no student
      Given a Belgian family member of 30
      And she is enrolled in a French university
      And she holds an S1 form from Belgium
      When she asks on 15 September 2026 whether she must register
      Then she registers with the local CPAM
      And her cover rests on her S1 form

  @rule:student-with-a-french-number-writes-to-the-local-cpam
  Rule: A student who has a French number but no fund sends a form to the local CPAM

    Scenario: A student from French Polynesia who has a permanent number does the same
      Given a French student of 19
      And she lived in French Polynesia before
      And she is enrolled in a French university
      And she has a permanent number
      When she asks on 15 September 2026 whether she must register
      Then she registers with the local CPAM
