Feature: May a patient go to the hospital directly?
  The care path binds consultations with doctors. It does not bind a stay in hospital or a visit to the emergency room.

  @rule:the-path-does-not-bind-the-emergency-room
  Rule: The path does not bind the emergency room, which is entered directly

    Scenario Outline: The emergency room is entered directly
      Given a patient
      And the visit is to an emergency room
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | day              |
        | 1 January 2006   |
        | 28 February 2026 |

  @rule:the-path-does-not-bind-a-hospital-stay
  Rule: The path does not bind a stay in hospital, and the hospital says whether a letter is needed

    Scenario Outline: The sources do not say whether a planned stay needs a letter
      Given a patient
      And the visit is to a hospital
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And the sources do not settle whether she may go directly

      Examples:
        | day              |
        | 1 January 2006   |
        | 28 February 2026 |

  @rule:an-emergency-opens-the-hospital
  Rule: In an emergency the hospital takes the patient without a letter

    Scenario Outline: In an emergency no letter is needed
      Given a patient
      And the visit is to a hospital
      And the visit is an emergency
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | day              |
        | 1 January 2006   |
        | 28 February 2026 |
