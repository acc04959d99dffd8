"""What an answer can say about claims: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

HOW: Final = {
    "the professional sends the claim": "electronic",
    "the claim goes on paper": "paper",
    "the forms are kept": "keep",
    "there is nothing to send": "nothing_to_send",
    "the sources do not settle how she claims": "refer",
    "le professionnel envoie la demande": "electronic",
    "la demande part sur papier": "paper",
    "les feuilles se gardent": "keep",
    "il n'y a rien à envoyer": "nothing_to_send",
    "les sources ne disent pas comment se faire rembourser": "refer",
}
TO: Final = {
    "the claim goes to the CPAM": "cpam",
    "the claim goes to the MGEN": "mgen",
    "the claim goes to the MSA": "msa",
    "the claim goes to the RSI": "rsi",
    "the claim goes to the fund that followed the RSI": "ssi",
    "the claim goes to the CPAM of the place of care": "cpam_of_the_place_of_care",
    "the claim goes to the home fund": "home_fund",
    "the claim goes to nobody yet": "none_yet",
    "the claim goes to nobody": "none",
    "the sources do not settle where the claim goes": "refer",
    "la demande va à la CPAM": "cpam",
    "la demande va à la MGEN": "mgen",
    "la demande va à la MSA": "msa",
    "la demande va à la CPAM du lieu des soins": "cpam_of_the_place_of_care",
    "la demande va à la caisse du pays": "home_fund",
    "la demande ne va encore nulle part": "none_yet",
}
CLAIM: Final = {
    "she may claim": "allowed",
    "she keeps the originals": "keep_originals",
    "she is too late to claim": "out_of_time",
    "she has nothing to claim": "not_needed",
    "the sources do not settle whether she may claim": "refer",
    "elle peut demander le remboursement": "allowed",
    "elle garde les originaux": "keep_originals",
    "elle demande trop tard": "out_of_time",
    "elle n'a rien à demander": "not_needed",
}
REFUND_TIME: Final = {
    "the refund takes about a week": "about_a_week",
    "the refund takes five days": "five_days",
    "no official page says how long the refund takes": "no_official_figure",
    "there is no refund yet": "none",
    "the sources do not settle how long the refund takes": "refer",
    "le remboursement prend une semaine environ": "about_a_week",
    "le remboursement prend cinq jours": "five_days",
    "aucune page officielle ne dit combien de temps prend le remboursement": "no_official_figure",
    "il n'y a pas encore de remboursement": "none",
}
JOIN: Final = {
    "she joins the prescription": "prescription_if_any",
    "she joins a copy of her European card": "european_card_copy",
    "she joins her discharge slip": "hospital_discharge_slip_if_any",
    "she joins her permanent address": "permanent_address",
    "she joins her bank details": "bank_details_with_bic_and_iban",
    "elle joint l'ordonnance": "prescription_if_any",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "how": HOW,
    "to": TO,
    "claim": CLAIM,
    "refund_time": REFUND_TIME,
    "join": JOIN,
}
