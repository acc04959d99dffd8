"""Steps about a trip abroad, and the European card for it."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.countries import country
from tests.steps.language import DAY, as_day, phrases, sentence

PURPOSES: Final = {
    "a visit": "visit",
    "a stay for studies": "studies",
    "a stay for work": "work",
    "a journey for a planned treatment": "planned_treatment",
}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    **{f"the trip is {words}": {"trip.purpose": purpose} for words, purpose in PURPOSES.items()},
    "le voyage est une visite": {"trip.purpose": "visit"},
    "le voyage est un séjour d'études": {"trip.purpose": "studies"},
    "le voyage est un séjour de travail": {"trip.purpose": "work"},
}


@phrases("given", "what is said of the trip", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence("given", r"she travels to (?P<name>.+)", r"elle part (?:en|au|aux|à) (?P<name>.+)")
def _(story: Story, name: str) -> None:
    story.tell({"trip.destination": name if name.isupper() else country(name)})


@sentence("given", rf"she leaves on (?P<day>{DAY})", rf"elle s'en va le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"trip.departure": as_day(day)})


@sentence("given", r"(?P<number>\d+) people travel", r"(?P<number>\d+) personnes voyagent")
def _(story: Story, number: str) -> None:
    story.tell({"trip.travellers": int(number)})


@sentence("given", rf"her rights last until (?P<day>{DAY})", rf"ses droits courent jusqu'au (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"registration.rights_until": as_day(day)})


@sentence("then", rf"the card lasts until (?P<day>{DAY}) at most", rf"la carte dure jusqu'au (?P<day>{DAY}) au plus")
def _(story: Story, day: str) -> None:
    story.expect("is", "valid_until_at_most", value=as_day(day))


@sentence("then", r"the certificate holds for (?P<months>\d+) months", r"le certificat vaut (?P<months>\d+) mois")
def _(story: Story, months: str) -> None:
    story.expect("is", "certificate_months", value=int(months))


@sentence("then", r"(?P<number>\d+) cards are needed", r"(?P<number>\d+) cartes sont nécessaires")
def _(story: Story, number: str) -> None:
    story.expect("is", "cards_needed", value=int(number))


@sentence("then", r"no number of cards is told", r"aucun nombre de cartes n'est donné")
def _(story: Story) -> None:
    story.expect("is_not_told", "cards_needed", "valid_until_at_most", "certificate_months")
