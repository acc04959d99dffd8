# language: fr
Fonctionnalité: Qui appeler en cas d'urgence ?

  @rule:emergency-numbers-are-always-told
  @rule:rescue-numbers-are-always-told
  @rule:an-emergency-starts-with-a-call
  Règle: Les numéros d'urgence viennent en premier et n'attendent rien

    Scénario: Seule l'urgence est connue
      Étant donné une personne
      Et c'est une urgence
      Quand elle demande le 1er mars 2026 qui appeler
      Alors les numéros d'urgence sont 112, 15, 18, 17, 114, 196 et 191
      Et elle commence par appeler
      Et les numéros d'urgence viennent en premier

  @rule:a-medical-emergency-goes-to-15
  Règle: Pour une urgence médicale, c'est le 15

    Scénario: Quelqu'un est blessé
      Étant donné une personne
      Et c'est une urgence
      Et quelqu'un est malade ou blessé
      Et elle peut entendre et parler
      Quand elle demande le 1er mars 2026 qui appeler
      Alors le numéro à appeler est le 15

  @rule:whoever-cannot-speak-writes-to-114
  Règle: Qui ne peut ni entendre ni parler écrit au 114

    Scénario: Une personne sourde
      Étant donné une personne
      Et c'est une urgence
      Et elle ne peut ni entendre ni parler
      Quand elle demande le 1er mars 2026 qui appeler
      Alors le numéro à appeler est le 114

  @rule:a-duty-pharmacy-is-looked-up
  Règle: La pharmacie de garde se cherche en ligne

    Scénario: Une pharmacie la nuit
      Étant donné une personne
      Et ce n'est pas une urgence
      Et elle cherche une pharmacie la nuit
      Quand elle demande le 1er mars 2026 qui appeler
      Alors il n'y a pas de numéro à appeler d'abord
      Et elle commence par la pharmacie de garde
      Et l'appel au 36 24 est payant
      Et les guides disent que l'appel au 36 24 est gratuit
