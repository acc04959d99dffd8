Feature: What do the guides say otherwise about translations?
  One guide takes documents in any language of Europe, where the official pages and a university ask for more.

  Background:
    Given a person
    And he has a temporary number
    And he is registered with the CPAM
    And he has sent his civil-status document

  @rule:guide-accepts-every-european-language
  Rule: One guide accepts documents in any European language

    Scenario Outline: By that guide a national of <country> needs no translation from <language>
      Given he is a national of <country>
      And his civil-status document is in <language>
      When he asks on 15 September 2026 what his number is
      And the guides are followed
      Then the document needs no translation
      And the sources disagree

      Examples:
        | country | language  |
        | Russia  | Russian   |
        | India   | English   |
        | Greece  | Greek     |
        | Serbia  | Slovenian |

    Scenario Outline: By that guide a European needs no translation from Estonian, on <day> as well
      Given he is a national of Estonia
      And his civil-status document is in Estonian
      When he asks on <day> what his number is
      And the guides are followed
      Then the document needs no translation

      Examples:
        | day              |
        | 30 December 2018 |
        | 31 December 2018 |

    Scenario: The official pages ask for a sworn translator from Russian
      Given he is a national of Russia
      And his civil-status document is in Russian
      When he asks on 15 September 2026 what his number is
      Then the document has to be translated by a sworn translator
      And the guides say that the document needs no translation

  @rule:document-in-another-language-needs-a-sworn-translator
  Rule: Arabic is no European language, so the guides and the official pages agree about it

    Scenario: When the guides are followed, a document in Arabic is translated too
      Given he is a national of Egypt
      And his civil-status document is in Arabic
      When he asks on 15 September 2026 what his number is
      And the guides are followed
      Then the document has to be translated by a sworn translator
      And the sources agree
