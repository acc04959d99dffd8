# language: fr
Fonctionnalité: Quel est mon numéro de sécurité sociale ?
  Une personne née à l'étranger reçoit d'abord un numéro provisoire, puis un numéro définitif une fois ses papiers vérifiés.

  Scénario: Sans pays de naissance, la réponse reste ouverte
    Étant donné une étudiante française
    Et elle a 22 ans
    Et elle est inscrite dans une université française
    Et elle arrive comme tout le monde
    Quand elle demande le 15 septembre 2026 quel est son numéro
    Alors la réponse est indéterminée
    Et la réponse attend son pays de naissance
    Et il se peut encore que son numéro est provisoire
    Et il se peut encore que son numéro est définitif

  @rule:newcomer-gets-a-temporary-number-first
  Règle: Une personne née à l'étranger qui doit s'affilier reçoit d'abord un numéro provisoire, le temps de vérifier ses papiers

    Scénario: Une étudiante marocaine s'affilie et reçoit un numéro provisoire
      Étant donné une étudiante marocaine
      Et elle a 22 ans
      Et elle est née au Maroc
      Et elle vivait au Maroc
      Et elle est inscrite dans une université française
      Et elle arrive comme tout le monde
      Quand elle demande le 15 septembre 2026 quel est son numéro
      Alors son numéro est provisoire
      Et elle n'a pas encore ce numéro
      Et le numéro vient avec l'affiliation
      Et sa pièce d'état civil part avec la demande
      Et le dossier demande une pièce d'identité
      Et le dossier demande une pièce d'état civil
      Et elle suit le numéro sur le portail des étudiants

  @rule:document-is-due-within-three-months
  Règle: La pièce d'état civil est attendue dans les trois mois qui suivent le numéro provisoire

    Scénario: Le dernier jour des trois mois, la pièce est encore à l'heure
      Étant donné une étudiante marocaine
      Et sa caisse est la CPAM
      Et elle est rattachée à une caisse française
      Et son numéro provisoire date du 15 juin 2026
      Et elle n'a pas envoyé sa pièce d'état civil
      Quand elle demande le 15 septembre 2026 quel est son numéro
      Alors sa pièce d'état civil est attendue
      Et elle envoie sa pièce d'état civil
      Et sa pièce d'état civil doit arriver avant la fin du 15 septembre 2026
      Et un acte de naissance intégral suffit
      Et elle interroge la CPAM sur le numéro
      Et la réponse attend la langue de sa pièce d'état civil

  @rule:payments-may-be-suspended-after-three-months
  Règle: Après trois mois sans pièce d'état civil, les versements peuvent être suspendus

    Scénario: Le lendemain, la pièce est en retard
      Étant donné une étudiante marocaine
      Et elle est rattachée à une caisse française
      Et son numéro provisoire date du 15 juin 2026
      Et elle n'a pas envoyé sa pièce d'état civil
      Quand elle demande le 16 septembre 2026 quel est son numéro
      Alors sa pièce d'état civil est en retard
      Et elle envoie sa pièce d'état civil

  @rule:document-in-another-language-needs-a-sworn-translator
  Règle: Un document dans une autre langue, comme l'arabe, passe par un traducteur assermenté

    Scénario: Un acte de naissance en arabe passe par un traducteur assermenté
      Étant donné un étudiant algérien
      Et il est rattaché à une caisse française
      Et il a un numéro provisoire
      Et sa pièce d'état civil est en arabe
      Quand il demande le 15 septembre 2026 quel est son numéro
      Alors la pièce est à traduire par un traducteur assermenté
      Et on lui conseille de chercher un traducteur assermenté

  @rule:temporary-number-gives-the-same-rights
  @rule:temporary-number-is-usable-for-nine-months
  Règle: Un numéro provisoire donne tout de suite les mêmes droits et remboursements, pendant neuf mois, mais pas encore de carte

    Scénario: Un étudiant indien est remboursé dès son numéro provisoire
      Étant donné un étudiant indien
      Et il est rattaché à une caisse française
      Et son numéro provisoire date du 15 septembre 2026
      Quand il demande le 1er octobre 2026 quel est son numéro
      Alors il a ce numéro en main
      Et le numéro donne droit aux remboursements
      Et le numéro donne les mêmes droits qu'un numéro définitif
      Et la carte Vitale attend le numéro définitif
      Et le compte ameli attend le numéro définitif
      Et le numéro sert pendant neuf mois
      Et le dernier jour d'usage de son numéro est le 15 juin 2027

  @rule:permanent-number-is-for-life
  Règle: Un numéro définitif est propre à une seule personne, pour la vie, et vient avant la carte

    Scénario: Avec un numéro définitif, il ne reste rien à faire
      Étant donné une étudiante marocaine
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Quand elle demande le 15 septembre 2026 quel est son numéro
      Alors son numéro est définitif
      Et rien ne reste à faire pour le numéro
      Et le numéro vaut pour la vie
      Et le numéro donne droit à une carte Vitale
