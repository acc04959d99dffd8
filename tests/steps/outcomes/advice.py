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
    "know that the fund goes by its own price": "the_fund_goes_by_its_own_price",
    "know that prices are those of the mainland": "prices_of_the_mainland",
    "know that a treating doctor brings the full rate": "a_treating_doctor_brings_the_full_rate",
    "know that the rate depends on the care": "the_rate_depends_on_the_care",
    "know that each medicine has its own rate": "medicines_have_rates_of_their_own",
    "know that flat charges are taken from refunds": "the_charge_is_taken_from_refunds",
    "know that flat charges stop at 50 euros a year": "charges_stop_at_50_euros_a_year",
    "know that there are at most four flat charges a day": "at_most_four_charges_a_day",
    "know that there is no refund without a prescription": "no_refund_without_a_prescription",
    "know that a daily charge comes on top": "daily_charge_comes_on_top",
    "know that the charge of the emergency room replaces a percentage": "the_emergency_room_charge_replaces_the_share",
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
