# language: fr
Fonctionnalité: Dois-je m'affilier à l'assurance maladie française ?
  Les études, le travail ou la résidence ouvrent les droits. Une couverture du pays d'origine peut les remplacer.

  Contexte:
    Étant donné que la personne arrive comme tout le monde

  Scénario: Sans la fin de la carte européenne, la réponse reste ouverte
    Étant donné une étudiante italienne
    Et elle a 22 ans
    Et elle séjourne du 1er septembre 2026 au 30 juin 2027
    Et son année universitaire finit le 31 août 2027
    Et elle est inscrite dans une université française
    Et elle a une carte européenne d'Italie
    Quand elle demande le 15 septembre 2026 si elle doit s'affilier
    Alors la réponse est indéterminée
    Et la réponse attend la fin de sa carte européenne

  @rule:enrolled-student-registers
  @rule:student-registers-on-the-portal
  Règle: Une personne inscrite en France pour plus de trois mois s'affilie tout de suite, sur le portail des étudiants étrangers

    Scénario: Une étudiante brésilienne s'affilie sur le portail
      Étant donné une étudiante brésilienne
      Et elle vivait au Brésil
      Et elle a 22 ans
      Et elle est inscrite dans une université française
      Quand elle demande le 15 septembre 2026 si elle doit s'affilier
      Alors l'affiliation est obligatoire
      Et elle s'affilie sur le portail des étudiants
      Et sa couverture repose sur ses études
      Et sa caisse est la CPAM

    Scénario: Une carte européenne trop courte d'un jour ne dispense pas
      Étant donné une étudiante italienne
      Et elle vivait en Italie
      Et elle a 22 ans
      Et elle séjourne du 1er septembre 2026 au 30 juin 2027
      Et son année universitaire finit le 31 août 2027
      Et elle est inscrite dans une université française
      Et elle a une carte européenne d'Italie valable jusqu'au 29 juin 2027
      Quand elle demande le 15 septembre 2026 si elle doit s'affilier
      Alors l'affiliation est obligatoire

  @rule:european-card-for-the-whole-stay-exempts
  Règle: Une personne européenne dont la carte européenne couvre tout un séjour temporaire reste assurée dans son pays

    Scénario: Une carte européenne jusqu'au dernier jour du séjour dispense
      Étant donné une étudiante italienne
      Et elle a 22 ans
      Et elle séjourne du 1er septembre 2026 au 30 juin 2027
      Et son année universitaire finit le 31 août 2027
      Et elle est inscrite dans une université française
      Et elle a une carte européenne d'Italie valable jusqu'au 30 juin 2027
      Quand elle demande le 15 septembre 2026 si elle doit s'affilier
      Alors l'affiliation n'est pas obligatoire
      Et elle reste à la caisse de son pays

  @rule:european-card-to-the-end-of-the-year-exempts
  Règle: Une personne étudiante européenne dont la carte va jusqu'à la fin de l'année universitaire ne s'affilie pas pour l'instant

    Scénario: Une carte jusqu'à la fin de l'année universitaire suffit, mais les guides disent le contraire
      Étant donné une étudiante italienne
      Et elle a 22 ans
      Et elle séjourne du 1er septembre 2026 au 30 septembre 2027
      Et son année universitaire finit le 31 août 2027
      Et elle est inscrite dans une université française
      Et elle a une carte européenne d'Italie valable jusqu'au 31 août 2027
      Quand elle demande le 15 septembre 2026 si elle doit s'affilier
      Alors l'affiliation n'est pas obligatoire
      Et les sources se contredisent
      Et les guides disent que l'affiliation est obligatoire

  @rule:quebec-form-replaces-registration
  Règle: Une personne assurée au Québec remet le formulaire des étudiants au lieu de s'affilier, quelle que soit sa nationalité

    Scénario: Un étudiant du Québec remet son formulaire
      Étant donné un étudiant canadien
      Et il a 22 ans
      Et il séjourne du 1er septembre 2026 au 31 janvier 2027
      Et il est inscrit dans une université française
      Et il a un formulaire du Québec 106 valable jusqu'au 31 janvier 2027
      Quand il demande le 15 septembre 2026 s'il doit s'affilier
      Alors un formulaire remplace l'affiliation
      Et il remet le formulaire à la CPAM locale

  @rule:work-in-france-gives-cover
  @rule:employee-registers-through-the-employer
  Règle: Toute personne qui travaille en France est couverte par ce travail, et une personne salariée s'affilie par son employeur

    Scénario: Une salariée s'affilie par son employeur
      Étant donné une salariée brésilienne
      Et elle a 30 ans
      Quand elle demande le 15 septembre 2026 si elle doit s'affilier
      Alors l'affiliation est obligatoire
      Et elle s'affilie par son employeur
      Et sa couverture repose sur son travail

  @rule:newcomer-waits-three-months
  Règle: Une personne qui ne travaille pas attend que trois mois de résidence soient passés

    Scénario: Le dernier jour des trois mois, une résidente attend encore
      Étant donné une résidente américaine
      Et elle a 40 ans
      Et elle est arrivée le 1er septembre 2026
      Quand elle demande le 1er décembre 2026 si elle doit s'affilier
      Alors l'affiliation n'est pas possible
      Et elle peut s'affilier à partir du 2 décembre 2026

  @rule:pupil-from-abroad-is-unsettled
  Règle: Les sources ne disent pas comment est couvert un élève venu de l'étranger sans parent assuré en France

    Scénario: Un élève sans parent en France s'adresse à la CPAM
      Étant donné un élève brésilien
      Et il a 16 ans
      Et aucun de ses parents n'est assuré en France
      Quand il demande le 15 septembre 2026 s'il doit s'affilier
      Alors les sources ne disent pas si l'affiliation est obligatoire
      Et la CPAM tranche
