Feature: Since when does the plan tell what to do?
  The sources reach back to 2016, and the plan says what to do from the first day of that year.

  Background:
    Given all else is in order

  @rule:the-documents-come-before-the-registration
  Rule: A newcomer who must register gathers the documents, from the first day known

    Scenario Outline: <who>, in France since <arrival>
      Given <who>
      And she was born in Brazil
      And she came to France on <arrival>
      And she has <permit>
      And <fact>
      And she has not sent an application
      And her contract lasts 12 months
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then <first>
      And <then>
      And <also>

      Examples:
        | who                           | arrival          | permit         | fact                                   | first                                 | then                                                 | also                                  |
        | a Brazilian employee of 30    | 1 December 2015  | another permit | she began to work on 1 December 2015   | her plan says to gather the documents | her plan says to register through the employer       | her plan says to keep the claim forms |
        | a Brazilian farm worker of 30 | 1 December 2015  | another permit | she began to work on 1 December 2015   | her plan says to gather the documents | her plan says to register with the fund of the trade | her plan says to keep the claim forms |
        | a Brazilian resident of 40    | 1 September 2015 | another permit | she has enough to live on              | her plan says to gather the documents | her plan says to register with the CPAM              | her plan says to keep the claim forms |
        | a Brazilian student of 20     | 1 September 2015 | a student visa | she is enrolled in a French university | her plan says to gather the documents | her plan says to register when enrolling             | her plan says to keep the claim forms |

  @rule:an-application-that-is-sent-is-followed
  Rule: An application that is sent is followed, from the first day known

    Scenario: An employee has sent the application, and has moved
      Given a Brazilian employee of 30
      And she was born in Brazil
      And she came to France on 1 December 2015
      And she has another permit
      And she began to work on 1 December 2015
      And her contract lasts 12 months
      And she has sent her application
      And her details have changed
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then her plan says to wait for the fund
      And her plan says to keep the claim forms
      And her plan says to report the changes

  @rule:registration-follows-the-three-months
  Rule: Somebody who has to wait takes other cover meanwhile, from the first day known

    Scenario: A resident has been in France for a month
      Given a Brazilian resident of 40
      And she was born in Brazil
      And she came to France on 1 December 2015
      And she has another permit
      And she has enough to live on
      And she has not sent an application
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then her plan says to take other cover meanwhile
      And her plan says to register after three months

  @rule:somebody-without-a-regular-stay-asks-for-the-ame
  Rule: The AME is asked for after three months, from the first day known

    Scenario: Four months in France without a permit
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she has no permit
      And her stay is not regular
      And she came to France on 1 September 2015
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then her plan says to ask for the AME

  @rule:somebody-without-a-regular-stay-has-urgent-care-first
  Rule: Before three months urgent care comes first, from the first day known

    Scenario: One month in France without a permit
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she has no permit
      And her stay is not regular
      And she came to France on 1 December 2015
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then her plan says to count on urgent care
      And her plan says to ask for the AME

  @rule:somebody-who-has-the-ame-renews-it
  Rule: The AME is renewed in time, and its card shown, from the first day known

    Scenario: Somebody who has the AME, with a visit today
      Given a Brazilian newcomer of 40
      And she was born in Brazil
      And she has no permit
      And her stay is not regular
      And she came to France on 1 September 2015
      And she has the AME
      And the visit is to a general practitioner
      And the visit is on 1 January 2016
      And she is an ordinary newcomer
      And all else about paying is ordinary
      When she asks on 1 January 2016 what she has to do
      Then her plan says to renew the AME in time
      And her plan says to show the card of the AME

  @rule:somebody-who-is-insured-elsewhere-needs-no-other-cover
  Rule: Somebody whose cover abroad goes on uses it, from the first day known

    Scenario: A German resident is still insured at home
      Given a German resident of 40
      And she was born in Germany
      And she came to France on 1 September 2015
      And she has enough to live on
      And she is still insured abroad
      And she has not sent an application
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then her plan says to use the cover from home

  @rule:a-european-who-cannot-register-for-want-of-means-asks-about-the-ame
  Rule: A European without cover or means asks about the AME, from the first day known

    Scenario: A Romanian newcomer with nothing to live on
      Given a Romanian newcomer of 40
      And she was born in Romania
      And she came to France on 1 September 2015
      And she does not have enough to live on
      And she has not sent an application
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then her plan says to ask for the AME

  @rule:a-minor-without-a-permit-asks-for-the-ame-at-once
  Rule: A minor whose registration is unsettled asks the fund and for the AME, from the first day known

    Scenario: A minor without a permit
      Given a Brazilian newcomer of 16
      And she was born in Brazil
      And she has no permit
      And her stay is not regular
      And she came to France on 1 December 2015
      And she is an ordinary newcomer
      When she asks on 1 January 2016 what she has to do
      Then her plan says to ask the desk
      And her plan says to ask for the AME

  @rule:a-form-from-home-is-handed-in
  Rule: A form from home is handed in, from the first day known

    Scenario: A student from Québec with a visit today
      Given a Canadian student of 20
      And she was born in Canada
      And she stays from 1 September 2015 to 30 June 2016
      And she stays for more than three months
      And she is enrolled in a French university
      And she holds a Québec form 106 valid until 30 June 2016
      And the visit is to a general practitioner
      And the visit is on 1 January 2016
      And she is an ordinary newcomer
      And all else about claiming is ordinary
      When she asks on 1 January 2016 what she has to do
      Then her plan says to hand in the form from home
      And her plan says to ask where the claim form goes

  @rule:cover-from-home-is-used-while-it-lasts
  Rule: Cover from home is used and its card shown, from the first day known

    Scenario: A student from Germany with a visit today
      Given a German student of 22
      And she was born in Germany
      And she stays from 1 December 2015 to 30 June 2016
      And she stays for more than three months
      And she is enrolled in a French university
      And her university year ends on 31 August 2016
      And she holds a European card from Germany valid from 1 July 2015 to 31 December 2017
      And the visit is to a general practitioner
      And the visit is on 1 January 2016
      And she is an ordinary newcomer
      And all else about paying is ordinary
      And all else about claiming is ordinary
      When she asks on 1 January 2016 what she has to do
      Then her plan says to use the cover from home
      And her plan says to show the european card
      And her plan says to pay the whole price
      And her plan says to send the claim form

  @rule:claim-forms-are-kept-until-a-number-comes
  Rule: A registered person without a number keeps the claim forms, from the first day known

    Scenario Outline: <who> has no number yet
      Given <who>
      And she was born in <country>
      And she has <permit>
      And she is registered with the CPAM
      And she has no French number
      And she has no carte Vitale
      And the visit is to a general practitioner
      And the visit is on 1 January 2016
      And her treating doctor is the doctor of the visit
      And all else about paying is ordinary
      And all else about claiming is ordinary
      When she asks on 1 January 2016 what she has to do
      Then <first>
      And <then>
      And <at the visit>
      And <after>

      Examples:
        | who                       | country | permit         | first                                 | then                                            | at the visit                          | after                                                     |
        | a French employee of 30   | France  | no permit      | her plan says to ask for the number   | her plan says to keep the claim forms           | her plan says to show the certificate | her plan says to keep the claim form until a number comes |
        | a Brazilian student of 23 | Brazil  | a student visa | her plan says to keep the claim forms | her plan says to send the civil status document | her plan says to show the certificate | her plan says to keep the claim form until a number comes |

  @rule:a-temporary-number-is-enough-for-claims
  Rule: With a temporary number claims are sent and the papers followed, from the first day known

    Scenario Outline: A student who has <sent> the civil-status document
      Given a Brazilian student of 23
      And she was born in Brazil
      And she has a student visa
      And she is registered with the CPAM
      And her temporary number dates from 1 December 2015
      And she has no carte Vitale
      And she has <sent> her civil-status document
      When she asks on 1 January 2016 what she has to do
      Then <first>
      And <then>
      And <also>

      Examples:
        | sent     | first                                           | then                                                   | also                                          |
        | sent     | her plan says to wait for the permanent number  | her plan says to send claims with the temporary number | her plan says to check the details every year |
        | not sent | her plan says to send the civil status document | her plan says to send claims with the temporary number | her plan says to check the details every year |

  @rule:details-are-checked-once-a-year
  Rule: Whoever is registered has the card, the doctor and the cover to think of, from the first day known

    Scenario Outline: Somebody of 30 is registered; <fact>, <other fact>, and <card>
      Given a French person of 30
      And she was born in France
      And she is registered with the CPAM
      And she has a permanent number
      And <card>
      And <fact>
      And <other fact>
      And her stay is regular
      When she asks on 1 January 2016 what she has to do
      Then <first>
      And <then>

      Examples:
        | fact                                | other fact                                | card                       | first                                            | then                                          |
        | she has no ameli account            | she keeps her doctor                      | she has a carte Vitale     | her plan says to open an online account          | her plan says to check the details every year |
        | she has an ameli account            | she keeps her doctor                      | her carte Vitale is lost   | her plan says to declare the loss of the card    | her plan says to order the card               |
        | she has an ameli account            | she keeps her doctor                      | her carte Vitale is faulty | her plan says to order the card                  | her plan says to check the details every year |
        | she has not named a treating doctor | she has chosen a general practitioner     | she has a carte Vitale     | her plan says to declare a treating doctor       | her plan says to check the details every year |
        | she has moved house                 | she has chosen a general practitioner     | she has a carte Vitale     | her plan says to declare the new treating doctor | her plan says to check the details every year |
        | she has no complementary cover      | her household of 1 has 60000 euros a year | she has a carte Vitale     | her plan says to take out a mutuelle             | her plan says to check the details every year |
        | her details have changed            | she keeps her doctor                      | she has a carte Vitale     | her plan says to report the changes              | her plan says to check the details every year |

    Scenario: A general practitioner, with the card
      Given a French employee of 30
      And she was born in France
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And the visit is to a general practitioner
      And her treating doctor is the doctor of the visit
      And the visit is on 1 January 2016
      And all else about paying is ordinary
      And all else about claiming is ordinary
      When she asks on 1 January 2016 what she has to do
      Then her plan says to take out a mutuelle
      And her plan says to check the details every year
      And her plan says to show the card
      And her plan says to pay unless it is offered
      And her plan says to wait for the refund

    Scenario Outline: <who>, with a visit to <place> on <day>; <fact>
      Given <who>
      And she was born in France
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And the visit is to <place>
      And the visit is on <day>
      And <doctor>
      And <fact>
      And she has no referral
      And all else about paying is ordinary
      And all else about claiming is ordinary
      When she asks on 1 January 2016 what she has to do
      Then <at>
      And <also>

      Examples:
        | who                   | place                  | day            | doctor                                         | fact                            | at                                             | also                                                     |
        | a French person of 30 | a pharmacy             | 1 January 2016 | she has a prescription                         | she has a mutuelle              | her plan says to show the card                 | her plan says to pay unless it is offered                |
        | a French person of 30 | a pharmacy             | 1 January 2016 | she has a prescription                         | she has the CMU-C               | her plan says to show the card                 | her plan says to pay nothing                             |
        | a French person of 30 | a general practitioner | 1 January 2016 | her treating doctor is the doctor of the visit | she has the CMU-C               | her plan says to show the card                 | her plan says to pay nothing                             |
        | a French person of 30 | a hospital             | 1 January 2016 | her treating doctor is another doctor          | the hospital is under agreement | her plan says to show the card                 | her plan says to pay the own share                       |
        | a French person of 30 | a dermatologist        | 2 January 2016 | her treating doctor is another doctor          | she has a mutuelle              | her plan says to see the treating doctor first | her plan says to show the card                           |
        | a French person of 30 | a dermatologist        | 1 January 2016 | her treating doctor is another doctor          | she has a mutuelle              | her plan says to wait for the refund           | her plan says to see the treating doctor first next time |

    Scenario Outline: A trip to <country> on <day>
      Given a French person of 30
      And she was born in France
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she travels to <country>
      And the trip is a visit
      And she leaves on <day>
      When she asks on 1 January 2016 what she has to do
      Then <trip>

      Examples:
        | country       | day             | trip                                                 |
        | Spain         | 1 February 2016 | her plan says to order the european card             |
        | Spain         | 10 January 2016 | her plan says to ask for the replacement certificate |
        | Japan         | 1 February 2016 | her plan says to arrange other cover for the trip    |
        | Martinique    | 1 February 2016 | her plan says to take the carte vitale with you      |
        | New Caledonia | 1 February 2016 | her plan says to ask the fund about the trip         |
