# language: fr
Fonctionnalité: Comment me faire rembourser ?
  Avec la carte, rien à envoyer. Sinon une feuille de soins papier, à envoyer à sa caisse avant la fin du trimestre, deux ans après.

  Scénario: Sans savoir si la carte a été montrée, la réponse reste ouverte
    Étant donné une patiente assurée
    Et la visite a eu lieu le 10 mars 2025
    Quand elle demande le 15 mars 2025 comment se faire rembourser
    Alors la réponse est indéterminée

  @rule:with-the-card-the-professional-sends-the-claim
  @rule:a-refund-by-card-takes-about-a-week
  Règle: Quand la carte Vitale est montrée, le professionnel transmet la demande, et le remboursement prend une semaine environ

    Scénario: La carte suffit
      Étant donné une patiente assurée
      Et la visite a eu lieu le 10 mars 2025
      Et elle a montré sa carte
      Et le professionnel peut transmettre
      Et le reste de la demande est ordinaire
      Quand elle demande le 15 mars 2025 comment se faire rembourser
      Alors le professionnel envoie la demande
      Et le remboursement prend une semaine environ
      Et les sources se contredisent
      Et les guides disent que le remboursement prend cinq jours

  @rule:without-the-card-the-claim-goes-on-paper
  @rule:a-foreign-bank-account-is-accepted
  Règle: Sans la carte, une feuille de soins papier part à la caisse, et un compte à l'étranger est accepté

    Scénario: La carte est restée à la maison
      Étant donné une patiente assurée
      Et elle a un compte bancaire à l'étranger
      Et la visite a eu lieu le 10 mars 2025
      Et elle n'a pas montré sa carte
      Et le reste de la demande est ordinaire
      Quand elle demande le 15 mars 2025 comment se faire rembourser
      Alors la demande part sur papier
      Et la demande va à la CPAM
      Et elle joint l'ordonnance
      Et aucune page officielle ne dit combien de temps prend le remboursement
      Et on lui conseille de garder des copies
      Et on lui conseille de savoir qu'un compte étranger est accepté

  @rule:a-temporary-number-is-enough-to-claim-on-paper
  @rule:a-number-opens-the-claim
  Règle: Un numéro provisoire suffit pour demander tout de suite le remboursement sur papier

    Scénario: Une étudiante a un numéro provisoire
      Étant donné une patiente
      Et elle est rattachée à une caisse française
      Et elle a un numéro provisoire
      Et la visite a eu lieu le 20 novembre 2025
      Et le reste de la demande est ordinaire
      Quand elle demande le 1er décembre 2025 comment se faire rembourser
      Alors la demande part sur papier
      Et elle peut demander le remboursement

  @rule:before-registration-the-forms-are-kept
  @rule:without-a-number-the-claim-waits
  Règle: Avant l'affiliation, les feuilles originales se gardent et s'envoient à l'arrivée d'un numéro, même provisoire

    Scénario: Une étudiante attend son numéro
      Étant donné une patiente
      Et elle n'est rattachée à aucune caisse française
      Et elle n'a pas de numéro
      Et la visite a eu lieu le 20 septembre 2025
      Et le reste de la demande est ordinaire
      Quand elle demande le 5 octobre 2025 comment se faire rembourser
      Alors les feuilles se gardent
      Et elle garde les originaux
      Et on lui conseille de garder les originaux
      Et on lui conseille d'envoyer les feuilles à l'arrivée d'un numéro

  @rule:a-claim-lasts-to-the-end-of-the-quarter-two-years-later
  Règle: La demande peut partir jusqu'à la fin du trimestre des soins, deux ans plus tard

    Plan du scénario: Des soins du <soins> se demandent jusqu'au <fin>
      Étant donné une patiente assurée
      Et la visite a eu lieu le <soins>
      Et elle n'a pas montré sa carte
      Et le reste de la demande est ordinaire
      Quand elle demande le <fin> comment se faire rembourser
      Alors le dernier jour pour demander est le <fin>
      Et elle peut demander le remboursement

      Exemples:
        | soins         | fin          |
        | 12 mai 2023   | 30 juin 2025 |
        | 23 avril 2024 | 30 juin 2026 |

  @rule:after-the-last-day-the-claim-is-out-of-time
  Règle: Le lendemain de la fin du trimestre, deux ans après les soins, la demande arrive trop tard

    Scénario: Un jour de trop
      Étant donné une patiente assurée
      Et la visite a eu lieu le 12 mai 2023
      Et elle n'a pas montré sa carte
      Et le reste de la demande est ordinaire
      Quand elle demande le 1er juillet 2025 comment se faire rembourser
      Alors elle demande trop tard
