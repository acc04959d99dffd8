Feature: Who is told what to do with the card, and for whose reason is there none?
  Each advice is for those whom it concerns: who holds the card, who waits for it, who belongs to the fund, who holds the form.

  @rule:a-person-who-must-register-has-no-card-yet
  Rule: A card kept from an earlier stay is not kept up before the new registration

    Scenario: A refugee who holds a card that her fund once gave her
      Given a Syrian refugee of 30
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      And she is an ordinary newcomer
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And she is advised to register first
      And she is not advised to update the card every year
      And she is not advised to carry the card

  @rule:a-person-who-cannot-register-yet-has-no-card-yet
  Rule: Whoever cannot register yet is told that the registration comes first

    Scenario: A child from Brazil on a short stay
      Given a Brazilian child of 14
      And she stays for three months or less
      And her details have not changed
      And she is an ordinary newcomer
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing registration
      And she is advised to register first

  @rule:from-16-the-person-may-order-the-card
  @rule:cpam-members-order-online-or-by-post
  Rule: A card is checked when it comes, and updated every year once it is there

    Scenario Outline: When <card>, a member of the CPAM is told <told>
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And <card>
      And her details have not changed
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then she may order the card
      And she is advised to <told>
      And she is not advised to <other>
      And she orders by post
      And she does not order through her own fund
      And she does not order through the personal area of the MGEN

      Examples:
        | card                       | told                       | other                      |
        | she has no carte Vitale    | check the card             | update the card every year |
        | her carte Vitale is lost   | order a new card           | update the card every year |
        | her carte Vitale is faulty | order a new card           | check the card             |

  @rule:a-held-card-is-updated-every-year
  Rule: A card that is there is updated every year, and no other is ordered

    Scenario: A member of the CPAM who has her card
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And her details have not changed
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then she is advised to update the card every year
      And she is not advised to check the card
      And she does not order by post

  @rule:without-a-number-there-is-no-card-yet
  Rule: As long as there is no number, papers are sent and the certificate serves

    Scenario: A member of the CPAM who has no number yet
      Given a person of 30
      And she is registered with the CPAM
      And she has no French number
      And she has no carte Vitale
      And her details have not changed
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a missing number
      And the number takes several months
      And she is advised to wait for her permanent number
      And she is advised to send the missing documents
      And she is advised to use her certificate meanwhile
      And she is not advised to check the card

  @rule:a-temporary-number-gives-no-card-yet
  Rule: Under a temporary number there is no card to check

    Scenario: A member of the CPAM who has a temporary number
      Given a person of 30
      And she is registered with the CPAM
      And she has a temporary number
      And she has no carte Vitale
      And her details have not changed
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her yet
      And the reason is a temporary number
      And she is advised to wait for her permanent number
      And she is not advised to check the card

  @rule:a-quebec-form-gives-no-card
  Rule: A Québec form is the only reason that its holder has no card

    Scenario: A student from Québec
      Given a Canadian student of 22
      And her stay ends on 15 July 2026
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 15 July 2026
      And she is an ordinary newcomer
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is the RAMQ
      And the reason is not an Andorran form
      And the reason is not a Monegasque form

  @rule:an-andorran-form-gives-no-card
  Rule: An Andorran form is the only reason that its holder has no card

    Scenario: A pupil from Andorra
      Given an Andorran pupil of 12
      And her stay ends on 15 July 2026
      And she holds an Andorran form valid until 15 July 2026
      And she is an ordinary newcomer
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is an Andorran form
      And the reason is not the RAMQ
      And the reason is not a Monegasque form

  @rule:a-monegasque-form-gives-no-card
  Rule: A Monegasque form is the only reason that its holder has no card

    Scenario: A student from Monaco
      Given a Monegasque student of 22
      And her stay ends on 15 July 2026
      And she is enrolled in a French university
      And she holds a Monegasque form valid until 15 July 2026
      And she is an ordinary newcomer
      When she asks on 1 March 2026 whether she may have a carte Vitale
      Then there is no carte Vitale for her
      And the reason is a Monegasque form
      And the reason is not the RAMQ
      And the reason is not an Andorran form
