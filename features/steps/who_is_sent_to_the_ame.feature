Feature: Who is sent to the AME, and who is not?

  @rule:a-european-who-cannot-register-for-want-of-means-asks-about-the-ame
  Rule: A European who lives in France without cover or means asks the fund about the AME

    Scenario: A pensioner on a long stay
      Given a Romanian pensioner of 66
      And she was born in Romania
      And she came to France on 1 March 2025
      And she does not have enough to live on
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to ask for the AME

  @rule:somebody-who-cannot-register-takes-other-cover
  Rule: Somebody who cannot register, or not yet, needs other cover meanwhile

    Scenario Outline: A European <who> who stays for <length> with too little to live on
      Given a Romanian <who> of 66
      And she was born in Romania
      And she came to France on 1 September 2025
      And she stays for <length>
      And she does not have enough to live on
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to take other cover meanwhile
      And her plan does not say to ask for the AME

      Examples:
        | who           | length                 |
        | newcomer      | three months or less   |
        | family member | more than three months |

  @rule:somebody-who-is-insured-elsewhere-needs-no-other-cover
  Rule: Somebody whose cover abroad goes on uses that cover

    Scenario: A European pensioner with too little to live on who is insured at home
      Given a Romanian pensioner of 66
      And she was born in Romania
      And she came to France on 1 March 2025
      And she does not have enough to live on
      And she is still insured abroad
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to use the cover from home
      And her plan does not say to ask for the AME

  @rule:the-portal-is-the-way-in-for-students
  Rule: A student who is new to France registers on the portal, in three steps

    Scenario: A minor without a permit who is enrolled has a cover of her own
      Given a Brazilian student of 17
      And she was born in Brazil
      And she lived in Brazil before
      And she came to France on 1 September 2025
      And her stay is not regular
      And she has no permit
      And she is enrolled in a French school
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to register on the portal
      And her plan does not say to ask for the AME

  @rule:the-documents-come-before-the-registration
  Rule: Whoever can register does so, and neither asks for the AME nor counts on urgent care

    Scenario: A European with too little to live on who works
      Given a Romanian resident of 40
      And she was born in Romania
      And she came to France on 1 March 2025
      And she works as an employee
      And she does not have enough to live on
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to gather the documents
      And her plan does not say to ask for the AME

    Scenario Outline: An Afghan <who> who came in March
      Given an Afghan <who> of 30
      And she was born in Afghanistan
      And she came to France on 1 March 2025
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to gather the documents
      And her plan does not say to count on urgent care

      Examples:
        | who           |
        | refugee       |
        | asylum seeker |
