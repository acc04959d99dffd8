Feature: When does somebody see to a treating doctor and a mutuelle?

  @rule:an-insured-person-without-a-treating-doctor-declares-one
  Rule: Somebody insured who has no treating doctor declares one

    Scenario Outline: From 16 on, at <age>
      Given a Brazilian student of <age>
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has not named a treating doctor
      And she has chosen a general practitioner
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to declare a treating doctor
      And her plan does not say to find a treating doctor
      And beside `declare a treating doctor` her plan tells how to declare the doctor
      And beside `declare a treating doctor` her plan tells where the declaration goes
      And beside `declare a treating doctor` her plan tells who makes the declaration

      Examples:
        | age |
        | 16  |
        | 23  |

    Scenario: A temporary number is enough to begin
      Given a Brazilian student of 23
      And she was born in Brazil
      And she is registered with the CPAM
      And she has a temporary number
      And she has not named a treating doctor
      And she has chosen a general practitioner
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `send claims with the temporary number` before `declare a treating doctor`

  @rule:somebody-who-finds-no-doctor-asks-for-help
  Rule: Somebody who finds no treating doctor, or one who cannot be named, looks on with help

    Scenario Outline: <choice>
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has not named a treating doctor
      And <choice>
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `find a treating doctor` before `declare a treating doctor`

      Examples:
        | choice                              |
        | she has found no doctor who agrees  |
        | she has chosen a locum              |

  @rule:a-parent-may-name-the-doctor-of-a-child
  Rule: Under 16 a parent may declare a treating doctor for the child

    Scenario: The day before the 16th birthday
      Given a Brazilian pupil
      And she turns 16 on 16 September 2025
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has not named a treating doctor
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to have a parent declare a treating doctor
      And her plan does not say to declare a treating doctor

  @rule:a-change-of-doctor-is-declared
  Rule: A new treating doctor is declared, which ends the former declaration

    Scenario: After moving house
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has named a treating doctor
      And she has moved house
      And she has chosen a general practitioner
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to declare the new treating doctor
      And her plan does not say to declare a treating doctor

  @rule:a-complementary-cover-is-advised
  Rule: Somebody without complementary cover is advised to take out a mutuelle

    Scenario: Insured and without a mutuelle
      Given a Brazilian student of 23
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has no complementary cover
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to take out a mutuelle
      And beside `take out a mutuelle` her plan tells what a mutuelle pays
