"""What an answer can say about who covers a visit: sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

COVERED_BY: Final = {
    "the French insurance covers the visit": "french_insurance",
    "her European card covers the visit": "european_card",
    "the AME covers the visit": "state_medical_aid",
    "her fund still has to say since when it covers her": "waiting_for_registration",
    "her form from elsewhere is to be lodged first": "form_from_elsewhere",
    "only her private insurance can cover the visit": "private_insurance",
    "nobody covers the visit": "nobody",
    "nobody covers the visit yet": "after_registration",
    "the sources do not settle who covers the visit": "refer",
    "l'assurance française couvre la visite": "french_insurance",
    "sa carte européenne couvre la visite": "european_card",
    "personne ne couvre la visite": "nobody",
    "sa caisse doit encore dire depuis quand elle la couvre": "waiting_for_registration",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {"covered_by": COVERED_BY}
