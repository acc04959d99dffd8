"""What an answer can say about the care path: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

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
DIRECT: Final[Mapping[str, str | bool]] = {
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
TABLES: Final[Mapping[str, Mapping[str, str | bool]]] = {"path": PATH, "direct_access": DIRECT, "ask_the_doctor_for": BOXES}
