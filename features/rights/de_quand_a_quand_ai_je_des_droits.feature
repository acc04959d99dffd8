# language: fr
Fonctionnalité: De quand à quand ai-je des droits ?
  Du jour de l'inscription ou du premier jour de travail, et, pour qui a besoin d'un titre de séjour, jusqu'à six mois après sa fin.

  Scénario: Sans la fin du titre, la réponse reste ouverte
    Étant donné une étudiante sénégalaise de 24 ans
    Et elle est rattachée à une caisse française
    Et elle a un numéro définitif
    Et sa caisse est la CPAM
    Et elle a un visa d'étudiante
    Et elle n'a pas de récépissé
    Quand elle demande le 15 mars 2026 de quand à quand elle a des droits
    Alors la réponse est indéterminée
    Et il se peut encore que ses droits sont ouverts
    Et il se peut encore que ses droits ont pris fin
    Et la réponse attend la fin de son titre

  @rule:rights-of-a-student-count-from-the-enrolment
  @rule:rights-open-on-registration
  Règle: Les droits d'une étudiante comptent du jour de l'inscription, même si la demande vient plus tard

    Scénario: Une demande six semaines après l'inscription
      Étant donné une étudiante péruvienne de 23 ans
      Et elle a un visa d'étudiante
      Et elle est arrivée le 3 septembre 2026
      Et elle est inscrite dans une université française
      Et elle s'est inscrite le 3 septembre 2026
      Et elle arrive comme tout le monde
      Quand elle demande le 14 octobre 2026 de quand à quand elle a des droits
      Alors ses droits s'ouvrent à l'affiliation
      Et ses droits comptent du jour de l'inscription
      Et le premier jour de ses droits est le 3 septembre 2026
      Et pour ses droits elle s'affilie
      Et son attestation de droits vient après l'affiliation

  @rule:rights-of-a-worker-start-on-the-first-day
  Règle: Les droits d'une salariée commencent au premier jour du travail

    Scénario: Une salariée nigériane vient de commencer
      Étant donné une salariée nigériane de 30 ans
      Et elle a un autre titre
      Et elle a commencé à travailler le 1er octobre 2026
      Et elle arrive comme tout le monde
      Quand elle demande le 5 octobre 2026 de quand à quand elle a des droits
      Alors ses droits comptent du premier jour de travail
      Et le premier jour de ses droits est le 1er octobre 2026

  @rule:rights-last-six-months-after-the-permit
  @rule:cpam-member-reports-in-the-ameli-account
  @rule:permit-renewal-is-reported
  Règle: Une fois le titre fini et non renouvelé, les droits durent encore six mois

    Scénario: Le dernier jour des six mois
      Étant donné une étudiante sénégalaise de 24 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et sa caisse est la CPAM
      Et elle a un visa d'étudiante
      Et son titre était valable jusqu'au 10 mars 2026
      Et elle n'a pas de récépissé
      Quand elle demande le 10 septembre 2026 de quand à quand elle a des droits
      Alors ses droits sont gardés
      Et pour ses droits elle renouvelle le titre
      Et le dernier jour de ses droits est le 10 septembre 2026
      Et sans renouvellement ses droits durent six mois après le titre
      Et elle signale le renouvellement du titre
      Et elle signale ses changements dans son compte ameli
      Et on lui conseille de vérifier ses informations chaque année

  @rule:end-of-the-sixth-month-after-the-permit-is-unsettled
  Règle: Entre les six mois après le titre et la fin de ce mois, les sources ne tranchent pas

    Scénario: Le lendemain des six mois
      Étant donné une étudiante sénégalaise de 24 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et elle a un visa d'étudiante
      Et son titre était valable jusqu'au 10 mars 2026
      Et elle n'a pas de récépissé
      Quand elle demande le 11 septembre 2026 de quand à quand elle a des droits
      Alors les sources ne disent pas si elle a des droits
      Et la CPAM tranche
      Et on lui conseille de demander comment se comptent les six mois

  @rule:renewal-receipt-keeps-the-rights
  Règle: Un récépissé de demande de renouvellement garde les droits tant qu'il est valable

    Scénario: Un récépissé longtemps après le titre
      Étant donné une étudiante sénégalaise de 24 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et elle a un visa d'étudiante
      Et son titre était valable jusqu'au 31 janvier 2026
      Et elle a un récépissé valable jusqu'au 10 janvier 2027
      Quand elle demande le 10 janvier 2027 de quand à quand elle a des droits
      Alors ses droits sont gardés
      Et pour ses droits elle envoie le récépissé
      Et le dernier jour de ses droits est le 10 juillet 2027

  @rule:european-keeps-the-rights-without-a-permit
  @rule:certificate-of-rights-is-proof
  Règle: Les droits d'une personne européenne affiliée ne dépendent pas d'un titre de séjour

    Scénario: Une résidente polonaise
      Étant donné une résidente polonaise de 40 ans
      Et elle est rattachée à une caisse française
      Et elle a un numéro définitif
      Et sa caisse est la CPAM
      Quand elle demande le 10 septembre 2026 de quand à quand elle a des droits
      Alors ses droits sont ouverts
      Et aucun titre ne limite ses droits
      Et aucun dernier jour de ses droits n'est donné
      Et son attestation de droits prouve les droits
      Et elle signale une nouvelle adresse
