"""What an example demands of a decision, as plain data: so that a run of the features can hand it on, and any law be held against it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

Document: TypeAlias = Mapping[str, Any]
"""One decision, as the JSON document of an answer gives it."""


@dataclass(frozen=True)
class Expectation:
    """One thing that is demanded of a decision.

    `verb` is a key of CHECKS. `fields` are those looked at, by name; `value` what is demanded of them, as JSON; `reading` the other
    reading that must say so.
    """

    verb: str
    fields: tuple[str, ...] = ()
    value: Any = None
    reading: str | None = None

    def holds(self, document: Document) -> bool:
        """Tell whether a decision is as demanded."""
        return CHECKS[self.verb](self, document)

    def to_document(self) -> dict[str, Any]:
        """Give the expectation as plain data; what says nothing is left out."""
        told = {"verb": self.verb, "fields": list(self.fields) or None, "value": self.value, "reading": self.reading}
        return {key: value for key, value in told.items() if value is not None}


def expectation(document: Mapping[str, Any]) -> Expectation:
    """Read an expectation from plain data. Raises ValueError where it is none."""
    unknown, verb = sorted(document.keys() - {"verb", "fields", "value", "reading"}), str(document.get("verb"))
    if unknown or verb not in CHECKS:
        raise ValueError(f"unknown key `{unknown[0]}`" if unknown else f"unknown verb `{verb}`")
    return Expectation(verb, tuple(document.get("fields", ())), document.get("value"), document.get("reading"))


def _is(one: Expectation, document: Document) -> bool:
    settled = {**document.get("certain", {}), **document.get("fields", {})}
    return any(_has(settled, field, one.value) for field in one.fields)


def _is_not(one: Expectation, document: Document) -> bool:
    return not _is(one, document) and not _may_be(one, document)


def _may_be(one: Expectation, document: Document) -> bool:
    possible = document.get("possible", {})
    return any(field in possible and one.value in possible[field] for field in one.fields)


def _lies_between(one: Expectation, document: Document) -> bool:
    return all(document.get("possible", {}).get(field) == one.value for field in one.fields)


def _is_not_told(one: Expectation, document: Document) -> bool:
    return {*document.get("fields", {})}.isdisjoint(one.fields)


def _is_absent(one: Expectation, document: Document) -> bool:
    return _is_not_told(one, document) and {*document.get("possible", {})}.isdisjoint(one.fields)


def _disputed(one: Expectation, document: Document) -> bool:
    said = [dispute["fields"] for dispute in document["disputed"] if one.reading in {None, dispute["reading"]}]
    return any(_has(fields, field, one.value) for fields in said for field in one.fields) if one.fields else bool(said)


def _has(fields: Mapping[str, Any], field: str, value: Any) -> bool:  # noqa: ANN401  # JSON
    found = fields.get(field)
    return field in fields and (found == value or (isinstance(found, list) and value in found))


CHECKS: Final[Mapping[str, Callable[[Expectation, Document], bool]]] = {
    "is": _is,
    "is_not": _is_not,
    "may_be": _may_be,
    "lies_between": _lies_between,
    "is_not_told": _is_not_told,
    "is_absent": _is_absent,
    "is_disputed": _disputed,
    "is_undisputed": lambda _, document: not document["disputed"],
    "has_status": lambda one, document: bool(document["status"] == one.value),
    "refers_to": lambda one, document: bool(document["status"] == "refer" and document["to"] == one.value),
    "waits_for": lambda one, document: one.value in document.get("missing", ()),
    "does_not_wait_for": lambda one, document: one.value not in document.get("missing", ()),
}
"""What can be demanded: a field is (or holds) a value, neither is nor can be, may still be; a sum lies between two; a field has no value
yet, or cannot have one; another reading says so, or anything else, or nothing else; how the decision stands, whom to ask, which facts it
waits for or does not."""
