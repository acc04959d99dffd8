Feature: What is left to do for somebody with cover from home?

  @rule:a-form-from-home-is-handed-in
  Rule: A form of Québec, Andorra or Monaco is handed in to the local fund

    Scenario Outline: A student of 22 with an <document>
      Given a <nationality> student of 22
      And she stays from 1 September 2025 to 31 May 2026
      And she is enrolled in a French university
      And she holds an <document> valid until 15 June 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to hand in the form from home
      And her plan does not say to register on the portal
      And her plan does not say to gather the documents
      And beside `hand in the form from home` her plan tells where to turn

      Examples:
        | nationality | document       |
        | Andorran    | Andorran form  |

    Scenario: A student from Québec
      Given a Canadian student of 20
      And she stays from 1 September 2025 to 31 May 2026
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 15 June 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to hand in the form from home

    Scenario: A student of 22 from Monaco
      Given a Monegasque student of 22
      And she stays from 1 September 2025 to 31 May 2026
      And she is enrolled in a French university
      And she holds a Monegasque form valid until 15 June 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to hand in the form from home

  @rule:cover-from-home-is-used-while-it-lasts
  Rule: Somebody who need not register uses the cover from home

    Scenario: A European card for the whole stay
      Given a German student of 21
      And she stays from 1 September 2025 to 30 June 2026
      And she is enrolled in a French university
      And she was born in Germany
      And she holds a European card from Germany valid until 30 June 2026
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to use the cover from home
      And her plan does not say to register on the portal
      And her plan does not say to order the card

  @rule:somebody-who-is-insured-elsewhere-needs-no-other-cover
  Rule: Somebody whose cover abroad goes on uses that cover

    Scenario: A pensioner who is still insured in Belgium
      Given a Belgian pensioner of 66
      And she came to France on 1 March 2025
      And she stays for more than three months
      And she is still insured abroad
      And she has enough to live on
      And she was born in Belgium
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan says to use the cover from home
      And her plan does not say to take other cover meanwhile

  @rule:a-complementary-cover-is-advised
  Rule: Holders of a European card and of a form of Québec are advised to take out a mutuelle

    Scenario: A student from Québec without a mutuelle
      Given a Canadian student of 20
      And she stays from 1 September 2025 to 31 May 2026
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 15 June 2026
      And she has no complementary cover
      And she is an ordinary newcomer
      And all else is in order
      When she asks on 15 September 2025 what she has to do
      Then her plan puts `hand in the form from home` before `take out a mutuelle`
