Feature: Where do I find a doctor, a pharmacy or help?

  Scenario: As long as it may be an emergency, whom to call stays open
    Given a person
    And she looks for a doctor
    When she asks where she finds care on 1 March 2026
    Then the answer waits for whether it is an emergency
    And it may still be that the number to call is 15
    And it may still be that there is no number to call first

  @rule:a-doctor-is-looked-for-in-a-directory
  @rule:a-doctor-of-sector-1-takes-no-extra-fee
  @rule:a-doctor-of-ones-own-language-is-found-by-lists
  Rule: A doctor is looked for in the directory of ameli or on a booking site, and by language in lists

    Scenario: A doctor who speaks her language
      Given a person
      And it is no emergency
      And she looks for a doctor
      And she would like a doctor of her language
      When she asks where she finds care on 1 March 2026
      Then there is no number to call first
      And she starts with a directory
      And she is advised to directory of ameli
      And she is advised to booking sites
      And she is advised to languages on booking sites
      And she is advised to list of the welcome centre
      And she is advised to lists of embassies
      And she is advised to sector 1

  @rule:a-doctor-is-looked-for-in-a-directory
  Rule: The lists by language are told to who asks for them

    Scenario: Any doctor will do
      Given a person
      And it is no emergency
      And she looks for a doctor
      And she does not ask for another language
      When she asks where she finds care on 1 March 2026
      Then she is advised to directory of ameli
      And she is not advised to lists of embassies
      And she is advised to check sector and fees

  @rule:a-duty-doctor-is-reached-on-116-117
  @rule:town-halls-list-doctors-and-pharmacies-on-duty
  Rule: When practices are closed, 116 117 reaches a duty doctor in some regions

    Scenario: A doctor at night
      Given a person
      And it is no emergency
      And she looks for a doctor at night
      When she asks where she finds care on 1 March 2026
      Then the number to call is 116 117
      And she starts with the doctor on duty
      And she is advised to list of the town hall

  @rule:a-duty-pharmacy-is-looked-up
  @rule:town-halls-list-doctors-and-pharmacies-on-duty
  Rule: The pharmacy on duty is looked up

    Scenario: A pharmacy at night
      Given a person
      And it is no emergency
      And she looks for a pharmacy at night
      When she asks where she finds care on 1 March 2026
      Then there is no number to call first
      And she starts with the pharmacy on duty
      And she is advised to site of duty pharmacies

  @rule:a-helper-is-asked-about-paperwork
  Rule: Comede, PIMMS Médiation and social workers help with paperwork

    Scenario: Help with a file
      Given a person
      And it is no emergency
      And she looks for help with paperwork
      When she asks where she finds care on 1 March 2026
      Then she starts with a helper
      And she is advised to comede
      And she is advised to pimms mediation
      And she is advised to social workers
