# language: fr
Fonctionnalité: Dois-je déclarer un médecin traitant ?
  Dès 16 ans, oui, si l'on est assuré en France. Sans lui, le remboursement tombe de 70 % à 30 %.

  Scénario: Sans savoir si elle en a un, la réponse attend
    Étant donné une personne de 22 ans
    Et elle est rattachée à une caisse française
    Et elle a un numéro définitif
    Quand elle demande le 1er mars 2026 si elle doit déclarer un médecin traitant
    Alors la réponse est indéterminée
    Et la réponse attend si elle a déclaré un médecin traitant

  @rule:an-insured-adult-declares-a-treating-doctor
  @rule:without-a-treating-doctor-thirty-percent-comes-back
  @rule:next-the-doctor-is-declared-at-a-visit
  Règle: Une personne majeure assurée qui n'a pas de médecin traitant en déclare un

    Scénario: Une étudiante indienne déclare un généraliste
      Étant donné une étudiante indienne de 22 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et elle n'a pas déclaré de médecin traitant
      Et elle a choisi un généraliste
      Quand elle demande le 1er mars 2026 si elle doit déclarer un médecin traitant
      Alors elle doit déclarer un médecin traitant
      Et elle déclare seule
      Et ensuite elle déclare le médecin en consultation
      Et 30 % de la base sont remboursés

  @rule:a-new-treating-doctor-is-declared-anew
  @rule:with-a-treating-doctor-seventy-percent-comes-back
  Règle: Après un déménagement, on fait une nouvelle déclaration

    Scénario: Elle a déménagé
      Étant donné une personne de 30 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et elle a déclaré un médecin traitant
      Et elle a déménagé
      Quand elle demande le 1er mars 2026 si elle doit déclarer un médecin traitant
      Alors elle doit faire une nouvelle déclaration
      Et 70 % de la base sont remboursés

  @rule:people-not-insured-in-france-need-no-treating-doctor
  Règle: Une personne munie d'une carte européenne n'est pas concernée

    Scénario: Un étudiant allemand garde sa carte européenne
      Étant donné un étudiant allemand de 22 ans
      Et il n'est rattaché à aucune caisse française
      Et il n'a pas de numéro
      Et il n'a pas envoyé de demande
      Et il a une carte européenne d'Allemagne valable jusqu'au 31 décembre 2026
      Quand il demande le 1er mars 2026 si elle doit déclarer un médecin traitant
      Alors le médecin traitant ne la concerne pas
