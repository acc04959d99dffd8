Feature: Who may have the aide médicale de l'État (AME)?
  In outline: adults after three months without a regular stay, minors at once, for a year at a time.

  @rule:the-insured-are-not-concerned-by-the-ame
  Rule: Somebody insured in France is not concerned by the AME

    Scenario: An insured student
      Given a French student of 26
      And she is registered with the CPAM
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then the AME does not concern her

  @rule:a-regular-stay-leaves-no-room-for-the-ame
  Rule: Somebody with a regular stay, or who seeks asylum, is not concerned by the AME

    Scenario: A newcomer with a visa
      Given a Brazilian student of 22
      And her stay is regular
      And she is not registered with a French fund
      And she has no French number
      And she does not have the AME
      And she holds no document of cover
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then the AME does not concern her

    Scenario: An asylum seeker
      Given an Afghan asylum seeker of 22
      And her stay is not regular
      And she is not registered with a French fund
      And she has no French number
      And she does not have the AME
      And she holds no document of cover
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then the AME does not concern her

  @rule:a-european-with-resources-is-not-concerned-by-the-ame
  Rule: A European with enough to live on is not concerned by the AME

    Scenario: A retired Belgian
      Given a Belgian pensioner of 67
      And she has enough to live on
      And she is not registered with a French fund
      And she has no French number
      And she does not have the AME
      And she holds no document of cover
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then the AME does not concern her

  @rule:a-european-without-resources-asks-about-the-ame
  Rule: A European with too little to live on asks the fund whether the AME is open

    Scenario: A Romanian without means
      Given a Romanian resident of 30
      And she does not have enough to live on
      And she is not registered with a French fund
      And she has no French number
      And she does not have the AME
      And she holds no document of cover
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then the sources do not settle whether she may have the AME

  @rule:an-adult-without-a-regular-stay-may-ask-for-the-ame-after-three-months
  Rule: After three months an adult without a regular stay may ask for the AME

    Scenario: On the first day after the three months
      Given a Malian resident of 30
      And her stay is not regular
      And she came to France on 1 June 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds no document of cover
      And she has no complementary cover
      And she does not have the AME
      When she asks which complementary cover she may have on 2 September 2025
      Then she may ask for the AME
      And she is advised to not in mayotte
      And she is advised to resources under the c2s ceiling
      And she is advised to expect a card of its own

  @rule:before-three-months-only-urgent-care-is-open
  Rule: Before three months an adult without a regular stay has the urgent care of hospitals

    Scenario: On the last day of the three months
      Given a Malian resident of 30
      And her stay is not regular
      And she came to France on 1 June 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds no document of cover
      And she has no complementary cover
      And she does not have the AME
      When she asks which complementary cover she may have on 1 September 2025
      Then it is too early for the AME
      And she is advised to urgent care in hospital

  @rule:a-minor-without-a-regular-stay-has-the-ame-at-once
  Rule: A minor without a regular stay may have the AME at once

    Scenario: A boy of 17 who has just come
      Given a Malian resident of 17
      And her stay is not regular
      And she came to France on 1 September 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds no document of cover
      And she has no complementary cover
      And she does not have the AME
      When she asks which complementary cover she may have on 2 September 2025
      Then she may ask for the AME at once
      And she is advised to one year and renewable
      And she is advised to expect a card of its own
      And she is advised to not in mayotte

  @rule:the-ame-that-is-held-lasts-a-year
  Rule: Somebody who has the AME keeps it for a year and may renew it

    Scenario: The AME is there
      Given a Malian resident of 30
      And her stay is not regular
      And she came to France on 1 June 2025
      And she is not registered with a French fund
      And she has no French number
      And she holds no document of cover
      And she has no complementary cover
      And she has the AME
      When she asks which complementary cover she may have on 2 October 2025
      Then she has the AME already
      And she is advised to one year and renewable

  @rule:the-ame-that-is-held-lasts-a-year
  Rule: Somebody who has the AME keeps it for a year, also where the stay has become regular

    Scenario Outline: <who>, <stay>, who has the AME
      Given <who>
      And her stay is <stay>
      And <means>
      And she is not registered with a French fund
      And she has no French number
      And she has the AME
      And she holds no document of cover
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then she has the AME already

      Examples:
        | who                       | stay        | means                               |
        | a Brazilian student of 22 | regular     | she has enough to live on           |
        | an Afghan refugee of 22   | not regular | she has enough to live on           |
        | a Belgian pensioner of 67 | regular     | she has enough to live on           |
        | a Romanian resident of 30 | regular     | she does not have enough to live on |

    Scenario: With a temporary number, before a fund has taken her in
      Given a French national of 30
      And she is not registered with a French fund
      And she has a temporary number
      And she has the AME
      And her household of 1 has 9000 euros a year
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then she has the AME already

  @rule:the-insured-are-not-concerned-by-the-ame
  Rule: The AME ends for somebody whom a fund has taken in

    Scenario: A student who had the AME and is registered now
      Given a French student of 26
      And she is registered with the CPAM
      And she has the AME
      And she has no complementary cover
      When she asks which complementary cover she may have on 1 October 2025
      Then the AME does not concern her
