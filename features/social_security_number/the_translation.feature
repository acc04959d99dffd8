Feature: Does the civil-status document have to be translated?
  It depends on the language of the document and on who hands it in, and the sources do not all say the same.

  Background:
    Given a person
    And he has a temporary number
    And he is registered with the CPAM
    And he has sent his civil-status document

  Scenario: Until the language is told, the answer waits for it
    Given he is a national of India
    When he asks on 15 September 2026 what his number is
    Then the answer waits for the language of his civil-status document
    And it may still be that the document needs no translation
    And it may still be that the document has to be translated by a sworn translator

  @rule:french-document-needs-no-translation
  Rule: A document in French needs no translation

    Scenario Outline: A document in French from <country> is taken as it is
      Given he is a national of <country>
      And his civil-status document is in French
      When he asks on 15 September 2026 what his number is
      Then the document needs no translation
      And the sources agree

      Examples:
        | country |
        | Senegal |
        | Belgium |

  @rule:greek-and-bulgarian-documents-are-translated
  Rule: A document in Greek or Bulgarian is translated, even for Europeans

    Scenario Outline: A national of <country> has a document in <language> translated
      Given he is a national of <country>
      And his civil-status document is in <language>
      When he asks on 15 September 2026 what his number is
      Then the document has to be translated
      And he is advised to find a sworn translator
      And the sources disagree
      And the guides say that the document needs no translation

      Examples:
        | country  | language  |
        | Greece   | Greek     |
        | Bulgaria | Bulgarian |
        | Albania  | Greek     |

  @rule:european-needs-no-translation-of-a-european-document
  Rule: A European needs no translation of a document in another language of Europe's States

    Scenario Outline: A national of <country> has nothing in <language> translated
      Given he is a national of <country>
      And his civil-status document is in <language>
      When he asks on 15 September 2026 what his number is
      Then the document needs no translation
      And he is not advised to find a sworn translator

      Examples:
        | country     | language  |
        | Poland      | Polish    |
        | Switzerland | German    |
        | Norway      | Norwegian |
        | Estonia     | Estonian  |
        | Malta       | English   |

    Scenario: From the last day of 2018, the years of the pages read, the answer is known
      Given he is a national of Poland
      And his civil-status document is in Polish
      When he asks on 31 December 2018 what his number is
      Then the document needs no translation

  @rule:temporary-number-gives-the-same-rights
  Rule: A temporary number gave its rights before any source told what is translated

    Scenario: One day earlier no source tells what is translated
      Given he is a national of Poland
      And his civil-status document is in Polish
      When he asks on 30 December 2018 what his number is
      Then no source tells whether the document has to be translated

  @rule:other-national-may-need-a-translation-all-the-same
  Rule: A document in a listed language is often taken as it is, but others than Europeans may be asked for a translation

    Scenario Outline: A national of <country> may be asked to have a document in <language> translated
      Given he is a national of <country>
      And his civil-status document is in <language>
      When he asks on 15 September 2026 what his number is
      Then the document may be taken as it is
      And he is advised to ask the fund about the translation
      And the answer rests on weak sources

      Examples:
        | country            | language   |
        | India              | English    |
        | Mexico             | Spanish    |
        | Brazil             | Portuguese |
        | Turkey             | Turkish    |
        | the United Kingdom | English    |

    Scenario: About Turkish the guides say nothing else
      Given he is a national of Turkey
      And his civil-status document is in Turkish
      When he asks on 15 September 2026 what his number is
      Then the document may be taken as it is
      And the sources agree

  @rule:document-of-another-national-in-another-european-language-is-translated
  Rule: In a language of Europe that no list names, the document of somebody from elsewhere is translated by a sworn translator

    Scenario Outline: A national of <country> has a document in <language> translated by a sworn translator
      Given he is a national of <country>
      And his civil-status document is in <language>
      When he asks on 15 September 2026 what his number is
      Then the document has to be translated by a sworn translator
      And he is advised to find a sworn translator
      And he is advised to ask whether a stamp is needed
      And the answer rests on weak sources

      Examples:
        | country | language  |
        | Russia  | Estonian  |
        | Serbia  | Slovenian |

  @rule:document-in-another-language-needs-a-sworn-translator
  Rule: A document in any other language, such as Arabic, is translated by a sworn translator

    Scenario Outline: A national of <country> brings a document in <language> to a sworn translator
      Given he is a national of <country>
      And his civil-status document is in <language>
      When he asks on 15 September 2026 what his number is
      Then the document has to be translated by a sworn translator
      And he is advised to find a sworn translator
      And he is advised to ask whether a stamp is needed

      Examples:
        | country | language         |
        | Egypt   | Arabic           |
        | China   | Chinese          |
        | Ukraine | Ukrainian        |
        | Japan   | another language |
        | Germany | Arabic           |
