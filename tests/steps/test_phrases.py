"""Every outcome and every fact of the rules can be said in a feature."""

import pytest
from tests.steps import facts, need, outcomes, registration, stay, treating_doctor, trip, visit
from tests.steps.countries import NATIONALITIES, country, feminine
from tests.steps.cover import DOCUMENTS
from tests.steps.facts import FACTS

import couvert
from couvert.language.facts import Kind
from couvert.language.rules import Field

LAW = couvert.load()
ONES = [(table.name, field) for table in LAW.decisions.values() for field in table.fields.values() if field.kind == "one"]


@pytest.mark.parametrize(("decision", "field"), ONES, ids=lambda one: getattr(one, "name", one))
def test_every_value_of_a_field_has_a_sentence(decision: str, field: Field) -> None:
    told = {outcome.value for outcome in outcomes.OUTCOMES.values() if (outcome.decision, outcome.field) == (decision, field.name)}
    values = {True, False} if field.type and field.type.kind is Kind.BOOL else set(field.values)
    assert values - told == set()


def test_every_sentence_stands_for_a_value_that_exists() -> None:
    for words, outcome in outcomes.OUTCOMES.items():
        field = LAW.decisions[outcome.decision].fields[outcome.field]
        assert outcome.value in {*field.values, "refer", True, False}, words


def test_every_fact_can_be_waited_for() -> None:
    told = set(FACTS.values())
    lists = {path for path, fact in LAW.model.facts.items() if fact.type.shape == "records"}
    missing = {path for path in LAW.model.facts if path not in told and path != "on" and not any(path.startswith(one) for one in lists)}
    assert missing == set()


@pytest.mark.parametrize("path", [path for path in FACTS.values() if "[" not in path])
def test_every_fact_that_is_waited_for_exists(path: str) -> None:
    assert path in LAW.model.facts


@pytest.mark.parametrize(
    ("path", "table"),
    [
        ("stay.purpose", stay.PURPOSES),
        ("visit.act", visit.ACTS),
        ("visit.provider_kind", {**visit.OTHERS, "a specialist": "specialist"}),
        ("visit.specialty", visit.SPECIALISTS),
        ("visit.circumstances", visit.CIRCUMSTANCES),
        ("cover.documents", DOCUMENTS),
        ("registration.identity_document", registration.IDENTITY_DOCUMENTS),
        ("treating_doctor.doctor", {**treating_doctor.DOCTORS, "none": "none_found"}),
        ("treating_doctor.change", treating_doctor.CHANGES),
        ("trip.purpose", trip.PURPOSES),
        ("need.emergency_kind", need.KINDS),
        ("need.looking_for", need.SOUGHT),
        ("registration.document_language", registration.LANGUAGES),
    ],
)
def test_every_value_of_a_fact_has_words(path: str, table: dict[str, str]) -> None:
    assert set(table.values()) == set(LAW.model.facts[path].type.values)


def test_countries_are_known_by_their_names_and_adjectives() -> None:
    assert [country(name) for name in ("the United States", "New Caledonia", "les Pays-Bas", "Côte d'Ivoire")] == ["US", "NC", "NL", "CI"]
    assert [NATIONALITIES[word] for word in ("Brazilian", "brésilienne", "grecque", "ghanéenne", "suisse")] == [
        "BR",
        "BR",
        "GR",
        "GH",
        "CH",
    ]
    assert feminine("allemand") == "allemande"


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(AssertionError, match="no country `Atlantis`"):
        country("Atlantis")


def test_french_facts_exist() -> None:
    assert {path for path in facts.FAITS.values() if "[" not in path} <= LAW.model.facts.keys()
