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
