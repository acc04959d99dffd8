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
COMPLEMENTARY: Final = {
    "a mutuelle pays the charges of the hospital": "pays_the_hospital_charges",
    "a mutuelle never pays the flat charge": "never_pays_the_flat_charge",
    "a mutuelle never pays what leaving the path costs": "never_pays_what_the_path_costs",
    "the C2S pays the rest": "c2s_pays_the_rest",
}
UNSETTLED: Final[Mapping[str, Mapping[str, str]]] = {
    "rate": {"the sources do not settle the rate": "refer"},
    "tariff": {"the sources do not settle the tariff": "refer"},
    "fixed_charge": {"the sources do not settle the fixed charge": "refer"},
    "daily_charge": {"the sources do not settle the daily charge": "refer"},
    "charge_each": {"the sources do not settle the flat charge of each": "refer"},
    "points_lost": {"the sources do not settle the points that are lost": "refer"},
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {"priced_by": PRICED_BY, "charge": CHARGE, "complementary": COMPLEMENTARY, **UNSETTLED}
