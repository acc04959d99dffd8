# language: fr
Fonctionnalité: Que dois-je faire maintenant, et dans quel ordre ?
  Le programme dit ce qui reste à faire, avec quels papiers, où et avant quand. Ce qui est fait n'y figure plus.

  Scénario: Sans la langue de l'acte de naissance, le programme dit ce qu'il attend
    Étant donné une étudiante brésilienne de 23 ans
    Et elle est née au Brésil
    Et elle vivait au Brésil
    Et elle séjourne du 1er septembre 2025 au 30 juin 2027
    Et elle est inscrite dans une université française
    Et elle arrive comme tout le monde
    Quand elle demande le 15 septembre 2025 ce qu'elle doit faire
    Alors la réponse est indéterminée
    Et son programme dit de réunir les documents
    Et la réponse attend la langue de sa pièce d'état civil

  @rule:the-documents-come-before-the-registration
  @rule:a-document-in-another-language-is-translated-first
  @rule:the-portal-is-the-way-in-for-students
  @rule:claim-forms-are-kept-until-a-number-comes
  Règle: Une étudiante réunit ses documents, les fait traduire au besoin, s'inscrit sur le portail et garde ses feuilles de soins

    Scénario: Un acte de naissance en arabe
      Étant donné une étudiante tunisienne de 23 ans
      Et elle est née en Tunisie
      Et elle vivait en Tunisie
      Et sa pièce d'état civil est en arabe
      Et elle séjourne du 1er septembre 2025 au 30 juin 2027
      Et elle est inscrite dans une université française
      Et elle s'est inscrite le 3 septembre 2025
      Et elle arrive comme tout le monde
      Et tout le reste est en ordre
      Quand elle demande le 15 septembre 2025 ce qu'elle doit faire
      Alors son programme met `réunir les documents` avant `faire traduire les documents`
      Et son programme met `faire traduire les documents` avant `s'inscrire sur le portail`
      Et son programme met `s'inscrire sur le portail` avant `garder les feuilles de soins`
      Et à côté de `réunir les documents` son programme dit les papiers à envoyer
      Et à côté de `s'inscrire sur le portail` son programme donne le 3 septembre 2025 comme le premier jour de ses droits
      Et à côté de `s'inscrire sur le portail` son programme dit combien de temps prend le numéro

  @rule:the-civil-status-document-leads-to-the-permanent-number
  @rule:a-temporary-number-is-enough-for-claims
  @rule:an-insured-person-without-a-treating-doctor-declares-one
  @rule:a-complementary-cover-is-advised
  Règle: Avec un numéro provisoire, elle envoie son acte et ses feuilles de soins, déclare un médecin et pense à une mutuelle

    Scénario: Six semaines après le numéro provisoire
      Étant donné une étudiante tunisienne de 23 ans
      Et elle est née en Tunisie
      Et elle est rattachée à une caisse française
      Et son numéro provisoire date du 1er août 2025
      Et elle n'a pas envoyé sa pièce d'état civil
      Et elle n'a pas déclaré de médecin traitant
      Et elle a choisi un généraliste
      Et elle n'a pas de complémentaire
      Et tout le reste est en ordre
      Quand elle demande le 15 septembre 2025 ce qu'elle doit faire
      Alors son programme met `envoyer l'acte d'état civil` avant `envoyer les feuilles de soins`
      Et son programme met `envoyer les feuilles de soins` avant `déclarer un médecin traitant`
      Et son programme met `déclarer un médecin traitant` avant `prendre une mutuelle`
      Et son programme ne dit pas de commander la carte
      Et son programme ne dit pas de s'inscrire sur le portail

  @rule:an-account-makes-the-rest-easier
  @rule:a-person-without-a-card-orders-it
  @rule:details-are-checked-once-a-year
  Règle: Avec le numéro définitif, elle ouvre un compte, commande la carte et vérifie ses informations chaque année

    Scénario: Le numéro définitif est là
      Étant donné une étudiante tunisienne de 23 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et elle n'a pas de compte ameli
      Et elle n'a pas de carte Vitale
      Et tout le reste est en ordre
      Quand elle demande le 15 septembre 2025 ce qu'elle doit faire
      Alors son programme met `ouvrir un compte ameli` avant `commander la carte`
      Et son programme met `commander la carte` avant `vérifier les informations`
      Et son programme ne dit pas d'envoyer l'acte d'état civil
      Et à côté de `commander la carte` son programme dit où commander la carte

  @rule:a-paper-claim-is-sent
  Règle: Après des soins sans la carte, elle envoie la feuille de soins

    Scénario: Le lendemain d'un passage à la pharmacie
      Étant donné une étudiante tunisienne de 23 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et elle a une carte Vitale
      Et la visite est à la pharmacie
      Et la visite a eu lieu le 14 septembre 2025
      Et elle n'a pas montré sa carte
      Et le reste de la demande est ordinaire
      Et tout le reste est en ordre
      Quand elle demande le 15 septembre 2025 ce qu'elle doit faire
      Alors son programme dit d'envoyer la feuille de soins
      Et à côté de `envoyer la feuille de soins` son programme donne le 30 septembre 2027 comme le dernier jour pour demander
      Et à côté de `envoyer la feuille de soins` son programme dit où envoyer la demande

  @rule:the-european-card-is-ordered-before-a-trip
  Règle: Avant un voyage en Europe, elle commande la carte européenne

    Scénario: Quinze jours avant le départ
      Étant donné une étudiante tunisienne de 23 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et elle a une carte Vitale
      Et elle part en Espagne
      Et le voyage est une visite
      Et elle s'en va le 30 septembre 2025
      Et ses droits courent jusqu'au 30 septembre 2026
      Et tout le reste est en ordre
      Quand elle demande le 15 septembre 2025 ce qu'elle doit faire
      Alors son programme dit de commander la carte européenne
