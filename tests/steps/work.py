"""Steps about paid work and internships."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import DAY, as_day, phrases, sentence

KINDS: Final = {
    "works as an employee": "employee",
    "works for herself": "self_employed",
    "works in farming": "farming",
    "works under an education contract": "education_contract",
    "works as a civil servant in education": "education_civil_servant",
}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "she works": {"work.works": True},
    "she does not work": {"work.works": False},
    **{f"she {words}": {"work.works": True, "work.kind": kind} for words, kind in KINDS.items()},
    "she has given up her own business": {"work.works": False, "work.kind": "self_employed"},
    "her internship pays nothing": {"work.pay_per_hour": "0"},
    "no internship of hers is paid": {"work.pay_per_hour": "0"},
    "elle travaille": {"work.works": True},
    "elle ne travaille pas": {"work.works": False},
    "elle travaille comme salariée": {"work.works": True, "work.kind": "employee"},
    "elle travaille comme salarié": {"work.works": True, "work.kind": "employee"},
    "elle travaille pour son compte": {"work.works": True, "work.kind": "self_employed"},
    "son stage n'est pas payé": {"work.pay_per_hour": "0"},
}


@phrases("given", "what is said of work", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence("given", rf"she began to work on (?P<day>{DAY})", rf"elle a commencé à travailler le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"work.started_on": as_day(day)})


@sentence("given", r"her contract lasts (?P<months>\d+) months?", r"son contrat dure (?P<months>\d+) mois")
def _(story: Story, months: str) -> None:
    story.tell({"work.contract_months": int(months)})


@sentence(
    "given",
    r"her internship pays (?P<euros>[\d.]+) euros? an hour",
    r"son stage est payé (?P<euros>[\d,]+) euros? de l'heure",
)
def _(story: Story, euros: str) -> None:
    story.tell({"work.pay_per_hour": euros.replace(",", ".")})
