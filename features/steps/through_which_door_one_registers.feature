Feature: Through which door does somebody register?
  Students have a portal, employees an employer, au pairs a host family; everybody else goes to a fund.

  @rule:the-cpam-is-the-way-in-for-residents
  Rule: People who must register and have no door of their own send their file to a CPAM or its online service

    Scenario: A refugee goes to the local CPAM at once
      Given an Afghan refugee of 30
      And she was born in Afghanistan
      And she came to France on 1 September 2025
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `gather the documents` before `register with the CPAM`
      And beside `register with the CPAM` her plan tells where to turn

    Scenario: A researcher with a talent permit goes to the desk in Paris
      Given an Indian researcher of 26
      And she was born in India
      And she has a talent permit
      And she stays from 1 September 2025 to 31 August 2028
      And she works under an education contract
      And her contract lasts 36 months
      And she began to work on 1 September 2025
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to register with the CPAM
      And her plan does not say to register through the employer

  @rule:the-employer-is-the-way-in-for-employees
  Rule: An employee lets the employer declare the hiring, then completes the file

    Scenario: A Swiss student takes a job
      Given a Swiss student of 22
      And she was born in Switzerland
      And she stays from 5 September 2025 to 10 July 2026
      And she is enrolled in a French university
      And she holds a European card from Switzerland valid until 31 December 2027
      And she works as an employee
      And she began to work on 3 October 2025
      And her contract lasts 8 months
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 6 October 2025 what she has to do
      Then her plan says to register through the employer
      And her plan does not say to use the cover from home
      And beside `register through the employer` her plan gives 3 October 2025 as the first day of her rights through work
      And beside `register through the employer` her plan tells the fund
      And beside `register through the employer` her plan tells what the affiliation advises

  @rule:the-host-family-is-the-way-in-for-au-pairs
  Rule: An au pair makes sure that the host family has declared the stay

    Scenario: An au pair from Mexico
      Given a Mexican au pair of 20
      And she was born in Mexico
      And she stays from 1 September 2025 to 31 August 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask the host family for its declaration
      And her plan does not say to register with the CPAM

  @rule:the-fund-of-the-trade-is-the-way-in-for-its-workers
  Rule: Farm workers, and the self-employed in former years, register with the fund of their trade

    Scenario Outline: <worker> who asks on <day>
      Given a Moroccan <worker> of 30
      And she was born in Morocco
      And she came to France on 1 April 2017
      And she began to work on 1 May 2017
      And she is an ordinary newcomer
      And all else is in order
      When she asks on <day> what she has to do
      Then her plan says to register with the fund of the trade
      And her plan does not say to register with the CPAM
      And beside `register with the fund of the trade` her plan tells where to turn

      Examples:
        | worker               | day              |
        | farm worker          | 15 September 2025 |
        | self-employed person | 31 December 2019 |

  @rule:the-cpam-is-the-way-in-for-residents
  Rule: Since 2020 a self-employed person goes to the CPAM

    Scenario: The first day of 2020
      Given a Moroccan self-employed person of 30
      And she was born in Morocco
      And she lived in Morocco before
      And she came to France on 1 April 2017
      And she began to work on 1 May 2017
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 1 January 2020 what she has to do
      Then her plan says to register with the CPAM
      And her plan does not say to register with the fund of the trade

  @rule:enrolment-was-the-way-in-for-students-until-2018
  Rule: Until August 2018 a student under 28 joined the student scheme when enrolling

    Scenario: The last day of the student scheme
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she stays from 1 August 2018 to 30 June 2019
      And she is enrolled in a French university
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 31 August 2018 what she has to do
      Then her plan says to register when enrolling
      And her plan does not say to register on the portal

  @rule:the-portal-is-the-way-in-for-students
  Rule: Since September 2018 a student registers on the portal

    Scenario: The first day of the portal
      Given a Brazilian student of 23
      And she was born in Brazil
      And she lived in Brazil before
      And she stays from 1 August 2018 to 30 June 2019
      And she is enrolled in a French university
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 1 September 2018 what she has to do
      Then her plan says to register on the portal
      And her plan does not say to register when enrolling
