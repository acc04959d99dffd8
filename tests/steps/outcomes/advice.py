"""What an answer can advise, and whom it can send people to."""

from typing import Final

ADVICE: Final = {
    "update her details": "update_your_details",
    "remember that refusing is an offence": "refusal_is_an_offence",
    "know that private insurance never exempts": "private_insurance_never_exempts",
    "take private cover meanwhile": "private_cover_meanwhile",
    "obtain a European card for the whole stay": "obtain_ehic_to_cover_the_stay",
    "register before her cover ends": "register_before_cover_lapses",
    "stop using her European card": "european_card_ends_with_work",
    "add a parental authorisation": "parental_authorisation",
    "confirm with the fund": "confirm_with_the_fund",
    "ask her employer which fund it is": "ask_the_employer_which_fund",
    "expect a review every year": "cover_is_reviewed_every_year",
    "prepare her file early": "prepare_the_file_early",
    "count on urgent care only": "urgent_care_only",
    "ask for the AME": "ask_for_ame",
    "wait for her permanent number": "wait_for_permanent_number",
    "send the missing documents": "send_missing_documents",
    "use her certificate meanwhile": "use_certificate_meanwhile",
    "declare the loss": "declare_loss",
    "order a new card": "order_replacement",
    "update her details online": "update_online",
    "update the card at a pharmacy": "update_at_a_pharmacy",
    "update the card every year": "update_every_year",
    "tell her fund": "tell_the_fund",
    "show the card or the certificate": "show_the_card_or_the_certificate",
    "know that student status gives no right": "student_status_gives_no_right",
    "know that extra fees are never included": "extra_fees_are_never_included",
    "know that no extra fee may be charged": "no_extra_fee_may_be_charged",
    "know that pharmacies differ": "pharmacies_differ",
    "pay first": "pay_first_for_the_card_does_not_pay",
    "send nothing": "nothing_to_send",
    "know that a temporary number is enough": "a_temporary_number_is_enough",
    "know that a foreign account is accepted": "foreign_account_is_accepted",
    "know that a French account is easier": "french_account_is_easier",
    "send the forms when a number arrives": "send_them_when_a_number_arrives",
    "give her bank details": "give_bank_details",
    "send the invoices to the home fund instead": "or_send_to_the_home_fund",
    "know that her own name comes without a break": "own_name_without_a_break",
    "check her details every year": "check_details_every_year",
    "take private cover before the enrolment": "private_cover_before_the_enrolment",
    "vérifier ses informations chaque année": "check_details_every_year",
    "répondre à la caisse": "answer_the_fund",
    "demander comment se comptent les six mois": "ask_how_the_six_months_are_counted",
    "demander l'AME": "ask_for_ame",
    "know that payments may be suspended": "payments_may_be_suspended",
    "ask how her permanent number is getting on": "follow_the_permanent_number",
    "envoyer les feuilles à l'arrivée d'un numéro": "send_them_when_a_number_arrives",
    "garder les originaux": "keep_the_originals",
    "garder des copies": "keep_copies_until_paid",
    "chercher un traducteur assermenté": "find_a_sworn_translator",
    "savoir qu'un compte étranger est accepté": "foreign_account_is_accepted",
    "réunir les documents": "gather_the_documents",
    "faire traduire les documents": "have_the_documents_translated",
    "s'inscrire sur le portail": "register_on_the_portal",
    "garder les feuilles de soins": "keep_the_claim_forms",
    "envoyer l'acte d'état civil": "send_the_civil_status_document",
    "envoyer les feuilles de soins": "send_claims_with_the_temporary_number",
    "déclarer un médecin traitant": "declare_a_treating_doctor",
    "prendre une mutuelle": "take_out_a_mutuelle",
    "ouvrir un compte ameli": "open_an_online_account",
    "commander la carte": "order_the_card",
    "vérifier les informations": "check_the_details_every_year",
    "envoyer la feuille de soins": "send_the_claim_form",
    "commander la carte européenne": "order_the_european_card",
}
"""What somebody is advised to do; words that stand in no row are the value's own, with blanks for underscores."""

DESKS: Final = {
    "CPAM": "cpam",
    "hospital": "hospital",
    "MGEN": "mgen",
    "fund of Saint-Pierre-et-Miquelon": "cps",
    "caisse de Saint-Pierre-et-Miquelon": "cps",
}
"""Who settles what the sources leave open."""


def advised(words: str) -> str:
    """Give the value that some advice stands for."""
    return ADVICE.get(words) or words.lower().replace(" ", "_").replace("-", "_")
