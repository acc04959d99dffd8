"""What is known of a field, and how it changes, on one line: "€21.00 instead of €9.00 (€12.00 more)"."""

from collections.abc import Iterable
from dataclasses import dataclass

from couvert.computing import Interval
from couvert.interfaces.cli.words import Words
from couvert.language.facts import Kind
from couvert.states import Change, State


@dataclass(frozen=True, eq=False)
class ChangeText:
    """Says states of fields and their changes."""

    words: Words

    def change(self, one: Change) -> str:
        """Say a change with the name of its field: what a set gains and loses, else the state after and the one before."""
        return self.words.say("field", label=self.words.field(one.decision, one.field), value=self.changed(one))

    def changed(self, one: Change) -> str:
        """Say a change without the name of its field."""
        if one.of_a_set:
            parts = (("gains", one.added), ("loses", one.removed))
            return "; ".join(self.words.say(key, values=self.values(one, values)) for key, values in parts if values)
        before, after = self.state(one.decision, one.field, one.before), self.state(one.decision, one.field, one.after)
        said = self.words.say("instead", before=before, after=after)
        return f"{said} ({more})" if (more := self.more(one)) else said

    def more(self, one: Change) -> str:
        """Say by how much a sum grows or shrinks; nothing for what is no sum."""
        of = self.words.types.get(f"decision.{one.decision}.{one.field}")
        if of is None or of.kind is not Kind.MONEY or one.difference is None:
            return ""
        return self.words.say("sum_more" if one.difference > 0 else "sum_less", value=self.words.money(abs(one.difference)))

    def values(self, one: Change, values: Iterable[str]) -> str:
        """Say elements of a set."""
        return self.words.field_value(one.decision, one.field, tuple(values))

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
            return self.words.say("or").join(said) or self.words.say("open")
        certain = [self.words.field_value(decision, field, value) for value in state.certain]
        parts = (("certain", certain), ("perhaps", said))
        return "; ".join(self.words.say("field", label=self.words.say(key), value=", ".join(one)) for key, one in parts if one)

    def interval(self, decision: str, field: str, interval: Interval) -> str:
        """Say what an open sum lies between."""
        low, high = (None if end is None else self.words.field_value(decision, field, end) for end in (interval.start, interval.end))
        if low and high:
            return self.words.say("between", low=low, high=high)
        return self.words.say("at_least", value=low) if low else self.words.say("at_most", value=high) if high else self.words.say("open")
