"""What an answer can say, sentence by sentence: a sentence stands for a decision's field and its value."""

from collections.abc import Mapping
from typing import Final, NamedTuple

Value = str | bool


class Outcome(NamedTuple):
    """A field of a decision and its value; of a set field, one of its values."""

    decision: str
    field: str
    value: Value


REGISTER: Final = {
    "registering is required": "required",
    "registering is not required": "not_required",
    "a form is handed in instead of registering": "lodge_form",
    "registering is not possible": "not_possible",
    "registering is already done": "already_done",
    "the sources do not settle whether registering is required": "refer",
    "l'affiliation est obligatoire": "required",
    "l'affiliation n'est pas obligatoire": "not_required",
    "un formulaire remplace l'affiliation": "lodge_form",
    "l'affiliation n'est pas possible": "not_possible",
    "l'affiliation est déjà faite": "already_done",
    "les sources ne disent pas si l'affiliation est obligatoire": "refer",
}
CHANNEL: Final = {
    "she registers on the students' portal": "portal",
    "she registers with the local CPAM": "cpam_local",
    "she hands the form to the local CPAM": "cpam_local",
    "she registers with the Paris CPAM through the house of New Caledonia": "cpam_paris_nc",
    "she registers with the talents desk of the Paris CPAM": "cpam_paris_talents",
    "she registers through her employer": "employer_then_cpam",
    "she deals with her home fund": "home_fund",
    "she registers through the online service for Europeans who do not work": "teleservice_eu_inactive",
    "she registers through her host family": "urssaf_host_family",
    "she registers when she enrols at the university": "university_enrolment",
    "she registers with the fund of the self-employed": "self_employed_fund",
    "she registers with the MSA": "msa",
    "she registers nowhere": "none",
    "the sources do not settle where she registers": "refer",
    "elle s'affilie sur le portail des étudiants": "portal",
    "elle s'affilie à la CPAM locale": "cpam_local",
    "elle remet le formulaire à la CPAM locale": "cpam_local",
    "elle s'affilie par son employeur": "employer_then_cpam",
    "elle reste à la caisse de son pays": "home_fund",
    "elle ne s'affilie nulle part": "none",
}
BASIS: Final = {
    "her cover rests on her work": "work",
    "her cover rests on her studies": "studies",
    "her cover rests on her residence": "residence",
    "her cover rests on her parent": "dependant_of_parent",
    "her cover rests on her S1 form": "s1",
    "her cover rests on her cover abroad": "foreign_cover",
    "her cover rests on protection": "protection",
    "her cover rests on nothing": "none",
    "the sources do not settle what her cover rests on": "refer",
    "sa couverture repose sur son travail": "work",
    "sa couverture repose sur ses études": "studies",
    "sa couverture repose sur sa résidence": "residence",
    "sa couverture repose sur son parent": "dependant_of_parent",
    "sa couverture repose sur son formulaire S1": "s1",
    "sa couverture repose sur sa couverture à l'étranger": "foreign_cover",
    "sa couverture repose sur la protection": "protection",
}
FUND: Final = {
    "her fund is the CPAM": "cpam",
    "her fund is the MGEN": "mgen",
    "her fund is the MSA": "msa",
    "her fund is the fund of the self-employed": "ssi",
    "her fund is the old fund of the self-employed": "rsi",
    "her fund is the student scheme": "student_scheme",
    "her fund is the fund of her parent in Saint-Pierre-et-Miquelon": "cps_of_parent",
    "her fund is her home fund": "home_fund",
    "she has no fund": "none",
    "the sources do not settle which fund is hers": "refer",
    "sa caisse est la CPAM": "cpam",
    "sa caisse est la MGEN": "mgen",
    "sa caisse est la MSA": "msa",
    "sa caisse est celle de son pays": "home_fund",
}
OWN_NAME: Final = {
    "she is insured in her own name": "own_name",
    "she may ask to be insured in her own name": "on_request",
    "she is insured as a dependant": "dependant",
    "the sources do not settle in whose name she is insured": "refer",
    "elle est assurée à son propre nom": "own_name",
    "elle peut demander à être assurée à son propre nom": "on_request",
    "elle est à charge": "dependant",
}
CARD: Final = {
    "she may order the card": "may_order",
    "she must have the card": "mandatory",
    "a parent may order the card": "parent_may_order",
    "she is on the card of a parent": "on_parents_card",
    "there is no carte Vitale for her yet": "not_yet",
    "there is no carte Vitale for her": "not_available",
    "the sources do not settle whether she may have a card": "refer",
    "elle peut commander la carte": "may_order",
    "elle doit avoir la carte": "mandatory",
    "un parent peut commander la carte": "parent_may_order",
    "elle figure sur la carte d'un parent": "on_parents_card",
    "il n'y a pas encore de carte Vitale pour elle": "not_yet",
    "il n'y a pas de carte Vitale pour elle": "not_available",
    "les sources ne disent pas si elle peut avoir une carte": "refer",
}
WHY_NOT: Final = {
    "the reason is her age": "under_12",
    "the reason is a European card": "ehic",
    "the reason is the RAMQ": "ramq",
    "the reason is an Andorran form": "andorran",
    "the reason is a Monegasque form": "monegasque",
    "the reason is a private insurance": "private",
    "the reason is a temporary number": "temporary_number",
    "the reason is a missing number": "no_number",
    "the reason is a missing registration": "not_registered",
    "la raison est son âge": "under_12",
    "la raison est une carte européenne": "ehic",
    "la raison est la RAMQ": "ramq",
    "la raison est un formulaire andorran": "andorran",
    "la raison est un formulaire monégasque": "monegasque",
    "la raison est une assurance privée": "private",
    "la raison est un numéro provisoire": "temporary_number",
    "la raison est un numéro manquant": "no_number",
    "la raison est une affiliation manquante": "not_registered",
}
ORDER: Final = {
    "she orders through her ameli account": "ameli_account",
    "she orders by post": "post",
    "she orders through the personal area of the MGEN": "mgen_personal_area",
    "she orders through her own fund": "own_fund",
    "she orders through the ameli account of a parent": "parent_ameli_account",
    "elle commande par son compte ameli": "ameli_account",
    "elle commande par courrier": "post",
    "elle commande par l'espace personnel de la MGEN": "mgen_personal_area",
    "elle commande par sa propre caisse": "own_fund",
    "elle commande par le compte ameli d'un parent": "parent_ameli_account",
}
DELAY: Final = {
    "the card takes about two weeks online": "about_two_weeks_online",
    "the card takes about three weeks by post": "about_three_weeks_by_post",
    "the number takes several months": "several_months_for_the_number",
}
PATH: Final = {
    "the visit is in the care path": "coordinated",
    "the visit is outside the care path": "outside",
    "the care path does not bind the visit": "not_applicable",
    "the sources do not settle whether the visit is in the care path": "refer",
    "la visite est dans le parcours de soins": "coordinated",
    "la visite est hors du parcours de soins": "outside",
    "le parcours de soins ne s'impose pas": "not_applicable",
    "les sources ne disent pas si la visite est dans le parcours de soins": "refer",
}
DIRECT: Final[Mapping[str, Value]] = {
    "she may go directly": True,
    "she may not go directly": False,
    "the sources do not settle whether she may go directly": "refer",
    "elle peut y aller directement": True,
    "elle ne peut pas y aller directement": False,
    "les sources ne disent pas si elle peut y aller directement": "refer",
}
BOXES: Final = {
    'the doctor is asked to tick "urgence"': "box_emergency",
    'the doctor is asked to tick "hors résidence habituelle"': "box_away_from_home",
    'the doctor is asked to tick "médecin traitant remplacé"': "box_treating_doctor_replaced",
    'the doctor is asked to tick "accès direct spécifique"': "box_specific_direct_access",
    'the doctor is asked to tick "orienté par"': "box_referred_by",
}
TABLES: Final[Mapping[tuple[str, str], Mapping[str, Value]]] = {
    ("affiliation", "register"): REGISTER,
    ("affiliation", "channel"): CHANNEL,
    ("affiliation", "basis"): BASIS,
    ("affiliation", "fund"): FUND,
    ("affiliation", "own_name"): OWN_NAME,
    ("carte_vitale", "card"): CARD,
    ("carte_vitale", "why_not"): WHY_NOT,
    ("carte_vitale", "order_through"): ORDER,
    ("carte_vitale", "delay"): DELAY,
    ("care_path", "path"): PATH,
    ("care_path", "direct_access"): DIRECT,
    ("care_path", "ask_the_doctor_for"): BOXES,
}
OUTCOMES: Final = {words: Outcome(decision, field, value) for (decision, field), table in TABLES.items() for words, value in table.items()}
"""Every sentence, in the form that patterns are written in (`she`, `her`; `elle`)."""

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


def advised(words: str) -> str:
    """Give the value that some advice stands for."""
    return ADVICE.get(words) or words.lower().replace(" ", "_").replace("-", "_")


DESKS: Final = {
    "CPAM": "cpam",
    "hospital": "hospital",
    "fund of Saint-Pierre-et-Miquelon": "cps",
    "caisse de Saint-Pierre-et-Miquelon": "cps",
}
"""Who settles what the sources leave open."""
