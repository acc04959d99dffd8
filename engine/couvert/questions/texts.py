"""The words of questions in one language, from the ruleset's wording; where a text is missing, a readable name stands in for it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from couvert.language.facts import Kind
from couvert.language.rules import Ruleset, Wording

ELEMENT: Final = re.compile(r"\[([^\]#]+)[^\]]*\]")
"""The element in a name such as `cover.documents[ehic].valid_until`, without the number of one that stands twice."""

TRUTHS: Final[Mapping[str, tuple[str, str]]] = {"en": ("yes", "no"), "fr": ("oui", "non")}
COLON: Final[Mapping[str, str]] = {"en": ": ", "fr": " : "}


def wording(ruleset: Ruleset, language: str) -> Wording:
    """Give the words of a language, or those of the ruleset's first one."""
    return ruleset.wording.get(language) or next(iter(ruleset.wording.values()))


def question_text(ruleset: Ruleset, language: str, path: str) -> str:
    """Ask for a fact; for a leaf of a record, with the record in front."""
    element = ELEMENT.search(path)
    said = _said(ruleset, language, path)
    question = said.get("question") or f"{said.get('label') or readable(ELEMENT.sub('', path))}?"
    if element is None:
        return str(question)
    owner = value_text(ruleset, language, path[: element.start()], element[1])
    return f"{owner}{COLON.get(language, ': ')}{question}"


def help_text(ruleset: Ruleset, language: str, path: str) -> str | None:
    """Give the line of help for a fact."""
    return _said(ruleset, language, path).get("help")


def value_text(ruleset: Ruleset, language: str, path: str, value: str) -> str:
    """Say one of the values that a fact may have."""
    return str((_said(ruleset, language, path).get("values") or {}).get(value) or readable(value))


def choices(ruleset: Ruleset, language: str, path: str, *, kind: Kind, values: tuple[str, ...]) -> Iterator[tuple[Any, str]]:
    """Give the possible values of a fact with their words; none where any day, number or country may be given."""
    if kind is Kind.BOOL:
        said = _said(ruleset, language, path).get("values") or {}
        for value, word in zip((True, False), TRUTHS.get(language, TRUTHS["en"]), strict=True):
            yield value, said.get(str(value).lower()) or word
    else:
        yield from ((value, value_text(ruleset, language, path, value)) for value in values)


def _said(ruleset: Ruleset, language: str, path: str) -> Mapping[str, Any]:
    return wording(ruleset, language).get("facts", {}).get(ELEMENT.sub("", path)) or {}


def readable(name: str) -> str:
    """Make an identifier readable: `crossing.has_old_voucher` -> `has old voucher`."""
    return str(name).rsplit(".", 1)[-1].replace("_", " ").replace("-", " ")
