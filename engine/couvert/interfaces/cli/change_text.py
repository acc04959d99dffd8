"""What is known of a field, and how it changes, on one line: "€21.00 instead of €9.00 (€12.00 more)"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from couvert.computing import Interval
from couvert.interfaces.cli.words import Words
from couvert.language.facts import Kind, Scalar
from couvert.states import Change, State


@dataclass(frozen=True, eq=False)
class ChangeText:
    """Says states of fields and their changes."""

    words: Words

    def lines(self, one: Change, absent: tuple[str, str] = ("none", "none")) -> Iterator[str]:
        """Say a change with the name of its field: what a set gains and loses on lines of their own, else both states on one.

        `absent` names the phrases for a field that is absent before, and after.
        """
        label = self.words.field(one.decision, one.field)
        parts = ((key, values) for key, values in (("gains", one.added), ("opens", one.opened), ("loses", one.removed)) if values)
        said = [self.words.say(key, values=self.words.field_value(one.decision, one.field, values)) for key, values in parts]
        return (self.words.say("field", label=label, value=text) for text in (said if one.of_a_set else [self.changed(one, absent)]))

    def changed(self, one: Change, absent: tuple[str, str]) -> str:
        """Say the state after and the one before, and by how much a sum differs."""
        if one.before and one.after and one.before.possible and one.after.possible:
            return self.joined(self.turned(one, one.before.possible, one.after.possible))
        states = zip((one.before, one.after), absent, strict=True)
        before, after = (self.state(one.decision, one.field, state) if state else self.words.say(key) for state, key in states)
        more = self.more(one)
        return self.words.say("instead_by", before=before, after=after, more=more) if more else self.instead(before, after)

    def instead(self, before: str, after: str) -> str:
        """Say that one thing takes the place of another; sentences are set apart."""
        return self.words.say("instead_long" if before.endswith(".") or after.endswith(".") else "instead", before=before, after=after)

    def turned(self, one: Change, before: tuple[Scalar, ...], after: tuple[Scalar, ...]) -> Iterator[str]:
        """Say which values of an open field become possible, and which are no longer."""
        for key, values, others in (("now_possible", after, before), ("not_possible", before, after)):
            said = [self.words.field_value(one.decision, one.field, value) for value in values if value not in others]
            if said:
                yield self.words.say(key, values=self.words.either(said))

    def more(self, one: Change) -> str:
        """Say by how much a sum grows or shrinks; nothing for what is no sum."""
        of = self.words.types.get(f"decision.{one.decision}.{one.field}")
        if of is None or of.kind is not Kind.MONEY or one.difference is None:
            return ""
        return self.words.say("sum_more" if one.difference > 0 else "sum_less", value=self.words.money(abs(one.difference)))

    def state(self, decision: str, field: str, state: State | None) -> str:
        """Say what is known of a field."""
        if state is None:
            return self.words.say("none")
        if state.interval is not None:
            return self.interval(decision, field, state.interval)
        if state.value is not None:
            return self.words.field_value(decision, field, state.value)
        said = [self.words.field_value(decision, field, value) for value in state.possible]
        if state.certain is None:
            return self.words.either(said) or self.words.say("open")
        certain = [self.words.field_value(decision, field, value) for value in state.certain]
        parts = (("certain", certain), ("perhaps", said))
        return self.joined(self.words.say("field", label=self.words.say(key), value=self.words.joined(one)) for key, one in parts if one)

    def interval(self, decision: str, field: str, interval: Interval) -> str:
        """Say what an open sum lies between."""
        days = any(isinstance(end, date) for end in (interval.start, interval.end))
        between, at_least, at_most = ("between_days", "at_earliest", "at_latest") if days else ("between", "at_least", "at_most")
        low, high = (None if end is None else self.words.field_value(decision, field, end) for end in (interval.start, interval.end))
        if low and high:
            return self.words.say(between, low=low, high=high)
        return self.words.say(at_least, value=low) if low else self.words.say(at_most, value=high) if high else self.words.say("open")

    def joined(self, parts: Iterable[str]) -> str:
        """Put parts on one line, with a semicolon after each that is no sentence."""
        said = list(parts)
        mark = self.words.say("semicolon").rstrip()
        return " ".join(part if part.endswith(".") or part is said[-1] else f"{part}{mark}" for part in said)
