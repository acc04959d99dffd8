"""What counts as the answer to one decision: taken apart into its parts, so that two days can be compared."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from couvert.decided import Decision, Dispute

Part: TypeAlias = tuple[str, ...]
"""What a part is, and of which field: `("fields", "card")`, `("missing",)`, `("disputed", "guides", "fields", "card")`."""

Content: TypeAlias = Mapping[Part, Any]

REASONS: Final[Part] = ("rules",)
"""The part that names the rules that determine, way by way."""


def content_of(one: Decision) -> Content:
    """Take a decision apart. What is empty has no part; the day gone by, and the facts that matched, are no part of an answer."""
    parts: dict[Part, Any] = {("status",): one.status}
    for kind, by_field in (("fields", one.fields), ("possible", one.possible), ("intervals", one.intervals), ("certain", one.certain)):
        parts |= {(kind, name): value for name, value in by_field.items()}
    parts |= {
        ("plan", name): tuple((step.value, step.rules, tuple(step.shows.items())) for step in steps) for name, steps in one.plans.items()
    }
    for dispute in one.disputed:
        parts |= _disputed(dispute)
    told = {"missing": tuple(sorted(one.missing)), "stale": one.stale, "weak": one.weak, "to": one.to, "why": one.why}
    parts |= {(kind,): value for kind, value in told.items()}
    parts[REASONS] = tuple(sorted(tuple(reason.rule for reason in ground) for ground in one.grounds))
    return {part: value for part, value in parts.items() if value not in (None, ()) or part[0] in {"fields", "possible"}}


def differing(before: Content, after: Content) -> tuple[Part, ...]:
    """Name the parts that differ, in the order in which they are told."""
    return tuple(
        part for part in dict.fromkeys((*before, *after)) if (part in before, before.get(part)) != (part in after, after.get(part))
    )


def _disputed(one: Dispute) -> Iterable[tuple[Part, Any]]:
    parts: dict[Part, Any] = {("disputed", one.reading, "fields", name): value for name, value in one.fields.items()}
    parts |= {("disputed", one.reading, "possible", name): value for name, value in one.possible.items()}
    cites = (("cites", one.cites), ("against", one.against))
    told: dict[Part, Any] = {("disputed", one.reading, kind): tuple((cite.source, cite.at) for cite in found) for kind, found in cites}
    return {**parts, **told}.items()
