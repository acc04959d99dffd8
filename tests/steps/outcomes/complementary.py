"""What an answer can say about complementary cover: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

C2S: Final = {
    "she asks for the C2S in her own name": "own_application",
    "she is on the C2S application of her parents": "on_parents_application",
    "she may only renew the C2S": "renewable_only",
    "the C2S is not open to her": "not_possible",
    "the sources do not settle whether she may have the C2S": "refer",
    "elle demande la C2S à son propre nom": "own_application",
    "elle figure sur la demande de C2S de ses parents": "on_parents_application",
    "elle peut seulement renouveler la C2S": "renewable_only",
    "la C2S ne lui est pas ouverte": "not_possible",
}
MUTUELLE: Final = {
    "a mutuelle is advised": "advised",
    "she has her mutuelle already": "already_held",
    "she needs no mutuelle": "not_needed",
    "a mutuelle has nothing to complement": "not_concerned",
    "the sources do not settle whether a mutuelle is advised": "refer",
    "une mutuelle est conseillée": "advised",
}
COST: Final = {
    "the C2S is free": "free",
    "the C2S costs a contribution": "with_contribution",
    "her resources are above the ceiling of the C2S": "above_the_ceiling",
    "her resources are not looked at": "not_concerned",
    "no source tells the ceilings of the C2S": "refer",
    "la C2S est gratuite": "free",
    "la C2S demande une participation": "with_contribution",
    "ses ressources dépassent le plafond de la C2S": "above_the_ceiling",
}
SCHEME: Final = {
    "the scheme is the C2S": "c2s",
    "the scheme is the CMU-C": "cmu_c_and_acs",
    "the sources do not settle which scheme it is": "refer",
    "le dispositif est la C2S": "c2s",
    "le dispositif est la CMU-C": "cmu_c_and_acs",
}
AME: Final = {
    "she has the AME already": "held",
    "she may ask for the AME": "may_ask",
    "she may ask for the AME at once": "may_ask_at_once",
    "it is too early for the AME": "not_yet",
    "the AME does not concern her": "not_concerned",
    "the sources do not settle whether she may have the AME": "refer",
}
NEVER_PAYS: Final = {
    "no mutuelle pays the flat charge": "flat_charge",
    "no mutuelle pays the franchises": "franchises",
}
MUTUELLE_PAYS: Final = {
    "a mutuelle pays the daily charge in hospital": "hospital_daily_charge",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "c2s": C2S,
    "mutuelle": MUTUELLE,
    "c2s_cost": COST,
    "scheme": SCHEME,
    "state_medical_aid": AME,
    "mutuelle_never_pays": NEVER_PAYS,
    "mutuelle_pays": MUTUELLE_PAYS,
}
