Feature: Which professionals need no treating doctor?
  The care path is about doctors. Other professionals are seen directly, or on a prescription.

  @rule:the-path-does-not-bind-dentists-midwives-and-opticians
  Rule: The path does not bind dentists, midwives and opticians, who are seen directly

    Scenario Outline: <professional> is seen directly, whoever the patient is
      Given a patient
      And the visit is to <professional>
      When she asks about the visit of 10 March 2025
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | professional |
        | a dentist    |
        | a midwife    |
        | an optician  |

  @rule:the-path-does-not-bind-prescribed-care
  Rule: The path does not bind nurses, therapists, pharmacies, laboratories and imaging, which a prescription opens

    Scenario Outline: A prescription opens <professional>
      Given a patient
      And the visit is to <professional>
      And she has a prescription
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | professional       | day            |
        | a nurse            | 1 January 2006 |
        | a physiotherapist  | 10 March 2025  |
        | a speech therapist | 10 March 2025  |
        | a pharmacy         | 10 March 2025  |
        | a laboratory       | 10 March 2025  |
        | an imaging centre  | 10 March 2025  |

  @rule:care-without-a-prescription-is-not-refunded
  Rule: Nurses, therapists, pharmacies, laboratories and imaging are refunded only on a prescription

    Scenario Outline: Without a prescription <professional> is not refunded
      Given a patient
      And the visit is to <professional>
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may not go directly
      And she is advised to ask for a prescription

      Examples:
        | professional       | day            |
        | a nurse            | 1 January 2006 |
        | a speech therapist | 10 March 2025  |
        | a pharmacy         | 10 March 2025  |
        | a laboratory       | 10 March 2025  |

  @rule:termination-and-organised-screening-need-no-prescription
  Rule: The ending of a pregnancy and organised breast cancer screening need no prescription

    Scenario Outline: <reason> at <place> needs no prescription
      Given a patient
      And the visit is to <place>
      And the visit is for <reason>
      And the visit is otherwise ordinary
      When she asks about the visit of <day>
      Then the care path does not bind the visit
      And she may go directly

      Examples:
        | reason                    | place             | day            |
        | breast cancer screening   | an imaging centre | 1 January 2006 |
        | the ending of a pregnancy | a hospital        | 1 January 2006 |
