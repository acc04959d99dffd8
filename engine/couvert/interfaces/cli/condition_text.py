"""What a comparison asks of a fact, in words: "at least 16", "on 31 March 2026 or later", "one of: a dentist; a midwife"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from couvert.interfaces.cli.words import Words
from couvert.language.facts import Kind
from couvert.reasons.tree import Tested

NUMBERS: Final[Mapping[str, str]] = {"<": "less", "<=": "at_most", ">": "more", ">=": "at_least", "==": "equal", "!=": "not_equal"}
DAYS: Final[Mapping[str, str]] = {"<": "earlier", "<=": "not_later", ">": "later", ">=": "not_before", "==": "equal", "!=": "not_equal"}


@dataclass(frozen=True, eq=False)
class ConditionText:
    """Says what rules ask of facts."""

    words: Words

    def asked(self, tested: Tested) -> str:
        """Say what a comparison asks; nothing where the fact's value says it already."""
        plain = tested.kind is Kind.BOOL or (tested.op == "==" and isinstance(tested.right, str))
        return "" if tested.holds and plain else self.words.say("asked_for", test=self.test(tested))

    def test(self, tested: Tested) -> str:
        """Say the comparison itself."""
        if isinstance(tested.right, bool):
            return self.words.value(tested.fact.path, tested.right is (tested.op == "=="))
        if isinstance(tested.right, tuple):
            values = self.words.say("semicolon").join(self.words.value(tested.fact.path, value) for value in tested.right)
            return self.words.say("one_of" if tested.op == "in" else "none_of", values=values)
        phrases = DAYS if tested.kind is Kind.DATE else NUMBERS
        return self.words.say(phrases[tested.op], value=self.right(tested))

    def right(self, tested: Tested) -> str:
        """Say what the fact is compared with: another fact, an amount, or a value."""
        if tested.other is not None:
            return self.words.say("quoted", label=self.words.label(tested.other.path))
        said = self.words.value(tested.fact.path, tested.right)
        return self.words.say("compared_day", day=said) if tested.kind is Kind.DATE else said
