"""Why a rule holds, or may hold: the comparisons of its condition, the amounts in them, the rules that it is an exception to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from couvert.inference.reference import Truths, applying, determining, whens
from couvert.inference.standing import Standing
from couvert.language.conditions import PARAMETER, Atom, Conjunction, Ref, atoms
from couvert.language.facts import NEVER
from couvert.language.once import cached_property
from couvert.language.partial import Unknown
from couvert.language.rules import Citation, InForce, Rule, Ruleset
from couvert.reasons.facts import Facts
from couvert.reasons.tree import AmountUsed, Cited, RuleUsed, Tested


@dataclass(frozen=True, eq=False)
class Rules:
    """Explains the rules of one decision as it stands."""

    ruleset: Ruleset
    standing: Standing
    facts: Facts

    @cached_property
    def whens(self) -> Truths:
        """Tell for each rule of the edition whether its condition holds."""
        return whens(self.standing.edition, self.standing.memory.look) if self.standing.edition else {}

    @cached_property
    def applies(self) -> Truths:
        """Tell for each rule of the edition whether it applies."""
        return applying(self.standing.edition, self.whens) if self.standing.edition else {}

    @cached_property
    def determines(self) -> Truths:
        """Tell for each rule of the edition whether it determines."""
        return determining(self.standing.edition, self.applies) if self.standing.edition else {}

    def used(self, rule: Rule, matched: Mapping[str, Any] | None = None) -> RuleUsed:
        """Explain a rule; `matched` are the facts known to match, which tell by which alternative of its condition it holds."""
        return RuleUsed(
            id=rule.id,
            title=rule.title,
            gives={name: self._given(value) for name, value in rule.then.items()},
            cites=self.cited(rule.cites),
            against=self.cited(rule.against),
            period=self._period(rule),
            reading=rule.reading,
            weak=rule.weak,
            conditions=tuple(self.tested(rule, self._alternative(rule, matched))),
            parents=tuple(self.used(parent) for parent in self._parents(rule)),
        )

    def cited(self, cites: Iterable[Citation]) -> tuple[Cited, ...]:
        """Give citations with their sources."""
        return tuple(Cited(cite, self.ruleset.sources[cite.source]) for cite in cites)

    def _parents(self, rule: Rule) -> Iterator[Rule]:
        """Give the rules that a rule is an exception to and that apply; those that may, where none is known to."""
        edition = self.standing.edition
        parents = edition.parents.get(rule.id, ()) if edition else ()
        truths = [self.applies[parent] for parent in parents]
        wanted = True if True in truths else None
        return (edition.by_id[parent] for parent, truth in zip(parents, truths, strict=True) if edition and truth is wanted)

    def _period(self, rule: Rule) -> InForce:
        """Give the period in which a rule is in force on the day gone by; one that is not attested yet counts by its first."""
        day = self.standing.as_of
        return next((period for period in rule.in_force if not isinstance(day, Unknown) and period.holds(day)), rule.in_force[0])  # type: ignore[arg-type]  # a day

    def _given(self, value: object) -> Any:  # noqa: ANN401  # a field's value
        looked = self.standing.memory.look(value.path) if isinstance(value, Ref) else value
        return None if isinstance(looked, Unknown) else looked

    def _alternative(self, rule: Rule, matched: Mapping[str, Any] | None) -> Conjunction:
        """Give the alternative of a rule's condition by which it holds, or the first by which it may."""
        look = self.standing.memory.look
        able = [one for one in rule.ways if all(atom.holds(look) is not False for atom in one)]
        sure = [one for one in able if all(atom.holds(look) for atom in one)]
        fitting = [one for one in able if matched is not None and self._known_paths(one) == matched.keys()]
        return (*sure, *fitting, *able, rule.ways[0])[0]

    def _known_paths(self, alternative: Conjunction) -> frozenset[str]:
        paths = (path for atom in alternative for path in atom.paths)
        return frozenset(path for path in paths if not isinstance(self.standing.memory.look(path), Unknown))

    def tested(self, rule: Rule, alternative: Conjunction) -> Iterator[Tested]:
        """Give the comparisons of an alternative of a rule's condition, each with its facts."""
        amounts = self._amounts(rule)
        for atom in alternative:
            right = None if isinstance(atom.right, Ref) else atom.right
            yield Tested(
                text=str(atom),
                op=atom.op,
                right=tuple(sorted(right, key=str)) if isinstance(right, frozenset) else right,
                kind=atom.kind,
                holds=atom.holds(self.standing.memory.look),
                fact=self.facts.known(atom.path),
                other=self.facts.known(atom.right.path) if isinstance(atom.right, Ref) else None,
                amount=amounts.get(atom),
            )

    def _amounts(self, rule: Rule) -> Mapping[Atom, AmountUsed]:
        """Give the amounts that a rule's comparisons had put in for parameters: the authored rule still names them."""
        authored = next(one for one in self.standing.table.rules if one.id == rule.id)
        pairs = zip(atoms(authored.when), atoms(rule.when), strict=True)
        named = {bound: one.right.path for one, bound in pairs if isinstance(one.right, Ref) and one.right.path.startswith(PARAMETER)}
        return {bound: self._amount(path.removeprefix(PARAMETER)) for bound, path in named.items()}

    def _amount(self, parameter: str) -> AmountUsed:
        one = self.ruleset.parameters[parameter]
        day = self.standing.edition.start if self.standing.edition else NEVER
        amount = one.at(day)
        assert amount is not None  # noqa: S101  # an edition is made only where its amounts are known
        assert amount.value is not None  # noqa: S101
        return AmountUsed(one.id, one.title, one.unit, amount.value, amount.start, self.cited(amount.cites))
