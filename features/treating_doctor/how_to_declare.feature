Feature: How is a treating doctor declared, and to whom?
  Doctor and patient declare together, online or on paper. The fund on the certificate of rights gets the form.

  @rule:a-paper-form-declares-the-doctor
  @rule:next-the-doctor-is-declared-at-a-visit
  @rule:a-permanent-number-is-enough-for-the-declaration
  @rule:members-of-a-cpam-send-the-declaration-there
  Rule: A paper form, signed by both and sent to the fund, declares the doctor without a card

    Scenario: A student without a card sends the form to the CPAM
      Given a student of 22
      And she is registered with the CPAM
      And she has a permanent number
      And she has no carte Vitale
      And she has not named a treating doctor
      And she has chosen a general practitioner
      When she asks whether she should name a treating doctor on 1 March 2026
      Then next she declares the doctor at a visit
      And she is advised to paper form
      And she is not advised to online by the doctor
      And the declaration goes to the CPAM
      And her number is enough for the declaration

  @rule:the-doctor-declares-online-with-the-card
  Rule: With the carte Vitale the doctor can send the declaration online during a visit

    Scenario: A holder of a card may choose
      Given a person of 30
      And she is registered with the CPAM
      And she has a permanent number
      And she has a carte Vitale
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then she is advised to online by the doctor
      And she is advised to paper form
      And she is not advised to any time
      And she is not advised to no reason needed

  @rule:members-of-the-msa-send-the-declaration-there
  Rule: The declaration of a member of the MSA goes to the MSA

    Scenario: A farm worker
      Given a farm worker of 30
      And she is registered with the MSA
      And she has a permanent number
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then the declaration goes to the MSA

  @rule:the-official-page-does-not-name-the-mgen-for-the-declaration
  Rule: The official page names the CPAM and the MSA only

    Scenario: A member of the MGEN asks it where the declaration goes
      Given a person of 30
      And she is registered with the MGEN
      And she has a permanent number
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then the sources do not settle where the declaration goes
      And she should name a treating doctor
      And the sources disagree
      And the guides say that the declaration goes to the MGEN

  @rule:the-guide-sends-the-declaration-to-the-mgen
  Rule: The guide has members of the MGEN declare the doctor to the MGEN

    Scenario: By the guides, it goes to the MGEN
      Given a person of 30
      And she is registered with the MGEN
      And she has a permanent number
      And she has not named a treating doctor
      And the guides are followed
      When she asks whether she should name a treating doctor on 1 March 2026
      Then the declaration goes to the MGEN

  @rule:a-temporary-number-leaves-the-declaration-unsettled
  Rule: No source tells whether the fund records the declaration under a temporary number

    Scenario: With a temporary number only that part is unsettled
      Given a student of 22
      And she is registered with the CPAM
      And she has a temporary number
      And she has not named a treating doctor
      When she asks whether she should name a treating doctor on 1 March 2026
      Then the sources do not settle whether her number is enough
      And she should name a treating doctor
      And she is advised to paper form
