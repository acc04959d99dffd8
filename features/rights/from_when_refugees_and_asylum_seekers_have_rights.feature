Feature: From when do refugees and asylum seekers have rights?
  Refugees and minors have rights at once. Since 2020 an adult who seeks asylum waits for three months.

  @rule:refugee-has-rights-at-once
  Rule: A refugee, or a person under subsidiary protection, has rights at once

    Scenario: A refugee who came yesterday
      Given an Afghan refugee
      And she is 30
      And she came to France on 9 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights count at once
      And her rights open on registration
      And for her rights she registers

  @rule:minor-who-seeks-asylum-has-rights-at-once
  Rule: A minor who seeks asylum, or is in the charge of somebody who does, has rights at once

    Scenario: An asylum seeker a day before the 18th birthday
      Given an Afghan asylum seeker
      And she turns 18 on 11 September 2026
      And she came to France on 9 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights count at once
      And her rights open on registration

  @rule:rights-of-an-asylum-seeker-start-after-three-months
  @rule:rights-of-somebody-who-cannot-register-wait
  Rule: Since 2020 the rights of an adult who seeks asylum start after three months

    Scenario: On the 18th birthday the three months count
      Given an Afghan asylum seeker
      And she turns 18 on 10 September 2026
      And she came to France on 9 September 2026
      And she is an ordinary newcomer
      When she asks on 10 September 2026 from when and until when she has rights
      Then her rights count after three months
      And she has no rights in France yet
      And for her rights she takes other cover
      And the first day of her rights is 10 December 2026

    Scenario: On the last day of the three months rights have not started
      Given an Afghan asylum seeker
      And she is 30
      And she came to France on 9 September 2026
      And she is an ordinary newcomer
      When she asks on 9 December 2026 from when and until when she has rights
      Then she has no rights in France yet

    Scenario: On the first day of the decree the three months count
      Given an Afghan asylum seeker
      And she is 30
      And she came to France on 30 December 2019
      And she is an ordinary newcomer
      When she asks on 1 January 2020 from when and until when she has rights
      Then her rights count after three months
      And the first day of her rights is 31 March 2020

  @rule:rights-of-an-asylum-seeker-start-after-three-months
  @rule:rights-open-on-registration
  Rule: Once the three months have passed, the rights of an adult who seeks asylum open on registration

    Scenario: On the day after the three months
      Given an Afghan asylum seeker
      And she is 30
      And she came to France on 9 September 2026
      And she is an ordinary newcomer
      When she asks on 10 December 2026 from when and until when she has rights
      Then her rights open on registration
      And the first day of her rights is 10 December 2026

  @rule:asylum-seeker-had-rights-at-once-until-2019
  Rule: Until the end of 2019 an adult who sought asylum had rights at once

    Scenario: The day before the decree nobody waits
      Given an Afghan asylum seeker
      And she is 30
      And she came to France on 30 December 2019
      And she is an ordinary newcomer
      When she asks on 31 December 2019 from when and until when she has rights
      Then her rights count at once
      And her rights open on registration

    Scenario: On that day an asylum seeker turns 18
      Given an Afghan asylum seeker
      And she turns 18 on 31 December 2019
      And she came to France on 30 December 2019
      And she is an ordinary newcomer
      When she asks on 31 December 2019 from when and until when she has rights
      Then her rights count at once
      And her rights open on registration

  @rule:minor-who-seeks-asylum-has-rights-at-once
  Rule: Before 2020 too a minor who sought asylum had rights as a minor

    Scenario: A day before the decree, and a day before the 18th birthday
      Given an Afghan asylum seeker
      And she turns 18 on 1 January 2020
      And she came to France on 30 December 2019
      And she is an ordinary newcomer
      When she asks on 31 December 2019 from when and until when she has rights
      Then her rights count at once
      And her rights open on registration
