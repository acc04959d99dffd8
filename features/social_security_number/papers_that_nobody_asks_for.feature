Feature: Does somebody who gets no French number have papers to translate?
  No: nobody asks for the civil-status document then.

  @rule:a-paper-that-nobody-asks-for-needs-no-translation
  Rule: Somebody who gets no number and hands in no civil-status document has none to translate

    Scenario Outline: A student from Greece with a European card, whose document is in <language>
      Given a Greek student
      And she is 22
      And she was born in Greece
      And she stays from 1 September 2026 to 30 June 2027
      And her university year ends on 31 August 2027
      And she is enrolled in a French university
      And she holds a European card from Greece valid until 31 December 2027
      And she is an ordinary newcomer
      And her civil-status document is in <language>
      When she asks on 15 September 2026 what her number is
      Then she gets no French number
      And no civil-status document is asked for
      And the document needs no translation
      And she is not advised to find a sworn translator

      Examples:
        | language |
        | Greek    |
        | Arabic   |
