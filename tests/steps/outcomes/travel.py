"""What an answer can say about a trip: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

CARD: Final = {
    "she orders the European card": "order_ceam",
    "she asks for the replacement certificate": "ask_certificate",
    "there is no European card for the trip": "none",
    "the sources do not settle whether she gets the European card": "refer",
    "elle commande la carte européenne": "order_ceam",
    "elle demande le certificat de remplacement": "ask_certificate",
    "il n'y a pas de carte européenne pour le voyage": "none",
    "les sources ne disent pas si elle a la carte européenne": "refer",
}
LASTS: Final = {
    "the card lasts two years at most, within her rights": "two_years_within_rights",
    "the card lasts two years": "two_years",
    "it lasts three months": "three_months",
    "nothing lasts": "no_card",
    "the sources do not settle how long the card lasts": "refer",
    "la carte dure deux ans": "two_years",
}
REFUND: Final = {
    "care is paid for by the rules of the country": "rules_of_the_country",
    "care is paid for as in France": "same_as_in_france",
    "care is not paid for by the card": "not_by_the_card",
    "the sources do not settle how care abroad is paid for": "refer",
    "les soins suivent les règles du pays": "rules_of_the_country",
    "les soins sont remboursés comme en France": "same_as_in_france",
}
WITHOUT: Final = {
    "without the card a certificate or a claim makes it good": "certificate_or_claim_on_return",
    "without the card she pays in full": "pay_in_full",
    "the card does not serve on the trip": "not_by_the_card",
    "the sources do not settle what happens without the card": "refer",
    "sans la carte, elle paie tout": "pay_in_full",
}
ISSUED_BY: Final = {
    "the card comes from the CPAM": "cpam",
    "the card comes from the MSA": "msa",
    "the card comes from the MGEN": "mgen",
    "the card comes from the fund of the self-employed": "ssi",
    "the card comes from the RSI": "rsi",
    "the card comes from no French fund": "nobody",
    "the sources do not settle who issues the card": "refer",
}
WHY_NO_CARD: Final = {
    "the reason is that she is not insured in France": "not_insured_in_france",
    "the reason is that the country is outside its area": "outside_the_area",
    "the reason is that the treatment is planned": "planned_treatment",
    "the reason is that the trip stays within France": "within_france",
    "the reason is that she works there": "work_there",
}
ORDER_THROUGH: Final = {
    "she orders in the app of ameli": "ameli_app",
    "she orders by telephone": "phone",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "card": CARD,
    "lasts": LASTS,
    "refund_abroad": REFUND,
    "without_the_card": WITHOUT,
    "issued_by": ISSUED_BY,
    "why_no_card": WHY_NO_CARD,
    "order_through": ORDER_THROUGH,
}
