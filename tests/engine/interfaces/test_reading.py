"""What people write as answers, and what they are told where it is none."""

import pytest
from tests.engine.law_fixtures import toll_law

from couvert.interfaces.cli.asking.countries import countries_called, country_name, nearest_country
from couvert.interfaces.cli.asking.phrases import PHRASES
from couvert.interfaces.cli.asking.reading import UnreadError, read_answer
from couvert.loading import load
from couvert.questions.question import question_about


def read(fact: str, text: str, language: str = "en") -> object:
    law = toll_law() if fact.startswith(("driver", "crossing")) else load()
    return read_answer(question_about(law, fact, language), text, language)


def refusal(fact: str, text: str, language: str = "en") -> str:
    with pytest.raises(UnreadError) as refused:
        read(fact, text, language)
    return str(refused.value)


@pytest.mark.parametrize(
    ("fact", "text", "language", "value"),
    [
        ("crossing.date", "2026-03-31", "en", "2026-03-31"),
        ("crossing.date", "31 March 2026", "en", "2026-03-31"),
        ("crossing.date", "March 31st, 2026", "en", "2026-03-31"),
        ("crossing.date", "31/03/2026", "fr", "2026-03-31"),
        ("crossing.date", "31.3.2026", "fr", "2026-03-31"),
        ("crossing.date", "1er février 2026", "fr", "2026-02-01"),
        ("crossing.value", "12.5", "en", "12.50"),
        ("crossing.value", "€ 1 250", "en", "1250.00"),
        ("crossing.value", "12,50 €", "fr", "12.50"),
        ("crossing.value", "7 euros", "fr", "7.00"),
        ("crossing.axles", " 3 ", "en", 3),
        ("crossing.vehicle", "2", "en", "car"),
        ("crossing.vehicle", "Lorry", "en", "lorry"),
        ("driver.disabled", "yes", "en", True),
        ("driver.disabled", "2", "en", False),
        ("driver.disabled", "NON", "fr", False),
        ("driver.disabled", "oui", "en", True),
        ("crossing.loads", "1 3", "en", ["wood", "sand"]),
        ("crossing.loads", "1,3;1", "en", ["wood", "sand"]),
        ("crossing.loads", "milk and wood", "en", ["milk", "wood"]),
        ("crossing.loads", "sand et 2", "fr", ["sand", "milk"]),
        ("crossing.loads", "0", "en", []),
        ("crossing.loads", "aucun", "fr", []),
        ("crossing.vouchers", "expired model", "en", ["expired_model"]),
        ("driver.nationalities", "BR", "en", ["BR"]),
        ("driver.nationalities", "brazil, Germany and fr", "en", ["BR", "DE", "FR"]),
        ("driver.nationalities", "Brésil et Côte d'Ivoire", "fr", ["BR", "CI"]),
        ("driver.nationalities", "Bosnia and Herzegovina", "en", ["BA"]),
        ("driver.nationalities", "none", "en", []),
        ("driver.nationalities", "NO", "en", ["NO"]),
        ("crossing.vouchers[worker].issuer", "Suisse", "fr", "CH"),
        ("stay.purpose", "work", "en", "work"),
        ("stay.purpose", "the research", "en", "research"),
        ("visit.specialty", "psychiatrist", "en", "psychiatry"),
        ("visit.specialty", "un psychiatre", "fr", "psychiatry"),
        ("cover.documents", "EHIC", "en", ["ehic"]),
        ("cover.documents", "formulaire S1, carte européenne", "fr", ["s1", "ehic"]),
        ("registration.card", "perdue", "fr", "lost"),
    ],
)
def test_answers_are_read_as_people_write_them(fact: str, text: str, language: str, value: object) -> None:
    assert read(fact, text, language) == value


@pytest.mark.parametrize(
    ("fact", "text", "language", "told"),
    [
        ("crossing.date", "tomorrow", "en", "expected a day such as 2026-03-31 or 31 March 2026"),
        ("crossing.date", "03/04/2026", "en", "expected a day such as 2026-03-31 or 31 March 2026"),
        ("crossing.date", "demain", "fr", "il faut un jour comme 31/03/2026, 31 mars 2026 ou 2026-03-31"),
        ("crossing.date", "2026-02-30", "en", "this day does not exist in the calendar"),
        ("crossing.date", "31/02/2026", "fr", "ce jour n'existe pas dans le calendrier"),
        ("crossing.date", "1850-01-01", "en", "expected a day from 1900 to 2100"),
        ("crossing.value", "a lot", "en", "expected euros with at most two decimals, such as 12.50"),
        ("crossing.value", "1,250", "en", "expected euros with at most two decimals, such as 12.50"),
        ("crossing.value", "-3", "fr", "il faut des euros avec au plus deux décimales, comme 12,50"),
        ("crossing.axles", "two", "en", "expected a whole number, such as 3"),
        ("crossing.axles", "12", "en", "expected at most 9"),
        ("crossing.axles", "0", "fr", "il faut au moins 1"),
        ("crossing.axles", "9" * 40, "en", "expected a whole number, such as 3"),
        ("crossing.vehicle", "4", "en", "expected one of the answers, by its number from 1 to 3 or in its words"),
        ("crossing.vehicle", "lory", "en", "from 1 to 3 or in its words; did you mean 3. lorry?"),
        ("crossing.vehicle", "bicyclet", "fr", "par ses mots ; vouliez-vous dire 1. bicycle ?"),
        ("crossing.loads", "wood, milc", "en", "did you mean 2. milk?"),
        ("crossing.loads", ",", "en", "expected an answer; - says that you do not know"),
        ("driver.nationalities", "Brazilia", "en", "such as Brazil or BR; did you mean Brazil (BR)?"),
        ("driver.nationalities", "Alemagne", "fr", "vouliez-vous dire Allemagne (DE) ?"),
        ("driver.nationalities", "Xyzzy", "en", "expected a country by its name or its code of two letters, such as Brazil or BR"),
        ("driver.nationalities", "no", "en", "did you mean Norway (NO)?"),
        ("driver.nationalities", "Korea", "en", "more than one fits: North Korea (KP); South Korea (KR)"),
        ("stay.permit", "none", "en", "more than one fits: 1. none, and none is needed; 2. none, although one is needed"),
        ("driver.disabled", "perhaps", "en", "expected one of the answers, by its number from 1 to 2 or in its words"),
    ],
)
def test_what_is_no_answer_is_told_with_what_was_expected_and_never_repeated(fact: str, text: str, language: str, told: str) -> None:
    said = refusal(fact, text, language)
    assert told in said
    assert len(text) < 3 or "more than one fits" in said or text not in said


def test_countries_have_the_names_that_people_use_in_both_languages() -> None:
    called = {"USA": "US", "the Netherlands": "NL", "Pays-Bas": "NL", "uk": "GB", "Angleterre": "GB", "Russia": "RU", "ÉTATS-UNIS": "US",
              "Réunion": "RE", "Nouvelle-Calédonie": "NC", "Türkiye": "TR", "turquie": "TR", "Viet Nam": "VN", "vietnam": "VN"}  # fmt: skip
    assert {name: countries_called(name) for name in called} == {name: (code,) for name, code in called.items()}
    assert countries_called("") == ()
    assert (country_name("DE", "fr"), country_name("DE", "en"), country_name("ZZ", "en")) == ("Allemagne", "Germany", "ZZ")
    assert nearest_country("Potugal") == "PT"


def test_every_phrase_of_an_interview_is_said_in_both_languages() -> None:
    assert all(set(said) == {"en", "fr"} and all(said.values()) for said in PHRASES.values())
