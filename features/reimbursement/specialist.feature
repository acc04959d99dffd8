Feature: What comes back from a visit to a specialist?
  Most specialists have two tariffs: a plain one, and a higher one when the treating doctor sends the patient. Cardiologists, psychiatrists,
  neurologists, gynaecologists, paediatricians and geriatricians have tariffs of their own.

  @rule:a-specialist-in-the-path-has-the-coordinated-tariff
  Rule: A specialist whom the treating doctor sends to, or who may be seen directly, has a tariff with a supplement

    Scenario Outline: A specialist follows her <sector>, at the request of her treating doctor, on <day> for <price> euros
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is another doctor
      And the treating doctor has asked the doctor to follow her
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay
      And the answer rests on firm sources

      Examples:
        | day              | sector                     | price | base  | gross | back  | left  |
        | 31 October 2023  | in sector 1                | 30    | 30    | 21    | 20    | 10    |
        | 1 November 2023  | in sector 1                | 31.50 | 31.50 | 22.05 | 21.05 | 10.45 |
        | 14 May 2024      | in sector 1                | 31.50 | 31.50 | 22.05 | 21.05 | 10.45 |
        | 15 May 2024      | in sector 1                | 31.50 | 31.50 | 22.05 | 20.05 | 11.45 |
        | 22 December 2024 | in sector 1                 | 31.50 | 31.50 | 22.05 | 20.05 | 11.45 |
        | 22 December 2024 | in sector 2 with the OPTAM | 45    | 31.50 | 22.05 | 20.05 | 24.95 |
        | 1 January 2026   | in sector 1                | 31.50 | 31.50 | 22.05 | 20.05 | 11.45 |

    Scenario Outline: A referral to <doctor> brings the supplement
      Given an insured patient
      And she is 40
      And the visit is to <doctor>
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 10 March 2025
      Then the fund goes by the agreed tariff
      And the tariff is 31.50 euros
      And 20.05 euros come back

      Examples:
        | doctor             |
        | an ophthalmologist |
        | a stomatologist    |
        | another specialist |

    Scenario Outline: An ophthalmologist is seen directly for <reason>
      Given an insured patient
      And she is 40
      And the visit is to an ophthalmologist
      And the visit is for <reason>
      And her treating doctor is another doctor
      And the visit costs 31.50 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 22 December 2024
      Then the base is 31.50 euros
      And the tariff is 31.50 euros
      And the refund before the flat charge is 22.05 euros
      And 20.05 euros come back
      And 11.45 euros are left to pay

      Examples:
        | reason   |
        | glasses  |
        | glaucoma |

    Scenario: Before the first price that was found no sum is told
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is another doctor
      And she has a referral
      And the visit costs 30 euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of 30 October 2023
      Then the sources do not settle the tariff
      And the sources do not settle which price the fund goes by
      And the rate is 70 percent
      And no sum is told
      And the CPAM settles it

  @rule:a-specialist-without-coordination-has-the-plain-tariff
  Rule: A specialist who is the treating doctor, or is seen outside the path, has the plain tariff

    Scenario Outline: The specialist <sector> who is her treating doctor asks for <price> euros on <day>
      Given an insured patient
      And she is 40
      And the visit is to another specialist
      And her treating doctor is the doctor of the visit
      And the doctor is <sector>
      And the visit costs <price> euros
      And all else about the refund is ordinary
      When she asks what comes back from the visit of <day>
      Then the base is <base> euros
      And the tariff is <base> euros
      And the rate is 70 percent
      And the refund before the flat charge is <gross> euros
      And <back> euros come back
      And <left> euros are left to pay

      Examples:
        | day              | sector                     | price | base  | gross | back  | left  |
        | 1 May 2017       | in sector 1                | 25    | 25    | 17.50 | 16.50 | 8.50  |
        | 31 October 2023  | in sector 1                | 25    | 25    | 17.50 | 16.50 | 8.50  |
        | 1 November 2023  | in sector 1                | 26.50 | 26.50 | 18.55 | 17.55 | 8.95  |
        | 22 December 2024 | in sector 1                | 26.50 | 26.50 | 18.55 | 16.55 | 9.95  |
        | 22 December 2024 | in sector 2 with the OPTAM | 40    | 26.50 | 18.55 | 16.55 | 23.45 |
        | 1 January 2026   | in sector 1                | 26.50 | 26.50 | 18.55 | 16.55 | 9.95  |
