# language: fr
Fonctionnalité: Dois-je avancer les frais ?
  En général oui. Le tiers payant est parfois de droit, souvent proposé, et se perd quand on refuse un générique.

  Scénario: Sans savoir où a lieu la visite, la réponse reste ouverte
    Étant donné une patiente assurée
    Quand elle demande ce qu'elle paie sur place à la visite du 10 mars 2025
    Alors la réponse est indéterminée

  @rule:the-professional-may-offer-third-party-payment
  Règle: Le professionnel peut proposer le tiers payant à une personne assurée, sans y être obligé

    Scénario: Chez le généraliste, le tiers payant est facultatif
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et la visite est chez un généraliste
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 10 mars 2025
      Alors le tiers payant est facultatif
      Et le paiement repose sur le choix du professionnel
      Et elle paie tout sur place sauf proposition

  @rule:without-the-card-the-patient-pays-first
  Règle: Qui ne montre pas sa carte reçoit une feuille papier, paie d'abord et demande le remboursement

    Scénario: Sans la carte, elle paie tout
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et la visite est chez une infirmière
      Et elle n'a pas montré sa carte
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 10 mars 2025
      Alors il n'y a pas de tiers payant
      Et rien ne donne droit au paiement
      Et elle paie tout sur place

  @rule:care-of-a-care-protocol-is-not-advanced
  Règle: Les soins d'un protocole de soins pour une affection de longue durée (ALD) ne s'avancent pas, sur la part assurée

    Scénario: Le protocole de soins donne un droit
      Étant donné une patiente assurée
      Et elle a 60 ans
      Et la visite est chez un généraliste
      Et la visite fait partie d'un protocole de soins
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 10 mars 2025
      Alors le tiers payant est partiel
      Et le paiement repose sur la loi
      Et elle paie sa part sur place

  @rule:care-after-a-work-accident-is-not-advanced
  Règle: Les soins après un accident du travail ou pour une maladie professionnelle ne s'avancent pas, sur la part assurée

    Scénario: L'accident du travail donne un droit
      Étant donné une patiente assurée
      Et elle a 30 ans
      Et la visite est chez un kinésithérapeute
      Et la visite suit un accident du travail
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 10 mars 2025
      Alors le tiers payant est partiel

  @rule:the-cmu-c-gave-total-third-party-payment
  Règle: Jusqu'à fin octobre 2019, la CMU-C (couverture complémentaire gratuite, devenue la C2S) ne laissait rien à avancer

    Scénario: Le dernier jour de la CMU-C
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et elle a la CMU-C
      Et la visite est chez un dentiste
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 31 octobre 2019
      Alors le tiers payant est total
      Et elle ne paie rien sur place

  @rule:the-c2s-gives-total-third-party-payment
  Règle: Depuis novembre 2019, la C2S (complémentaire santé solidaire) ne laisse rien à avancer

    Scénario: Le premier jour de la C2S
      Étant donné une patiente assurée
      Et elle a 22 ans
      Et elle a la C2S
      Et la visite est chez un dentiste
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 1er novembre 2019
      Alors le tiers payant est total
      Et elle ne paie rien sur place

  @rule:the-flat-charge-of-a-hospital-is-the-patients-own
  Règle: Le forfait d'un hôpital, seul (journalier ou urgences), est la part du patient ; une mutuelle peut le payer

    Scénario: Le forfait des urgences n'est pas avancé par la caisse
      Étant donné une patiente assurée
      Et elle a 30 ans
      Et la visite est aux urgences
      Et la facture ne porte que sur le forfait
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 28 février 2026
      Alors le tiers payant est facultatif

  @rule:refusing-a-generic-loses-third-party-payment
  Règle: Qui refuse un générique moins cher sans mention codée du médecin paie d'abord, et le surcoût n'est pas remboursé

    Scénario: Un médicament à 20 euros remboursé sur 18 fait perdre 2 euros
      Étant donné une patiente assurée
      Et elle a 30 ans
      Et la visite est à la pharmacie
      Et elle a refusé le générique
      Et l'ordonnance n'exclut pas le générique
      Et le médicament coûte 20 euros et se rembourse sur 18
      Et le reste du paiement est ordinaire
      Quand elle demande ce qu'elle paie sur place à la visite du 10 mars 2025
      Alors il n'y a pas de tiers payant
      Et refuser le générique lui coûte de l'argent
      Et elle perd 2,00 euros
