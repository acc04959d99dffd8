Feature: What do these calls cost?
  A guide calls every number free. Two of them are charged, and one is an ordinary number.

  @rule:other-lines-are-told-when-it-is-no-emergency
  @rule:the-duty-doctor-line-is-free
  @rule:sos-medecins-is-charged-by-the-minute
  @rule:the-line-of-duty-pharmacies-is-charged
  @rule:the-poison-centre-is-an-ordinary-call
  Rule: SOS Médecins and the line of duty pharmacies are charged, the poison centre is an ordinary call

    Scenario: Lines beside the emergency numbers
      Given a person
      And it is no emergency
      And she looks for a doctor at night
      When she asks where she finds care on 1 March 2026
      Then she is advised to number 3624
      And she is advised to number 3237
      And the call to 36 24 is charged
      And the call to 32 37 is charged
      And the call to 116 117 is free where it works
      And the call to the poison centre is an ordinary one
      And the sources disagree
      And the guides say that the call to 36 24 is free
      And the guides say that the call to the poison centre is free
      And the number 116 117 is told besides

  @rule:the-guide-calls-every-line-free
  Rule: The guide calls all its numbers free

    Scenario: By the guide
      Given a person
      And it is no emergency
      And she looks for a doctor at night
      And the guides are followed
      When she asks where she finds care on 1 March 2026
      Then the call to 36 24 is free
      And the call to the poison centre is free
      And the official pages say that the call to 36 24 is charged
