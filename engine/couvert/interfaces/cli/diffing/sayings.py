"""What two editions say, each in its own words: facts, fields and values that only one of them knows too."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from couvert.analysis.difference import Side
from couvert.analysis.difference.joined import Joined
from couvert.analysis.difference.regions import Where
from couvert.analysis.difference.turns import Outcome, Turn
from couvert.analysis.difference.witnesses import Witness
from couvert.interfaces.cli.condition_text import ConditionText
from couvert.interfaces.cli.diffing.phrases import phrase
from couvert.interfaces.cli.words import Words
from couvert.language.conditions import Atom, Ref
from couvert.language.once import cached_property
from couvert.language.rules import Rule
from couvert.reasons.tree import Known, Tested


@dataclass(frozen=True, eq=False)
class Sayings:
    """Says things of two editions in a language."""

    joined: Joined
    language: str

    @cached_property
    def before(self) -> Words:
        """The words of the first edition."""
        return Words(self.joined.before.law, self.language)

    @cached_property
    def after(self) -> Words:
        """The words of the second edition."""
        return Words(self.joined.after.law, self.language)

    def say(self, key: str, **parts: object) -> str:
        """Say a phrase."""
        return phrase(key, self.language, **parts)

    def of(self, path: str) -> Words:
        """Give the words of the edition that knows a fact or a decision's field: the second, if both do."""
        return self.after if path in self.after.types else self.before

    def edition(self, side: Side) -> str:
        """Name an edition."""
        words = self.before if side is self.joined.before else self.after
        force = self.say("every_day") if side.day is None else self.say("in_force_on", day=words.day(side.day))
        return self.say("edition", name=side.law.name, version=side.law.version, reading=words.reading(side.reading), force=force)

    def turn(self, decision: str, turn: Turn) -> str:
        """Say how a field changes."""
        path = f"decision.{decision}.{turn.field}"
        label = self.of(path).field(decision, turn.field)
        if turn.is_of_a_set:
            key, words = ("comes", self.after) if turn.before is None else ("goes", self.before)
            return self.say(key, label=label, value=self._outcome(words, path, turn.element))
        before, after = self._outcome(self.before, path, turn.before), self._outcome(self.after, path, turn.after)
        return self.say("turn", label=label, before=before, after=after)

    def _outcome(self, words: Words, path: str, outcome: Outcome) -> str:
        return self.say("given_by", label=words.label(outcome.path)) if isinstance(outcome, Ref) else words.value(path, outcome)

    def where(self, one: Where) -> str:
        """Say a condition of a region."""
        words = self.before if one.edition == "before" else self.of(one.atom.path)
        label = words.label(one.atom.path)
        if one.day is not None and not one.atom.path.startswith("decision."):
            label = self.say("on_day", label=label, day=words.label(one.day))
        said = words.say("field", label=label, value=self._test(words, one.atom))
        return said if one.edition is None else self.say("in_first" if one.edition == "before" else "in_second", condition=said)

    def _test(self, words: Words, atom: Atom) -> str:
        """Say what a comparison asks; a value that is a sentence is set apart from the words that it is not so."""
        said = ConditionText(words).test(_tested(atom))
        if atom.op != "!=" or not said.endswith("."):
            return said
        return self.say("other_than", value=words.say("quoted", label=words.value(atom.path, atom.right)))

    def facts(self, witness: Witness) -> Iterator[str]:
        """Say the facts of a witness."""
        cases = ((self.before, witness.before), (self.after, witness.after))
        found = {path: (words, value) for words, case in cases for path, value in _given(words, case).items()}
        for path, (words, value) in found.items():
            yield f"{words.say('field', label=words.label(path), value=words.value(path, value))} ({path})"

    def rule(self, decision: str, rule: Rule) -> str:
        """Name a rule by its sentence and its identifier."""
        words = self.after if decision in self.joined.after.law.decisions else self.before
        return self.say("rule", title=words.text(rule.title).rstrip("."), name=rule.id)


def _given(words: Words, case: Mapping[str, Any]) -> Mapping[str, Any]:
    model = words.ruleset.model
    return model.given(model.case.model_validate(case))


def _tested(atom: Atom) -> Tested:
    """Give a comparison as the one of a rule is given, of which nothing is known."""
    is_other = isinstance(atom.right, Ref)
    other = Known(atom.right.path, None, "open") if isinstance(atom.right, Ref) else None
    right: Any = None if is_other else tuple(sorted(atom.right, key=str)) if isinstance(atom.right, frozenset) else atom.right
    return Tested(str(atom), atom.op, right, atom.kind, None, Known(atom.path, None, "open"), other)
