Feature: Does a rate of French insurance count where the AME covers the care?
  Not while the patient is registered with no fund. The same goes for hospitals, pharmacies and everybody who is no doctor.

  @rule:whoever-else-covers-the-visit-tells-what-comes-back
  Rule: Whoever else covers the visit tells what comes back, whatever the care

    Scenario Outline: With the AME nothing is told of <place>, where <detail>
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has a temporary number
      And she has the AME
      And the visit is to <place>
      And <detail>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the sources do not settle the rate
      And the sources do not settle the flat charge
      And the sources do not settle the flat charge of each
      And the sources do not settle the fixed charge
      And the sources do not settle the daily charge
      And no sum is told
      And the CPAM settles it

      Examples:
        | place             | detail                                 |
        | a nurse           | the professional charges extra fees    |
        | a midwife         | the visit is for another reason        |
        | an optician       | the visit is for another reason        |
        | a psychologist    | it is session 1                        |
        | a psychologist    | it is session 13                       |
        | a pharmacy        | nothing can replace the medicine       |
        | a pharmacy        | the medicine has a moderate benefit    |
        | a pharmacy        | the medicine has a low benefit         |
        | a laboratory      | the analysis is an ordinary one        |
        | a laboratory      | the analysis is pathology              |
        | a laboratory      | the analysis is a serology of HIV      |
        | a laboratory      | she has no prescription                |
        | an imaging centre | no act costs more than 120 euros       |
        | a hospital        | it is day 31 in hospital               |
        | a hospital        | the stay is in a psychiatric unit      |
        | an emergency room | the visit is for another reason        |
        | an emergency room | the bill asks only for the flat charge |

    Scenario Outline: At a pharmacy it changes nothing that <more>
      Given a patient
      And she is 30
      And she is not registered with a French fund
      And she has a temporary number
      And she has the AME
      And the visit is to a pharmacy
      And the medicine has a major benefit
      And <more>
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the sources do not settle which price the fund goes by
      And the sources do not settle the tariff
      And the sources do not settle the rate
      And the sources do not settle the flat charge
      And the sources do not settle the flat charge of each
      And the sources do not settle the fixed charge
      And the sources do not settle the daily charge
      And no sum is told
      And the CPAM settles it
      And she is not advised to know that a mutuelle pays her share

      Examples:
        | more                                             |
        | she is in the local scheme of Alsace and Moselle |
        | she has a mutuelle                               |
