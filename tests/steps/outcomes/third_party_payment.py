"""What an answer can say about third-party payment: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

PAYMENT: Final = {
    "the third-party payment is total": "total",
    "the third-party payment is partial": "partial",
    "the third-party payment is optional": "optional",
    "there is no third-party payment": "none",
    "the sources do not settle the third-party payment": "refer",
    "le tiers payant est total": "total",
    "le tiers payant est partiel": "partial",
    "le tiers payant est facultatif": "optional",
    "il n'y a pas de tiers payant": "none",
    "les sources ne disent pas s'il y a un tiers payant": "refer",
}
BASIS: Final = {
    "the payment rests on the law": "law",
    "the payment rests on an agreement": "agreement",
    "the payment rests on the choice of the professional": "choice",
    "nothing gives a right to the payment": "none",
    "the sources do not settle what the payment rests on": "refer",
    "le paiement repose sur la loi": "law",
    "le paiement repose sur un accord": "agreement",
    "le paiement repose sur le choix du professionnel": "choice",
    "rien ne donne droit au paiement": "none",
}
GENERIC: Final = {
    "the generic changes nothing": "no_effect",
    "refusing the generic costs her money": "refused",
    "the sources do not settle what refusing the generic costs": "refer",
    "le générique ne change rien": "no_effect",
    "refuser le générique lui coûte de l'argent": "refused",
}
ON_THE_SPOT: Final = {
    "she pays nothing on the spot": "nothing",
    "she pays her own share on the spot": "own_share",
    "she pays everything on the spot unless offered otherwise": "everything_unless_offered",
    "she pays everything on the spot": "everything",
    "she pays extra fees besides": "extra_fees",
    "elle ne paie rien sur place": "nothing",
    "elle paie sa part sur place": "own_share",
    "elle paie tout sur place sauf proposition": "everything_unless_offered",
    "elle paie tout sur place": "everything",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "payment": PAYMENT,
    "basis": BASIS,
    "generic": GENERIC,
    "pay_on_the_spot": ON_THE_SPOT,
}
