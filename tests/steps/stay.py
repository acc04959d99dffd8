"""Steps about the stay: why, how long, with what right."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import DAY, as_day, phrases, sentence

PURPOSES: Final = {
    "to study": "studies",
    "to go to school": "school",
    "for an internship": "internship",
    "to do research": "research",
    "as an au pair": "au_pair",
    "to work": "work",
    "with her family": "family",
    "for her retirement": "retirement",
    "to seek asylum": "asylum",
    "as a refugee": "refuge",
    "for another reason": "other",
}
PERMITS: Final = {
    "a student visa": "student",
    "a short-stay visa": "short_stay_visa",
    "a talent permit": "talent",
    "a scientific researcher permit": "scientific_researcher",
    "a visitor visa": "visitor",
    "another permit": "other",
    "no permit": "none",
}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    **{f"she is in France {words}": {"stay.purpose": purpose} for words, purpose in PURPOSES.items()},
    **{f"she has {words}": {"stay.permit": permit} for words, permit in PERMITS.items()},
    "she needs no permit": {"stay.permit": "none_needed"},
    "she stays for more than three months": {"stay.longer_than_three_months": True},
    "she stays for three months or less": {"stay.longer_than_three_months": False},
    "her stay is regular": {"stay.regular": True},
    "elle a un visa d'étudiante": {"stay.permit": "student"},
    "her stay is not regular": {"stay.regular": False},
    "she has a renewal receipt": {"stay.permit_receipt": True},
    "she has no renewal receipt": {"stay.permit_receipt": False},
    "elle n'a pas besoin de titre": {"stay.permit": "none_needed"},
    "elle a un autre titre": {"stay.permit": "other"},
    "elle n'a pas de récépissé": {"stay.permit_receipt": False},
    "elle reste plus de trois mois": {"stay.longer_than_three_months": True},
    "elle reste trois mois au plus": {"stay.longer_than_three_months": False},
    "son séjour est régulier": {"stay.regular": True},
    "son séjour n'est pas régulier": {"stay.regular": False},
}


@phrases("given", "what is said of the stay", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence("given", rf"she stays from (?P<start>{DAY}) to (?P<end>{DAY})", rf"elle séjourne du (?P<start>{DAY}) au (?P<end>{DAY})")
def _(story: Story, start: str, end: str) -> None:
    story.tell({"stay.start": as_day(start), "stay.end": as_day(end)})


@sentence("given", rf"she came to France on (?P<start>{DAY})", rf"elle est arrivée? le (?P<start>{DAY})")
def _(story: Story, start: str) -> None:
    story.tell({"stay.start": as_day(start)})


@sentence("given", rf"her stay ends on (?P<end>{DAY})", rf"son séjour finit le (?P<end>{DAY})")
def _(story: Story, end: str) -> None:
    story.tell({"stay.end": as_day(end)})


@sentence("given", rf"her permit (?:lasts|lasted) until (?P<end>{DAY})", rf"son titre (?:est|était) valable jusqu'au (?P<end>{DAY})")
def _(story: Story, end: str) -> None:
    story.tell({"stay.permit_until": as_day(end)})


@sentence(
    "given",
    rf"her renewal receipt (?:lasts|lasted) until (?P<end>{DAY})",
    rf"elle a un récépissé valable jusqu'au (?P<end>{DAY})",
)
def _(story: Story, end: str) -> None:
    story.tell({"stay.permit_receipt": True, "stay.permit_receipt_until": as_day(end)})


@sentence("given", rf"a renewal receipt that she does not hold lasts until (?P<end>{DAY})")
def _(story: Story, end: str) -> None:
    story.tell({"stay.permit_receipt": False, "stay.permit_receipt_until": as_day(end)})
