"""What an answer can say about a refund, but for sums: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

PRICED_BY: Final = {
    "the fund goes by the agreed tariff": "agreed_tariff",
    "the fund goes by the price that was charged": "price_charged",
    "the fund goes by the agreed price of the act": "agreed_price",
    "the fund goes by the tariff of the generic": "generic_tariff",
    "the fund goes by no price": "nothing",
    "the sources do not settle which price the fund goes by": "refer",
    "la caisse part du tarif conventionnel": "agreed_tariff",
}
CHARGE: Final = {
    "the flat charge is that on a consultation": "participation",
    "the flat charge is that on a box": "franchise_on_boxes",
    "the flat charge is that on an act of care": "franchise_on_acts",
    "there is no flat charge": "none",
    "the sources do not settle the flat charge": "refer",
    "il n'y a pas de somme retenue": "none",
}
UNSETTLED: Final[Mapping[str, Mapping[str, str]]] = {
    "rate": {"the sources do not settle the rate": "refer"},
    "tariff": {"the sources do not settle the tariff": "refer"},
    "fixed_charge": {"the sources do not settle the fixed charge": "refer"},
    "daily_charge": {"the sources do not settle the daily charge": "refer"},
    "points_lost": {"the sources do not settle the points that are lost": "refer"},
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {"priced_by": PRICED_BY, "charge": CHARGE, **UNSETTLED}
