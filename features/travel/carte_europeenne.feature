# language: fr
Fonctionnalité: La carte européenne couvre-t-elle mon voyage ?

  Scénario: Sans la fin des droits, la fin de la carte reste ouverte
    Étant donné une étudiante marocaine
    Et elle est rattachée à une caisse française
    Et elle a un numéro définitif
    Et elle part en Espagne
    Et le voyage est une visite
    Et elle s'en va le 1er juillet 2025
    Quand elle demande le 1er juin 2025 ce qui couvre les soins pendant le voyage
    Alors elle commande la carte européenne
    Et la réponse attend la fin de ses droits

  @rule:fifteen-days-ahead-the-card-is-ordered
  @rule:care-follows-the-rules-of-the-country-visited
  Règle: À 15 jours ou plus du départ, on commande la carte

    Scénario: Les soins suivent les règles du pays visité
      Étant donné une étudiante marocaine
      Et elle est rattachée à une caisse française
      Et elle part en Espagne
      Et le voyage est un séjour d'études
      Et elle s'en va le 16 juin 2025
      Et ses droits courent jusqu'au 1er septembre 2026
      Et 4 personnes voyagent
      Quand elle demande le 1er juin 2025 ce qui couvre les soins pendant le voyage
      Alors elle commande la carte européenne
      Et la carte dure jusqu'au 1er septembre 2026 au plus
      Et 4 cartes sont nécessaires
      Et les soins suivent les règles du pays
      Et les guides disent que les soins sont remboursés comme en France

  @rule:too-late-for-the-card-the-certificate-is-asked
  Règle: À moins de 15 jours du départ, on demande le certificat

    Scénario: La veille des 15 jours
      Étant donné une étudiante marocaine
      Et elle est rattachée à une caisse française
      Et elle part en Espagne
      Et le voyage est une visite
      Et elle s'en va le 15 juin 2025
      Quand elle demande le 1er juin 2025 ce qui couvre les soins pendant le voyage
      Alors elle demande le certificat de remplacement
      Et le certificat vaut 3 mois

  @rule:outside-the-area-there-is-no-european-card
  Règle: Hors de la zone, il n'y a pas de carte

    Scénario: Un voyage au Japon
      Étant donné une personne
      Et elle est rattachée à une caisse française
      Et elle part au Japon
      Quand elle demande le 1er juin 2025 ce qui couvre les soins pendant le voyage
      Alors il n'y a pas de carte européenne pour le voyage
      Et aucun nombre de cartes n'est donné
