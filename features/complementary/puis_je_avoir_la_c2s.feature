# language: fr
Fonctionnalité: Puis-je avoir la Complémentaire santé solidaire (C2S) ?
  Il faut être assuré en France. Avant 25 ans, la demande est le plus souvent celle des parents.

  @rule:under-25-on-three-conditions-the-application-is-ones-own
  @rule:up-to-the-first-ceiling-the-c2s-is-free
  Règle: Avant 25 ans, la demande séparée suppose un logement, une déclaration d'impôts et des moyens séparés des parents

    Scénario: Une étudiante qui vit seule
      Étant donné une étudiante française de 22 ans
      Et elle est rattachée à une caisse française
      Et elle ne vit pas chez ses parents
      Et elle fait sa propre déclaration d'impôts
      Et ses parents ne déduisent aucune pension
      Et son foyer de 1 a 10339 euros par an
      Et elle n'a pas de complémentaire
      Quand elle demande le 20 septembre 2025 quelle complémentaire elle peut avoir
      Alors elle demande la C2S à son propre nom
      Et la C2S est gratuite
      Et une mutuelle est conseillée

  @rule:under-25-the-parents-apply
  @rule:up-to-the-second-ceiling-the-c2s-costs-a-contribution
  Règle: Si une condition manque, elle figure sur la demande des parents

    Scénario: Une étudiante sur la déclaration de ses parents
      Étant donné une étudiante française de 22 ans
      Et elle est rattachée à une caisse française
      Et elle ne vit pas chez ses parents
      Et elle figure sur la déclaration d'impôts de ses parents
      Et ses parents ne déduisent aucune pension
      Et aucun juge n'a fixé de pension
      Et elle n'a pas d'enfant
      Et son foyer de 3 a 18609,01 euros par an
      Et elle n'a pas de complémentaire
      Quand elle demande le 20 septembre 2025 quelle complémentaire elle peut avoir
      Alors elle figure sur la demande de C2S de ses parents
      Et la C2S demande une participation
      Et la C2S coûterait 8 euros par mois

  @rule:for-six-months-after-the-permit-the-c2s-is-only-renewed
  Règle: Pendant six mois après la fin du titre de séjour, la C2S peut seulement être renouvelée

    Scénario: Trois mois après la fin du titre
      Étant donné une étudiante camerounaise de 22 ans
      Et elle est rattachée à une caisse française
      Et elle a la C2S
      Et elle a un visa d'étudiante
      Et son titre de séjour a pris fin le 31 mars 2025
      Quand elle demande le 30 juin 2025 quelle complémentaire elle peut avoir
      Alors elle peut seulement renouveler la C2S
      Et elle peut la renouveler jusqu'au 30 septembre 2025
