Feature: Who is insured enough to name a treating doctor?
  Whoever belongs to a fund, and whoever has a temporary number. For everybody else nothing hangs on a treating doctor.

  @rule:a-temporary-number-leaves-the-declaration-unsettled
  @rule:a-paper-form-declares-the-doctor
  Rule: A temporary number insures, even before a fund has taken its holder in

    Scenario Outline: At <age>, when <named> and <change>, <declares>
      Given a person of <age>
      And she is not registered with a French fund
      And she has a temporary number
      And <named>
      And <change>
      And she has chosen a general practitioner
      When she asks whether she should name a treating doctor on 1 March 2026
      Then <declares>
      And <who>
      And <refund>
      And <next>
      And this doctor may be named
      And she is advised to paper form
      And she is not advised to online by the doctor
      And a general practitioner may be a treating doctor
      And the treating doctor is seen first

      Examples:
        | age | named                               | change                        | declares                                   | who                                       | refund                      | next                                    |
        | 30  | she has not named a treating doctor | she keeps her doctor          | she should name a treating doctor          | she declares alone                        | 30 % of the base comes back | next she declares the doctor at a visit |
        | 30  | she has named a treating doctor     | she keeps her doctor          | she keeps the treating doctor that she has | she declares alone                        | 70 % of the base comes back | next there is nothing to do             |
        | 30  | she has named a treating doctor     | she would like another doctor | she should make a new declaration          | she declares alone                        | 70 % of the base comes back | next she declares the new doctor        |
        | 17  | she has not named a treating doctor | she has moved house           | she should name a treating doctor          | she declares with the consent of a parent | 30 % of the base comes back | next she declares the doctor at a visit |
        | 17  | she has named a treating doctor     | her doctor stops working      | she should make a new declaration          | she declares with the consent of a parent | 70 % of the base comes back | next she declares the new doctor        |
        | 15  | she has not named a treating doctor | she keeps her doctor          | a treating doctor is optional              | a parent declares                         | 70 % of the base comes back | next a parent may declare the doctor    |
        | 15  | she has named a treating doctor     | she keeps her doctor          | she keeps the treating doctor that she has | a parent declares                         | 70 % of the base comes back | next there is nothing to do             |

    Scenario Outline: A holder of a temporary number who <chooses> asks the <fund>
      Given a person of 30
      And she is not registered with a French fund
      And she has a temporary number
      And she has named a treating doctor
      And she would like another doctor
      And <chooses>
      And her fund is the <fund>
      When she asks whether she should name a treating doctor on 1 March 2026
      Then <doctor>
      And <goes>
      And <next>
      And she is advised to any time
      And she is advised to no reason needed

      Examples:
        | chooses                            | fund | doctor                         | goes                                                 | next                                   |
        | she has chosen a specialist        | CPAM | this doctor may be named       | the declaration goes to the CPAM                     | next she declares the new doctor       |
        | she has chosen a locum             | MSA  | this doctor may not be named   | the declaration goes to the MSA                      | next she chooses another doctor        |
        | she has found no doctor who agrees | MGEN | there is no doctor to name yet | the sources do not settle where the declaration goes | next she looks for a doctor who agrees |

    Scenario Outline: A temporary number goes before an application that is on its way, and before <document>
      Given a person of 30
      And she is not registered with a French fund
      And she has a temporary number
      And <application>
      And she holds <document>
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then she should name a treating doctor

      Examples:
        | application                     | document             |
        | she has sent her application    | no document of cover |
        | she has sent her application    | a Québec form 106    |
        | she has not sent an application | no document of cover |

    Scenario: A fund that has given no number leaves it just as open
      Given a person of 30
      And she is registered with the CPAM
      And she has no French number
      And she has no carte Vitale
      And she has not named a treating doctor
      And she has chosen a general practitioner
      When she asks whether she should name a treating doctor on 1 March 2026
      Then the sources do not settle whether her number is enough
      And she should name a treating doctor

  @rule:a-permanent-number-is-enough-for-the-declaration
  Rule: Whoever belongs to a fund is insured, whatever was applied for and whatever is held

    Scenario Outline: A member of the CPAM who <application> and holds <document>
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And <application>
      And she holds <document>
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then she should name a treating doctor
      And her number is enough for the declaration

      Examples:
        | application                     | document             |
        | she has sent her application    | no document of cover |
        | she has sent her application    | a Québec form 106    |
        | she has not sent an application | no document of cover |

    Scenario Outline: A member of <age>: when <named> and <change>, <declares>
      Given a person of <age>
      And she is registered with the CPAM
      And she has a permanent number
      And <named>
      And <change>
      When she asks whether she should name a treating doctor on 1 March 2026
      Then <declares>
      And <refund>

      Examples:
        | age | named                               | change                        | declares                                   | refund                      |
        | 30  | she has not named a treating doctor | she keeps her doctor          | she should name a treating doctor          | 30 % of the base comes back |
        | 30  | she has not named a treating doctor | she would like another doctor | she should name a treating doctor          | 30 % of the base comes back |
        | 16  | she has named a treating doctor     | she keeps her doctor          | she keeps the treating doctor that she has | 70 % of the base comes back |
        | 15  | she has named a treating doctor     | she keeps her doctor          | she keeps the treating doctor that she has | 70 % of the base comes back |

  @rule:people-not-insured-in-france-need-no-treating-doctor
  @rule:somebody-not-insured-signs-and-sends-nothing
  Rule: Without a fund and without a temporary number nothing is declared

    Scenario Outline: A visitor of <age> with <card> is not concerned, even when <named>, <change> and <chooses>
      Given a person of <age>
      And she is not registered with a French fund
      And <number>
      And <card>
      And she has not sent an application
      And she holds <document>
      And <named>
      And <change>
      And <chooses>
      And her fund is the <fund>
      When she asks whether she should name a treating doctor on 1 March 2026
      Then a treating doctor does not concern her
      And nobody declares
      And the declaration goes nowhere
      And no number is needed for a declaration
      And no doctor is named
      And the refund does not hang on a treating doctor
      And next there is nothing to do
      And she is not advised to any time
      And she is not advised to no reason needed
      And she is not advised to paper form
      And she is not advised to online by the doctor
      And she is not advised to general practitioner
      And she is not advised to keeps the file

      Examples:
        | age | number                     | card                    | document             | named                               | change                        | chooses                               | fund |
        | 30  | she has no French number   | she has no carte Vitale | no document of cover | she has not named a treating doctor | she keeps her doctor          | she has chosen a general practitioner | CPAM |
        | 30  | she has a permanent number | she has a carte Vitale  | a Québec form 106    | she has named a treating doctor     | she would like another doctor | she has chosen a specialist           | MSA  |
        | 30  | she has a permanent number | she has no carte Vitale | no document of cover | she has named a treating doctor     | she keeps her doctor          | she has found no doctor who agrees    | MGEN |
        | 17  | she has no French number   | she has no carte Vitale | an Andorran form     | she has not named a treating doctor | she has moved house           | she has chosen a locum                | CPAM |
        | 15  | she has no French number   | she has no carte Vitale | no document of cover | she has not named a treating doctor | she keeps her doctor          | she has chosen a general practitioner | CPAM |

    Scenario: By the guides nothing is declared either
      Given a person of 30
      And she is not registered with a French fund
      And she has no French number
      And she has not sent an application
      And she has chosen a specialist
      And her fund is the MGEN
      And the guides are followed
      When she asks whether she should name a treating doctor on 1 March 2026
      Then the declaration goes nowhere
      And no doctor is named
      And she is not advised to general practitioner

  @rule:the-guides-open-the-choice-to-general-practitioners
  Rule: By the guides, a temporary number insures as well

    Scenario Outline: She <stands> and has chosen <doctor>
      Given a person of 30
      And she <stands>
      And <number>
      And she has no carte Vitale
      And she has not named a treating doctor
      And she has chosen <doctor>
      And her fund is the <fund>
      And the guides are followed
      When she asks whether she should name a treating doctor on 1 March 2026
      Then <goes>
      And <named>
      And a general practitioner may be a treating doctor
      And a hospital doctor may be a treating doctor
      And a doctor of a health centre may be a treating doctor
      And she is not advised to specialist

      Examples:
        | stands                               | number                     | fund | doctor                 | goes                             | named                        |
        | is not registered with a French fund | she has a temporary number | MGEN | a specialist           | the declaration goes to the MGEN | this doctor may not be named |
        | is registered with a French fund     | she has a permanent number | CPAM | a general practitioner | the declaration goes to the CPAM | this doctor may be named     |
