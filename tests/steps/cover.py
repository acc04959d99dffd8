"""Steps about the cover that a person brings along."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.countries import country
from tests.steps.language import DAY, as_day, one_of, phrases, sentence

DOCUMENTS: Final = {
    "European card": "ehic",
    "replacement certificate": "ehic_replacement_certificate",
    "British global card": "ghic",
    "S1 form": "s1",
    "A1 certificate": "a1",
    "posting certificate": "posting_certificate",
    "Québec form": "quebec_se_401_q",
    "Québec form 102": "quebec_se_401_q_102",
    "Québec form 102 bis": "quebec_se_401_q_102_bis",
    "Québec form 104": "quebec_se_401_q_104",
    "Québec form 106": "quebec_se_401_q_106",
    "application for a Québec form": "quebec_application_3017",
    "Andorran form": "andorran_form",
    "Monegasque form": "monegasque_form",
    "certificate of an international organisation": "international_organisation",
    "private insurance": "private_insurance",
}
FRENCH_DOCUMENTS: Final = {
    "carte européenne": "ehic",
    "certificat provisoire": "ehic_replacement_certificate",
    "formulaire S1": "s1",
    "certificat A1": "a1",
    "formulaire du Québec": "quebec_se_401_q",
    "formulaire du Québec 102": "quebec_se_401_q_102",
    "formulaire du Québec 102 bis": "quebec_se_401_q_102_bis",
    "formulaire du Québec 104": "quebec_se_401_q_104",
    "formulaire du Québec 106": "quebec_se_401_q_106",
    "formulaire andorran": "andorran_form",
    "formulaire monégasque": "monegasque_form",
    "assurance privée": "private_insurance",
}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "she holds no document of cover": {"cover.documents": []},
    "she is still insured abroad": {"cover.insured_abroad": True},
    "she is no longer insured abroad": {"cover.insured_abroad": False},
    "she has a mutuelle": {"cover.complementary": "mutuelle"},
    "she has the C2S": {"cover.complementary": "c2s"},
    "she has the CMU-C": {"cover.complementary": "c2s"},
    "she has no complementary cover": {"cover.complementary": "none"},
    "she has the AME": {"cover.state_medical_aid": True},
    "she does not have the AME": {"cover.state_medical_aid": False},
    "elle a la C2S": {"cover.complementary": "c2s"},
    "elle a la CMU-C": {"cover.complementary": "c2s"},
    "elle n'a pas de complémentaire": {"cover.complementary": "none"},
    "elle a l'AME": {"cover.state_medical_aid": True},
    "elle n'a aucune couverture à faire valoir": {"cover.documents": []},
    "elle reste assurée à l'étranger": {"cover.insured_abroad": True},
    "elle reste assuré à l'étranger": {"cover.insured_abroad": True},
    "elle n'est plus assurée à l'étranger": {"cover.insured_abroad": False},
    "elle n'est plus assuré à l'étranger": {"cover.insured_abroad": False},
}


@phrases("given", "what is said of cover", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence(
    "given",
    rf"she holds an? (?P<name>{one_of(*DOCUMENTS)})(?: from (?P<issuer>(?:the )?[A-Z].*?))?"
    rf"(?: valid (?:from (?P<start>{DAY}) to|until) (?P<end>{DAY}))?",
    rf"elle a une? (?P<name>{one_of(*FRENCH_DOCUMENTS)})(?: (?:de |du |des |d')(?P<issuer>(?:la |l')?[A-ZÉ].*?))?"
    rf"(?: valable (?:du (?P<start>{DAY}) au|jusqu'au) (?P<end>{DAY}))?",
)
def _(story: Story, name: str, issuer: str | None, start: str | None, end: str | None) -> None:
    story.hold(
        {
            "kind": DOCUMENTS.get(name) or FRENCH_DOCUMENTS[name],
            "issuer": issuer and country(issuer),
            "valid_from": start and as_day(start),
            "valid_until": end and as_day(end),
        }
    )
