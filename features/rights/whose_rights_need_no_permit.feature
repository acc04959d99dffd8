Feature: Whose rights do not hang on a residence permit?
  Those of Europeans, of minors, and of adults who need none.

  @rule:european-keeps-the-rights-without-a-permit
  Rule: The rights of a registered European do not hang on a residence permit

    Scenario Outline: The rights of <person> have no end set by a permit
      Given <person>
      And she is 40
      And she is registered with the CPAM
      And she has a permanent number
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are open
      And no permit limits her rights
      And no last day of her rights is given
      And for her rights she keeps her details current
      And she does not report the renewal of the permit

      Examples:
        | person                     |
        | a Polish employee          |
        | a Norwegian student        |
        | a Swiss resident           |
        | a French resident          |
        | a Brazilian-Italian student |

  @rule:minor-keeps-the-rights-without-a-permit
  Rule: The rights of a registered minor do not hang on a residence permit

    Scenario: The day before the 18th birthday no permit counts
      Given a Malian pupil
      And she turns 18 on 11 September 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has no permit
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are open
      And no permit limits her rights
      And for her rights she keeps her details current

  @rule:rights-end-after-the-sixth-month-after-the-permit
  Rule: From the 18th birthday on, a permit that ended long ago counts

    Scenario: On the 18th birthday a permit of two years ago has ended the rights
      Given a Malian pupil
      And she turns 18 on 10 September 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she has another permit
      And her permit lasted until 10 September 2024
      And she has no renewal receipt
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights have ended

  @rule:no-permit-needed-leaves-the-rights-open
  Rule: The rights of a registered adult who needs no permit stay open

    Scenario: On the 18th birthday somebody who needs no permit keeps the rights
      Given a Monegasque student
      And she turns 18 on 10 September 2026
      And she is registered with the CPAM
      And she has a permanent number
      And she needs no permit
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are open
      And no permit limits her rights
      And no last day of her rights is given

  @rule:valid-permit-leaves-the-rights-open
  @rule:valid-permit-sets-the-limit-of-the-rights
  Rule: A British national who needs a permit has rights that hang on it

    Scenario: A permit limits the rights of a British resident
      Given a British resident
      And she is 40
      And she is registered with the CPAM
      And she has a permanent number
      And she has another permit
      And her permit lasts until 10 January 2027
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are open
      And the last day of her rights is 10 July 2027

  @rule:european-keeps-the-rights-without-a-permit
  Rule: A European adult needs no permit by nationality

    Scenario: A Polish student needs no permit
      Given a Polish student
      And she is 24
      And she is registered with the CPAM
      And she needs no permit
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are open
      And no permit limits her rights

  @rule:minor-keeps-the-rights-without-a-permit
  Rule: A minor needs none by age

    Scenario: A Monegasque pupil needs no permit
      Given a Monegasque pupil
      And she is 16
      And she is registered with the CPAM
      And she needs no permit
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights are open
      And no permit limits her rights

  @rule:rights-open-on-registration
  Rule: Needing no permit opens no rights before the registration

    Scenario: A Monegasque student has still to register
      Given a Monegasque student
      And she is 24
      And she needs no permit
      And she is enrolled in a French university
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights open on registration
