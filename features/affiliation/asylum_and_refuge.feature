Feature: When does somebody who seeks or has protection register?
  Refugees register at once. Since 2020 adults who seek asylum wait for three months.

  Background:
    Given the person is an ordinary newcomer

  @rule:refugee-registers-at-once
  Rule: A refugee, or a person under subsidiary protection, registers at once

    Scenario: A Syrian refugee registers on the first day
      Given a Syrian refugee
      And she is 30
      And she came to France on 15 September 2026
      When she asks on 15 September 2026 whether she must register
      Then registering is required
      And she registers with the local CPAM
      And her cover rests on protection
      And her fund is the CPAM

  @rule:asylum-seeker-registered-at-once-until-2019
  Rule: Until the end of 2019 an asylum seeker registered at once, at any age

    Scenario: On the last day of 2019 an adult who seeks asylum registers at once
      Given an Afghan asylum seeker
      And he is 30
      And he came to France on 15 December 2019
      When he asks on 31 December 2019 whether he must register
      Then registering is required
      And he registers with the local CPAM
      And his cover rests on protection

  @rule:adult-asylum-seeker-waits-three-months
  Rule: Since 2020 an asylum seeker waits for three months and has urgent care meanwhile

    Scenario: On the first day of 2020 an adult who seeks asylum waits
      Given an Afghan asylum seeker
      And he is 30
      And he came to France on 15 December 2019
      When he asks on 1 January 2020 whether he must register
      Then registering is not possible
      And he has no fund
      And he is advised to count on urgent care only

    Scenario: On the last day of the three months an adult waits
      Given an Afghan asylum seeker
      And he is 30
      And he came to France on 1 September 2026
      When he asks on 1 December 2026 whether he must register
      Then registering is not possible
      And he registers nowhere
      And he may register from 2 December 2026
      And he is advised to prepare his file early

    Scenario: On the 18th birthday somebody who seeks asylum waits
      Given a Guinean asylum seeker
      And he turns 18 on 15 September 2026
      And he came to France on 1 September 2026
      When he asks on 15 September 2026 whether he must register
      Then registering is not possible

  @rule:asylum-seeker-registers-after-three-months
  Rule: Since 2020 an asylum seeker registers once three months have passed

    Scenario: The day after the three months an adult who seeks asylum registers
      Given an Afghan asylum seeker
      And he is 30
      And he came to France on 1 September 2026
      When he asks on 2 December 2026 whether he must register
      Then registering is required
      And he registers with the local CPAM
      And his cover rests on protection

  @rule:minor-asylum-seeker-registers-at-once
  Rule: A minor who seeks asylum, or is in the charge of somebody who does, does not wait

    Scenario: On the eve of the 18th birthday a minor who seeks asylum registers at once
      Given a Guinean asylum seeker
      And he turns 18 on 15 September 2026
      And he came to France on 1 September 2026
      When he asks on 14 September 2026 whether he must register
      Then registering is required
      And he registers with the local CPAM
      And his fund is the CPAM
