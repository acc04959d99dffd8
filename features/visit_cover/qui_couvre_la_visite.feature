# language: fr
Fonctionnalité: Qui couvre ma visite chez le médecin ?
  L'assurance française dès qu'il y a un numéro, même provisoire ; sinon, ce que l'on apporte de chez soi.

  Scénario: Sans savoir si elle a un numéro, la réponse reste ouverte
    Étant donné une patiente
    Et elle n'est rattachée à aucune caisse française
    Et le reste du remboursement est ordinaire
    Quand elle demande qui couvre la visite du 10 mars 2025
    Alors la réponse est indéterminée
    Et la réponse attend son numéro
    Et il se peut encore que l'assurance française couvre la visite
    Et il se peut encore que personne ne couvre la visite

  @rule:a-temporary-number-gives-french-cover
  Règle: Un numéro provisoire donne la couverture d'un numéro définitif

    Scénario: Un numéro provisoire suffit
      Étant donné une patiente
      Et elle n'est rattachée à aucune caisse française
      Et elle a un numéro provisoire
      Et le reste du remboursement est ordinaire
      Quand elle demande qui couvre la visite du 20 septembre 2025
      Alors l'assurance française couvre la visite
      Et on lui conseille de savoir qu'un numéro provisoire suffit

  @rule:a-european-card-covers-a-temporary-stay
  Règle: Avec une carte européenne valable ce jour-là, la caisse française paie pour la caisse du pays d'origine

    Scénario: La carte européenne vaut encore son dernier jour
      Étant donné une patiente
      Et elle n'est rattachée à aucune caisse française
      Et elle n'a pas de numéro
      Et elle a une carte européenne valable jusqu'au 10 mars 2025
      Et le reste du remboursement est ordinaire
      Quand elle demande qui couvre la visite du 10 mars 2025
      Alors sa carte européenne couvre la visite

  @rule:while-the-application-waits-the-cover-is-not-known
  Règle: Tant que la demande est en attente, la caisse n'a pas dit à partir de quel jour elle couvre

    Scénario: La demande est partie, la réponse n'est pas là
      Étant donné une patiente
      Et elle n'est rattachée à aucune caisse française
      Et elle n'a pas de numéro
      Et elle a envoyé sa demande
      Et le reste du remboursement est ordinaire
      Quand elle demande qui couvre la visite du 20 septembre 2025
      Alors sa caisse doit encore dire depuis quand elle la couvre
      Et on lui conseille de garder les feuilles de soins

  @rule:without-any-cover-the-patient-pays
  Règle: Sans aucune couverture, tout est à la charge du patient

    Scénario: Le lendemain de la fin de la carte européenne, personne ne paie
      Étant donné une patiente
      Et elle n'est rattachée à aucune caisse française
      Et elle n'a pas de numéro
      Et elle a une carte européenne valable jusqu'au 10 mars 2025
      Et le reste du remboursement est ordinaire
      Quand elle demande qui couvre la visite du 11 mars 2025
      Alors personne ne couvre la visite
