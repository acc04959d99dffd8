"""What changes in one answer, in words: each field before and after, steps that come and go, what is needed, what is disputed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from couvert.computing import Interval
from couvert.interfaces.cli.change_text import ChangeText
from couvert.interfaces.cli.words import Words
from couvert.reasons.coming import Difference

OF_FIELDS: Final = ("fields", "certain", "possible", "intervals")


def arrow(words: Words, label: str, before: str, after: str) -> str:
    """Say before and after."""
    return words.say("field", label=label, value=f"{before} → {after}")


@dataclass(frozen=True, eq=False)
class DifferenceText:
    """Says the parts of an answer that change; with `full`, also which rules decide."""

    words: Words
    decision: str
    full: bool

    def lines(self, parts: Iterable[Difference]) -> Iterator[str]:
        """Say every part, a line or more each: what is said of one field in several parts is said at once."""
        by_field: dict[str, dict[str, Difference]] = {}
        for one in parts:
            if one.part[0] in OF_FIELDS:
                by_field.setdefault(one.part[1], {})[one.part[0]] = one
        for name, found in by_field.items():
            is_set = self.words.ruleset.decisions[self.decision].fields[name].kind == "set"
            yield from self.elements(name, found) if is_set else (self.field(name, found),)
        for one in parts:
            yield from self.other(one)

    def field(self, name: str, parts: Mapping[str, Difference]) -> str:
        """Say a field that has one value, before and after."""
        before = self.state(name, {kind: one.before for kind, one in parts.items()})
        after = self.state(name, {kind: one.after for kind, one in parts.items()})
        return arrow(self.words, self.words.field(self.decision, name), before, after)

    def state(self, name: str, by_kind: Mapping[str, Any]) -> str:
        """Say how a field stands: its value, the values that it may have, what it lies between, nothing."""
        say = self.words.say
        if (value := by_kind.get("fields")) is not None:
            return self.words.field_value(self.decision, name, value)
        if isinstance(interval := by_kind.get("intervals"), Interval):
            return ChangeText(self.words).interval(self.decision, name, interval)
        values = by_kind.get("possible")
        if values is None:
            return say("nothing")
        said = self.words.either(self.words.field_value(self.decision, name, one) for one in values)
        return say("field", label=say("possible"), value=said) if values else say("open")

    def elements(self, name: str, parts: Mapping[str, Difference]) -> Iterator[str]:
        """Say which elements of a set come, may come, and go."""
        (sure, maybe), (sure_now, maybe_now) = _held(parts, after=False), _held(parts, after=True)
        label = self.words.field(self.decision, name)
        changed = (
            ("set_now", [one for one in sure_now if one not in sure]),
            ("set_perhaps", [one for one in maybe_now if one not in maybe]),
            ("set_no_longer", [one for one in (*sure, *maybe) if one not in sure_now and one not in maybe_now]),
        )
        for key, found in changed:
            for one in found:
                yield self.words.say(
                    "field", label=self.words.say(key, label=label), value=self.words.field_value(self.decision, name, one)
                )

    def other(self, one: Difference) -> Iterator[str]:
        """Say a part that is no field."""
        kind = one.part[0]
        if kind == "missing":
            yield from self.missing(one)
        elif kind == "status":
            yield arrow(self.words, self.words.say("status"), *(self.words.say(f"status_{value}") for value in (one.before, one.after)))
        elif kind in {"to", "why"}:
            names = self.words.desk if kind == "to" else self.words.unsettled
            label = self.words.say("part_desk" if kind == "to" else "part_unsettled")
            said = (self.words.say("nothing") if value is None else names(value) for value in (one.before, one.after))
            yield arrow(self.words, label, *said)
        elif kind == "plan":
            yield from self.plan(one)
        elif kind == "disputed" and one.part[2] in {"fields", "possible"}:
            yield self.disputed(one)
        elif kind == "rules" and self.full:
            yield from self.rules(one)

    def missing(self, one: Difference) -> Iterator[str]:
        """Say which facts are wanted now, and which no longer."""
        before, after = one.before or (), one.after or ()
        for key, paths in (("wanted", set(after) - set(before)), ("not_wanted", set(before) - set(after))):
            if paths:
                yield self.words.say(
                    "field", label=self.words.say(key), value=self.words.joined(self.words.named(path) for path in sorted(paths))
                )

    def plan(self, one: Difference) -> Iterator[str]:
        """Say what is read with a step now; the steps themselves stand in the field."""
        shown = {(step, path): value for step, _, shows in one.before or () for path, value in shows}
        for step, _, shows in one.after or ():
            for path, value in shows:
                before = shown.get((step, path))
                if before is not None and before != value:
                    _, name, field = path.split(".")
                    label = f"{self.words.field_value(self.decision, one.part[1], step)} {self.words.field(name, field)}"
                    yield arrow(self.words, label, *(self.words.field_value(name, field, said) for said in (before, value)))

    def disputed(self, one: Difference) -> str:
        """Say what another reading says now."""
        _, reading, kind, name = one.part
        label = f"{self.words.say('disputed')}, {self.words.reading(reading)}, {self.words.field(self.decision, name)}"
        said = (self.words.say("agreed") if value is None else self.state(name, {kind: value}) for value in (one.before, one.after))
        return arrow(self.words, label, *said)

    def rules(self, one: Difference) -> Iterator[str]:
        """Say which rules determine now, and which no longer."""
        before, after = _names(one.before), _names(one.after)
        for key, names, others in (("rule_now", after, before), ("rule_before", before, after)):
            for name in names:
                if name not in others:
                    yield self.words.say("field", label=self.words.say(key), value=self.words.rule(self.decision, name))


def _held(parts: Mapping[str, Difference], *, after: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the elements that a set certainly holds, and those that it may hold."""
    values = {kind: (one.after if after else one.before) or () for kind, one in parts.items()}
    return (*values.get("fields", ()), *values.get("certain", ())), tuple(values.get("possible", ()))


def _names(ways: Any) -> tuple[str, ...]:  # noqa: ANN401  # rules, way by way
    return tuple(dict.fromkeys(name for way in ways or () for name in way))
