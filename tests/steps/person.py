"""Steps about the person: nationality, age, family, means."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.countries import NATIONALITIES, country
from tests.steps.language import DAY, as_day, one_of, phrases, sentence

ROLES: Final[Mapping[str, Mapping[str, Any]]] = {
    "person": {},
    "national": {},
    "student": {"stay.purpose": "studies"},
    "doctoral student": {"stay.purpose": "studies"},
    "pupil": {"stay.purpose": "school"},
    "intern": {"stay.purpose": "internship"},
    "researcher": {"stay.purpose": "research"},
    "au pair": {"stay.purpose": "au_pair"},
    "employee": {"stay.purpose": "work", "work.works": True, "work.kind": "employee"},
    "self-employed person": {"stay.purpose": "work", "work.works": True, "work.kind": "self_employed"},
    "farm worker": {"stay.purpose": "work", "work.works": True, "work.kind": "farming"},
    "pensioner": {"stay.purpose": "retirement"},
    "family member": {"stay.purpose": "family"},
    "child": {"stay.purpose": "family"},
    "asylum seeker": {"stay.purpose": "asylum"},
    "refugee": {"stay.purpose": "refuge"},
    "resident": {"stay.purpose": "other"},
    "newcomer": {"stay.purpose": "other"},
}
FRENCH_ROLES: Final = {
    "personne": "person",
    "étudiante": "student",
    "étudiant": "student",
    "doctorante": "doctoral student",
    "doctorant": "doctoral student",
    "élève": "pupil",
    "stagiaire": "intern",
    "chercheuse": "researcher",
    "chercheur": "researcher",
    "jeune fille au pair": "au pair",
    "jeune homme au pair": "au pair",
    "salariée": "employee",
    "salarié": "employee",
    "indépendante": "self-employed person",
    "indépendant": "self-employed person",
    "ouvrière agricole": "farm worker",
    "ouvrier agricole": "farm worker",
    "retraitée": "pensioner",
    "retraité": "pensioner",
    "proche": "family member",
    "enfant": "child",
    "demandeuse d'asile": "asylum seeker",
    "demandeur d'asile": "asylum seeker",
    "réfugiée": "refugee",
    "réfugié": "refugee",
    "résidente": "resident",
    "résident": "resident",
}
NATIONALITY: Final = f"(?:{one_of(*NATIONALITIES)})(?:[- ](?:{one_of(*NATIONALITIES)}))*"

LINES: Final = {
    "she has no nationality": {"person.nationalities": []},
    "a parent of hers is insured in France": {"person.parent_insured": True},
    "no parent of hers is insured in France": {"person.parent_insured": False},
    "she has enough to live on": {"person.resources_sufficient": True},
    "she does not have enough to live on": {"person.resources_sufficient": False},
    "un de ses parents est assuré en France": {"person.parent_insured": True},
    "aucun de ses parents n'est assuré en France": {"person.parent_insured": False},
    "elle a de quoi vivre": {"person.resources_sufficient": True},
    "elle n'a pas de quoi vivre": {"person.resources_sufficient": False},
}


@phrases("given", "what is said of the person", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence("given", rf"an? (?:(?P<nationality>{NATIONALITY}) )?(?P<role>{one_of(*ROLES)})(?: of (?P<age>\d+))?")
def _(story: Story, nationality: str | None, role: str, age: str | None) -> None:
    _introduce(story, nationality, ROLES[role], age)


@sentence("given", rf"une? (?P<role>{one_of(*FRENCH_ROLES)})(?: (?P<nationality>{NATIONALITY}))?(?: de (?P<age>\d+) ans)?")
def _(story: Story, nationality: str | None, role: str, age: str | None) -> None:
    _introduce(story, nationality, ROLES[FRENCH_ROLES[role]], age)


def _introduce(story: Story, nationality: str | None, facts: Mapping[str, Any], age: str | None) -> None:
    story.tell(facts)
    if nationality:
        story.tell({"person.nationalities": _codes(nationality)})
    if age:
        story.age = int(age)


def _codes(words: str) -> list[str]:
    """Give the codes of one nationality or several (`French-Canadian`); two words may be one (`South African`)."""
    if words in NATIONALITIES:
        return [NATIONALITIES[words]]
    return [NATIONALITIES[word] for word in words.replace("-", " ").split(" ")]


@sentence("given", r"(?:she is )?a national of (?P<names>.+)", r"(?:elle est )?une? ressortissante? (?:de |du |des |d')(?P<names>.+)")
def _(story: Story, names: str) -> None:
    parts = (
        names.replace(" et d'", " and ").replace(" et du ", " and ").replace(" et de ", " and ").replace(" et des ", " and ").split(" and ")
    )
    story.tell({"person.nationalities": [country(name) for name in parts]})


@sentence("given", rf"she was born on (?P<day>{DAY})", rf"elle est née? le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"person.birth_date": as_day(day)})


@sentence("given", r"she was born in (?P<name>.+)", r"elle est née? (?:en|au|aux|à) (?P<name>.+)")
def _(story: Story, name: str) -> None:
    story.tell({"person.birth_country": country(name)})


@sentence("given", rf"she turns (?P<age>\d+) on (?P<day>{DAY})", rf"elle a (?P<age>\d+) ans le (?P<day>{DAY})")
def _(story: Story, age: str, day: str) -> None:
    birthday = as_day(day)
    story.tell({"person.birth_date": birthday.replace(year=birthday.year - int(age))})


@sentence("given", r"she is (?P<age>\d+)(?: years old)?", r"elle a (?P<age>\d+) ans")
def _(story: Story, age: str) -> None:
    story.age = int(age)


@sentence("given", r"she lived in (?P<name>.+) before", r"elle vivait (?:en|au|aux|à) (?P<name>.+)")
def _(story: Story, name: str) -> None:
    story.tell({"person.residence_before": country(name)})


@sentence("given", r"all else is in order", r"tout le reste est en ordre")
def _(story: Story) -> None:
    story.fill_with("plan")


@sentence("given", r"she is an ordinary newcomer", r"elle arrive comme tout le monde")
def _(story: Story) -> None:
    story.fill_with("newcomer")
