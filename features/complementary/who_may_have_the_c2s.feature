Feature: Who may ask for the Complémentaire santé solidaire (C2S)?
  It needs French insurance. Under 25 the application is mostly that of the parents.

  Scenario: Without a word on the parents it stays open under 25
    Given a French student of 22
    And she is registered with the CPAM
    When she asks which complementary cover she may have on 20 September 2025
    Then the answer is undetermined
    And it may still be that she asks for the C2S in her own name
    And it may still be that she is on the C2S application of her parents
    And the answer waits for whether she lives with her parents

  @rule:the-c2s-needs-french-affiliation
  Rule: The C2S is for people insured in France

    Scenario: A student with a European card cannot have it
      Given a German student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a European card from Germany valid until 31 December 2026
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then the C2S is not open to her
      And her resources are not looked at
      And she is advised to register first

    Scenario: A student with a form of Québec cannot have it
      Given a Canadian student of 22
      And she is not registered with a French fund
      And she has no French number
      And she holds a Québec form 106
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then the C2S is not open to her

  @rule:from-25-the-c2s-is-asked-for-in-ones-own-name
  Rule: From 25 an insured person makes an application of one's own

    Scenario: On the twenty-fifth birthday the parents no longer count
      Given a French national
      And she turns 25 on 20 September 2025
      And she is registered with the CPAM
      And she lives with her parents
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then she asks for the C2S in her own name

  @rule:under-25-on-three-conditions-the-application-is-ones-own
  Rule: Under 25, an own application needs a home, a tax return and means apart from the parents

    Scenario: A student who stands on her own feet
      Given a French student of 22
      And she is registered with the CPAM
      And she lives apart from her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then she asks for the C2S in her own name

    Scenario: On the day before the twenty-fifth birthday the conditions are met as well
      Given a French national
      And she turns 25 on 21 September 2025
      And she is registered with the CPAM
      And she lives apart from her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then she asks for the C2S in her own name

    Scenario: Before the page that was read, the sources do not settle it
      Given a French student of 22
      And she is registered with the CPAM
      And she lives apart from her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no complementary cover
      When she asks which complementary cover she may have on 6 January 2021
      Then the sources do not settle whether she may have the C2S

  @rule:under-25-the-parents-apply
  Rule: Under 25, whoever misses a condition is on the application of the parents

    Scenario Outline: <home>, <return>, <allowance>
      Given a French student of 22
      And she is registered with the CPAM
      And <home>
      And <return>
      And <allowance>
      And no court has ordered an allowance
      And she has no child
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then she is on the C2S application of her parents

      Examples:
        | home                           | return                                  | allowance                                        |
        | she lives with her parents     | she makes a tax return of her own       | her parents deduct no allowance                  |
        | she lives apart from her parents | she is on the tax return of her parents | her parents deduct no allowance                |
        | she lives apart from her parents | she makes a tax return of her own     | her parents deduct an allowance from their taxes |

    Scenario: On the day before the twenty-fifth birthday the parents still count
      Given a French national
      And she turns 25 on 21 September 2025
      And she is registered with the CPAM
      And she lives with her parents
      And she makes a tax return of her own
      And her parents deduct no allowance
      And she has no child
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then she is on the C2S application of her parents

  @rule:a-child-of-ones-own-makes-a-household-of-its-own
  Rule: A person under 25 who has a child in charge applies alone

    Scenario: A young mother who lives with her parents
      Given a French student of 22
      And she is registered with the CPAM
      And she lives with her parents
      And she is on the tax return of her parents
      And she has a child of her own
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then she asks for the C2S in her own name

  @rule:an-allowance-ordered-by-a-court-does-not-count
  Rule: An allowance that a court has ordered does not stand in the way

    Scenario: A judge has set the allowance
      Given a French student of 22
      And she is registered with the CPAM
      And she lives apart from her parents
      And she makes a tax return of her own
      And her parents deduct an allowance from their taxes
      And a court has ordered the allowance
      And she has no child
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then she asks for the C2S in her own name

  @rule:for-six-months-after-the-permit-the-c2s-is-only-renewed
  Rule: For six months after the permit has ended the C2S can be renewed, not asked for anew

    Scenario Outline: On <day> it may still be renewed
      Given a Cameroonian student of 22
      And she is registered with the CPAM
      And she has a student visa
      And her residence permit ended on 31 March 2025
      And she has the C2S
      When she asks which complementary cover she may have on <day>
      Then she may only renew the C2S
      And she may renew it until 30 September 2025
      And she is advised to no new application

      Examples:
        | day               |
        | 30 June 2025      |
        | 30 September 2025 |

  @rule:more-than-six-months-after-the-permit-there-is-no-c2s
  Rule: More than six months after the permit has ended the C2S cannot be renewed either

    Scenario: On the day after the six months
      Given a Cameroonian student of 22
      And she is registered with the CPAM
      And she has a student visa
      And her residence permit ended on 31 March 2025
      And she has the C2S
      When she asks which complementary cover she may have on 1 October 2025
      Then the C2S is not open to her

  @rule:insured-without-ever-a-permit-is-not-settled
  Rule: For an adult who is insured and never had the permit that is needed, no source tells

    Scenario: An insured worker without a permit
      Given a Malian employee of 30
      And she is registered with the CPAM
      And her stay is not regular
      And she has no permit
      And she has no complementary cover
      When she asks which complementary cover she may have on 20 September 2025
      Then the sources do not settle whether she may have the C2S
      And the CPAM settles it
