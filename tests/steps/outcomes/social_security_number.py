"""What an answer can say about the number: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

NUMBER: Final = {
    "she gets no French number": "none",
    "her number is a temporary one": "temporary",
    "her number is a permanent one": "permanent",
    "the sources do not settle which number she gets": "refer",
    "elle ne reçoit pas de numéro français": "none",
    "son numéro est provisoire": "temporary",
    "son numéro est définitif": "permanent",
    "les sources ne disent pas quel numéro elle reçoit": "refer",
}
HAS_IT: Final = {
    "she has the number in hand": True,
    "she does not have the number yet": False,
    "elle a ce numéro en main": True,
    "elle n'a pas encore ce numéro": False,
}
NEXT_STEP: Final = {
    "nothing is left to do for the number": "nothing",
    "the number comes with registering": "register",
    "the number comes when the fund has looked at the application": "wait_for_the_fund",
    "she asks the fund for the number": "ask_for_the_number",
    "she sends her civil-status document": "send_civil_status_document",
    "she waits for the check of her papers": "wait_for_the_check",
    "she has no step to take for a French number": "use_the_home_cover",
    "the sources do not settle what she does for a number": "refer",
    "rien ne reste à faire pour le numéro": "nothing",
    "le numéro vient avec l'affiliation": "register",
    "elle demande son numéro à la caisse": "ask_for_the_number",
    "elle envoie sa pièce d'état civil": "send_civil_status_document",
    "elle attend la vérification de ses papiers": "wait_for_the_check",
}
CHECK: Final = {
    "the number is settled": "done",
    "the number exists from birth": "known_from_birth",
    "her papers are checked for the number": "papers_are_checked",
    "no number is made": "none",
    "the sources do not settle how the number is made": "refer",
    "le numéro existe depuis la naissance": "known_from_birth",
}
CIVIL_STATUS: Final = {
    "her civil-status document is settled": "done",
    "her civil-status document is with the fund": "sent",
    "her civil-status document is due": "due",
    "her civil-status document is overdue": "overdue",
    "her civil-status document goes with the application": "with_the_application",
    "no civil-status document is asked for": "not_asked",
    "no source tells by when her civil-status document is due": "refer",
    "sa pièce d'état civil est attendue": "due",
    "sa pièce d'état civil est en retard": "overdue",
    "sa pièce d'état civil part avec la demande": "with_the_application",
}
TRANSLATION: Final = {
    "the document needs no translation": "not_needed",
    "the document may be taken as it is": "maybe_not",
    "the document has to be translated": "required",
    "the document has to be translated by a sworn translator": "required_sworn",
    "no source tells whether the document has to be translated": "refer",
    "la pièce n'a pas besoin de traduction": "not_needed",
    "la pièce est à traduire par un traducteur assermenté": "required_sworn",
}
CONTACT: Final = {
    "she asks the CPAM about the number": "cpam",
    "she asks an adviser of the MGEN about the number": "mgen_adviser",
    "she asks the MSA about the number": "msa",
    "she follows the number on the students' portal": "portal",
    "she turns to the fund at home": "home_fund",
    "she has nobody to ask about a number yet": "nobody_yet",
    "the sources do not settle whom she asks about the number": "refer",
    "elle interroge la CPAM sur le numéro": "cpam",
    "elle suit le numéro sur le portail des étudiants": "portal",
}
VALIDITY: Final = {
    "the number can be used for nine months": "nine_months",
    "the nine months of the number are over": "nine_months_are_over",
    "the number is for life": "for_life",
    "there is no number that could run out": "none",
    "no source tells how long the number can be used": "refer",
    "le numéro vaut pour la vie": "for_life",
    "le numéro sert pendant neuf mois": "nine_months",
}
OPENS: Final = {
    "the number gives refunds": "reimbursement",
    "the number gives the same rights as a permanent one": "all_the_same_rights",
    "the number gives a certificate of rights": "certificate",
    "the number gives the right to a carte Vitale": "card",
    "the number gives the right to an ameli account": "online_account",
    "le numéro donne droit aux remboursements": "reimbursement",
    "le numéro donne les mêmes droits qu'un numéro définitif": "all_the_same_rights",
    "le numéro donne droit à une carte Vitale": "card",
}
NOT_YET: Final = {
    "the carte Vitale has to wait for the permanent number": "card",
    "the ameli account has to wait for the permanent number": "online_account",
    "la carte Vitale attend le numéro définitif": "card",
    "le compte ameli attend le numéro définitif": "online_account",
}
DOCUMENTS: Final = {
    "the file needs proof of identity": "identity",
    "the file needs the visa or residence permit": "residence_permit",
    "the file needs the certificate of enrolment": "enrolment_certificate",
    "the file needs the contract of work": "work_contract",
    "the file needs proof of three months of residence": "proof_of_residence",
    "the file needs bank details": "bank_details",
    "the file needs a civil-status document": "civil_status_document",
    "the file needs proof of resources": "proof_of_resources",
    "the file needs the S1 form": "s1_form",
    "the file needs the form of the home insurance": "home_form",
    "the file needs a parent's written permission": "parental_authorisation",
    "le dossier demande une pièce d'identité": "identity",
    "le dossier demande une pièce d'état civil": "civil_status_document",
}
CIVIL_STATUS_PAPERS: Final = {
    "a full birth certificate is enough": "full_birth_certificate",
    "an extract that names the parents is enough": "birth_extract_with_parents",
    "a document of the consulate is enough": "consular_document",
    "a family book is enough": "family_book",
    "a marriage certificate is enough": "marriage_certificate",
    "un acte de naissance intégral suffit": "full_birth_certificate",
}
DELAY: Final = {
    "the permanent number takes several months": "several_months",
    "the check of her papers takes nine months": "nine_months_for_the_check",
    "the weeks for a card count from its order": "card_counts_from_its_order",
    "le numéro définitif demande plusieurs mois": "several_months",
}
TABLES: Final[Mapping[str, Mapping[str, str | bool]]] = {
    "number": NUMBER,
    "has_it": HAS_IT,
    "next_step": NEXT_STEP,
    "check": CHECK,
    "civil_status": CIVIL_STATUS,
    "translation": TRANSLATION,
    "contact": CONTACT,
    "validity": VALIDITY,
    "opens": OPENS,
    "not_yet": NOT_YET,
    "documents": DOCUMENTS,
    "civil_status_papers": CIVIL_STATUS_PAPERS,
    "delay": DELAY,
}
