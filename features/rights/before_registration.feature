Feature: Which rights has somebody who is not registered?
  Whoever must register has rights once that is done. Whoever stays insured elsewhere has them there.

  @rule:rights-open-on-registration
  Rule: Somebody who must register has rights once registered, and a certificate (attestation de droits) then

    Scenario: A student from outside Europe
      Given a Brazilian student
      And she is 22
      And she has a student visa
      And she came to France on 1 September 2026
      And she is enrolled in a French university
      And she enrolled on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights open on registration
      And for her rights she registers
      And her certificate of rights comes after the registration
      And no rights of hers are open yet
      And no last day of her rights is given

  @rule:rights-of-somebody-who-cannot-register-wait
  Rule: Somebody who cannot register yet has no rights in France for now

    Scenario: A newcomer in the first three months
      Given a Brazilian newcomer
      And she is 35
      And she has another permit
      And she came to France on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then she has no rights in France yet
      And for her rights she takes other cover
      And no rights of hers are open yet
      And the first day of her rights is 2 December 2026

  @rule:somebody-who-cannot-register-has-no-rights
  Rule: Somebody who cannot register as things stand has no rights in France

    Scenario: A student who stays for three months at most, enrolled or not
      Given a Brazilian student
      And she is 22
      And she has a short-stay visa
      And she stays for three months or less
      And she came to France on 1 September 2026
      And she is enrolled in a French university
      And she enrolled on 1 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then she has no rights in France as things stand
      And for her rights she takes other cover
      And no first day of her rights is given

    Scenario: An adult without a regular stay
      Given a Brazilian newcomer
      And she is 35
      And she has no permit
      And her stay is not regular
      And she came to France on 1 September 2025
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then she has no rights in France as things stand
      And no first day of her rights is given

  @rule:rights-stay-with-the-fund-at-home
  Rule: Somebody who stays insured elsewhere has rights there, not in France

    Scenario: A German student with a European card that lasts
      Given a German student
      And she is 22
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she enrolled on 5 September 2026
      And she holds a European card from Germany valid until 31 December 2027
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are at home, not in France
      And for her rights she uses the cover from home
      And no first day of her rights is given
      And she is not advised to take private cover before the enrolment

    Scenario: An exchange student from Québec lodges a form
      Given a Canadian student
      And she is 22
      And she has a student visa
      And she stays from 1 September 2026 to 31 January 2027
      And she is enrolled in a French university
      And she enrolled on 1 September 2026
      And she holds a Québec form 106 valid until 31 January 2027
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are at home, not in France

    Scenario: A German pensioner who is still insured at home
      Given a German pensioner
      And she is 68
      And she came to France on 1 September 2026
      And she is still insured abroad
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are at home, not in France
      And for her rights she uses the cover from home
      And no first day of her rights is given

  @rule:unsettled-registration-leaves-the-rights-unsettled
  Rule: While it is not settled whether the person must register, the rights are not settled either

    Scenario: A British student with a global card
      Given a British student
      And she is 22
      And she has a student visa
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she enrolled on 1 September 2026
      And she holds a British global card valid until 31 December 2027
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then the sources do not settle whether she has rights
      And the sources do not settle what she does for her rights
      And the CPAM settles it

  @rule:an-applicant-waits-for-the-fund
  Rule: Somebody who must register and has applied waits until the fund opens the rights

    Scenario: A student who has sent the application
      Given a Brazilian student of 23
      And she is enrolled in a French university
      And she enrolled on 2 September 2025
      And she stays from 1 September 2025 to 30 June 2026
      And she has a student visa
      And she has sent her application
      And she is an ordinary newcomer
      When she asks on 1 October 2025 from when and until when she has rights
      Then her rights open on registration
      And for her rights she waits for the fund
      And no rights of hers are open yet
