# language: fr
Fonctionnalité: Puis-je avoir une carte Vitale ?
  La carte vient après l'affiliation et le numéro définitif. Elle dépend ensuite de l'âge.

  Scénario: Sans date de naissance, la réponse attend l'âge
    Étant donné une personne
    Et elle est rattachée à une caisse française
    Et elle a un numéro définitif
    Quand elle demande le 15 septembre 2026 si elle peut avoir une carte Vitale
    Alors la réponse est indéterminée
    Et la réponse attend sa date de naissance

  @rule:a-child-under-12-has-no-card
  Règle: Un enfant de moins de 12 ans n'a pas de carte Vitale

    Scénario: La veille de ses 12 ans, un enfant n'a pas de carte
      Étant donné une personne
      Et elle a 12 ans le 15 septembre 2025
      Quand elle demande le 14 septembre 2025 si elle peut avoir une carte Vitale
      Alors il n'y a pas de carte Vitale pour elle
      Et la raison est son âge

  @rule:from-12-to-15-a-parent-may-order-the-card
  Règle: De 12 à 15 ans, un parent peut commander la carte, uniquement depuis son compte ameli

    Plan du scénario: Un parent peut commander le <jour>
      Étant donné une personne
      Et elle est née le 15 septembre 2013
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Quand elle demande le <jour> si elle peut avoir une carte Vitale
      Alors un parent peut commander la carte
      Et elle commande par le compte ameli d'un parent

      Exemples:
        | jour              |
        | 15 septembre 2025 |
        | 14 septembre 2029 |

  @rule:from-16-the-person-may-order-the-card
  Règle: Dès 16 ans, une personne affiliée qui a un numéro définitif peut commander la carte, sans y être obligée

    Scénario: Le jour de ses 16 ans, elle peut commander la carte
      Étant donné une personne
      Et elle a 16 ans le 15 septembre 2025
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Quand elle demande le 15 septembre 2025 si elle peut avoir une carte Vitale
      Alors elle peut commander la carte

    Scénario: À 18 ans la carte reste un choix, même si un guide dit le contraire
      Étant donné une personne
      Et elle a 18 ans le 15 septembre 2025
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Quand elle demande le 15 septembre 2025 si elle peut avoir une carte Vitale
      Alors elle peut commander la carte
      Et les sources se contredisent
      Et les guides disent qu'elle doit avoir la carte

  @rule:a-temporary-number-gives-no-card-yet
  Règle: La carte attend le numéro définitif, un numéro provisoire ne suffit pas

    Scénario: Avec un numéro provisoire, il n'y a pas encore de carte
      Étant donné une étudiante indienne
      Et elle a 21 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro provisoire
      Quand elle demande le 1er décembre 2025 si elle peut avoir une carte Vitale
      Alors il n'y a pas encore de carte Vitale pour elle
      Et la raison est un numéro provisoire
      Et la réponse repose sur des sources faibles

  @rule:a-person-who-must-register-has-no-card-yet
  Règle: Une personne qui doit s'affilier n'a pas de carte avant l'affiliation

    Scénario: Une étudiante brésilienne s'affilie d'abord
      Étant donné une étudiante brésilienne
      Et elle a 22 ans
      Et elle séjourne du 1er septembre 2025 au 30 juin 2026
      Et elle est inscrite dans une université française
      Et elle arrive comme tout le monde
      Quand elle demande le 20 septembre 2025 si elle peut avoir une carte Vitale
      Alors il n'y a pas encore de carte Vitale pour elle
      Et la raison est une affiliation manquante

  @rule:a-european-card-gives-no-carte-vitale
  Règle: Une personne qui reste assurée chez elle avec une carte européenne (CEAM) n'a pas de carte Vitale

    Scénario: Une étudiante allemande garde sa carte européenne
      Étant donné une étudiante allemande
      Et elle a 22 ans
      Et elle séjourne du 1er septembre 2025 au 30 juin 2026
      Et son année universitaire finit le 31 août 2026
      Et elle est inscrite dans une université française
      Et elle a une carte européenne d'Allemagne valable jusqu'au 31 décembre 2026
      Et elle arrive comme tout le monde
      Quand elle demande le 20 septembre 2025 si elle peut avoir une carte Vitale
      Alors il n'y a pas de carte Vitale pour elle
      Et la raison est une carte européenne
