"""What an answer can say about the card: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

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
TABLES: Final[Mapping[str, Mapping[str, str]]] = {"card": CARD, "why_not": WHY_NOT, "order_through": ORDER, "delay": DELAY}
