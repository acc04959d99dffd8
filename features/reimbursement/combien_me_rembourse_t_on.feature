# language: fr
Fonctionnalité: Combien me rembourse-t-on, et que me reste-t-il à payer ?
  70 % du tarif dans le parcours, 30 % hors parcours, moins 2 euros. Le dépassement n'est jamais remboursé.

  Scénario: Sans connaître le secteur du médecin, la somme reste entre deux bornes
    Étant donné une patiente assurée
    Et elle a 22 ans
    Et la visite est chez un généraliste
    Et son médecin traitant est le médecin de la visite
    Et la visite coûte 50 euros
    Et le secteur du médecin n'est pas connu
    Et le reste du remboursement est ordinaire
    Quand elle demande ce qui est remboursé de la visite du 10 mars 2025
    Alors la réponse est indéterminée
    Et la réponse attend le secteur du médecin
    Et le taux est de 70 %
    Et entre 0 et 19 euros sont remboursés

  Scénario: Sans savoir si elle a déclaré un médecin traitant, deux sommes sont possibles
    Étant donné une patiente assurée
    Et elle a 22 ans
    Et la visite est chez un généraliste
    Et la visite coûte 30 euros
    Et le reste du remboursement est ordinaire
    Quand elle demande ce qui est remboursé de la visite du 10 mars 2025
    Alors la réponse est indéterminée
    Et la réponse attend son médecin traitant
    Et entre 7 et 19 euros sont remboursés

  @rule:a-general-practitioner-has-one-tariff
  @rule:doctors-in-the-path-are-refunded-at-70-percent
  @rule:consultations-analyses-and-images-have-a-flat-charge
  Règle: Chez le médecin traitant, 70 % du tarif sont remboursés, moins la somme retenue

    Plan du scénario: Le <jour>, la visite coûte <prix> euros
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et la visite est chez un généraliste
      Et son médecin traitant est le médecin de la visite
      Et la visite coûte <prix> euros
      Et le reste du remboursement est ordinaire
      Quand elle demande ce qui est remboursé de la visite du <jour>
      Alors la caisse part du tarif conventionnel
      Et la base est de <prix> euros
      Et le taux est de 70 %
      Et <rembourse> euros sont remboursés
      Et <reste> euros restent à payer

      Exemples:
        | jour              | prix  | rembourse | reste |
        | 31 octobre 2023   | 25    | 16,50     | 8,50  |
        | 1er novembre 2023 | 26,50 | 17,55     | 8,95  |
        | 14 mai 2024       | 26,50 | 17,55     | 8,95  |
        | 15 mai 2024       | 26,50 | 16,55     | 9,95  |
        | 21 décembre 2024  | 26,50 | 16,55     | 9,95  |
        | 22 décembre 2024  | 30    | 19        | 11    |

    Scénario: Avec l'OPTAM, le dépassement reste à payer
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et la visite est chez un généraliste
      Et le médecin est en secteur 2 avec l'OPTAM
      Et son médecin traitant est le médecin de la visite
      Et la visite coûte 45 euros
      Et le reste du remboursement est ordinaire
      Quand elle demande ce qui est remboursé de la visite du 10 mars 2025
      Alors la base est de 30 euros
      Et le dépassement est de 15 euros
      Et la somme retenue est de 2 euros
      Et le ticket modérateur est de 9 euros
      Et 19 euros sont remboursés
      Et 26 euros restent à payer

  @rule:doctors-outside-the-path-are-refunded-at-30-percent
  Règle: Hors parcours, 30 % du même tarif sont remboursés

    Scénario: Sans médecin traitant, 7 euros
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et la visite est chez un généraliste
      Et elle n'a aucun médecin traitant
      Et la visite coûte 30 euros
      Et le reste du remboursement est ordinaire
      Quand elle demande ce qui est remboursé de la visite du 10 mars 2025
      Alors le taux est de 30 %
      Et 7 euros sont remboursés

  @rule:a-general-practitioner-in-sector-2-has-a-lower-base
  Règle: En secteur 2 sans OPTAM, le remboursement part d'une base plus basse

    Scénario: La base est de 23 euros
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et la visite est chez un généraliste
      Et le médecin est en secteur 2 sans OPTAM
      Et son médecin traitant est le médecin de la visite
      Et la visite coûte 50 euros
      Et le reste du remboursement est ordinaire
      Quand elle demande ce qui est remboursé de la visite du 10 mars 2025
      Alors la base est de 23 euros
      Et 14,10 euros sont remboursés
      Et 35,90 euros restent à payer
