# language: fr
Fonctionnalité: Puis-je ouvrir un compte ameli, et mettre ma carte sur mon téléphone ?
  Le compte vient après l'affiliation et le numéro définitif. L'appli demande en plus la carte elle-même et une pièce d'identité.

  Scénario: Sans pièce d'identité connue, la réponse sur l'appli reste ouverte
    Étant donné une personne de 30 ans
    Et sa caisse est la CPAM
    Et elle est rattachée à une caisse française
    Et elle a un numéro définitif
    Et elle a une carte Vitale
    Et elle a un compte ameli
    Quand elle demande le 1er mars 2026 si la carte peut aller sur son téléphone
    Alors elle continue de se servir de son compte ameli
    Et la réponse attend sa pièce d'identité
    Et il se peut encore qu'elle peut mettre la carte sur son téléphone

  @rule:student-opens-a-space-on-the-portal
  Règle: Une étudiante qui s'affilie sur le portail y ouvre un espace personnel

    Scénario: Une étudiante sénégalaise commence par le portail
      Étant donné une étudiante sénégalaise
      Et elle a 22 ans
      Et elle vivait au Sénégal
      Et elle séjourne du 1er septembre 2025 au 30 juin 2026
      Et elle est inscrite dans une université française
      Et elle arrive comme tout le monde
      Quand elle demande le 20 septembre 2025 si elle peut ouvrir un compte ameli
      Alors elle ouvre un espace sur le portail des étudiants
      Et sur le portail elle ouvre un espace personnel
      Et l'espace du portail donne une attestation provisoire

  @rule:account-waits-for-the-permanent-number
  @rule:app-needs-a-permanent-number
  Règle: Sans numéro définitif, il n'y a ni compte ni appli

    Scénario: Un numéro provisoire ne suffit pas
      Étant donné une étudiante de 22 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro provisoire
      Quand elle demande le 1er décembre 2025 si elle peut ouvrir un compte ameli
      Alors il n'y a pas encore de compte pour elle
      Et un compte demande son numéro définitif
      Et l'appli n'est pas pour elle

  @rule:member-of-the-cpam-may-open-an-account
  @rule:account-gives-six-services
  @rule:card-is-ordered-in-the-account-or-by-the-form
  @rule:app-needs-the-physical-card
  Règle: Avec un numéro définitif, le compte s'ouvre, et la carte s'y commande avant l'appli

    Scénario: Une salariée ouvre son compte et y commande sa carte
      Étant donné une salariée de 30 ans
      Et elle est rattachée à une caisse française
      Et sa caisse est la CPAM
      Et elle a un numéro définitif
      Et elle n'a pas de carte Vitale
      Et elle n'a pas de compte ameli
      Quand elle demande le 1er mars 2026 si elle peut ouvrir un compte ameli
      Alors elle peut ouvrir un compte ameli
      Et le compte sert à suivre les remboursements
      Et pour commander la carte elle envoie une photo récente
      Et l'appli ne s'ouvre pas encore pour elle
      Et on lui conseille de commander d'abord la carte

  @rule:app-waited-for-other-identity-documents
  Règle: Jusqu'au 16 novembre 2025, une carte de séjour n'ouvrait l'appli que dans quelques départements

    Scénario: La titulaire d'une carte de séjour attend encore
      Étant donné une personne ivoirienne de 40 ans
      Et elle est rattachée à une caisse française
      Et sa caisse est la CPAM
      Et elle a un numéro définitif
      Et elle a une carte Vitale
      Et elle a un compte ameli
      Et elle a une carte de séjour
      Quand elle demande le 16 novembre 2025 si la carte peut aller sur son téléphone
      Alors l'appli ne s'ouvre pas encore pour elle
      Et on lui conseille de demander si son département essaie l'appli

  @rule:app-is-open-to-everybody
  Règle: Depuis le 18 novembre 2025, toute pièce d'identité ouvre l'appli

    Scénario: La même titulaire peut se servir de l'appli deux jours plus tard
      Étant donné une personne ivoirienne de 40 ans
      Et elle est rattachée à une caisse française
      Et sa caisse est la CPAM
      Et elle a un numéro définitif
      Et elle a une carte Vitale
      Et elle a un compte ameli
      Et elle a une carte de séjour
      Quand elle demande le 18 novembre 2025 si la carte peut aller sur son téléphone
      Alors elle peut mettre la carte sur son téléphone
      Et on lui conseille de garder la carte elle-même
