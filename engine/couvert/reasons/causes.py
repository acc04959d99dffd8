"""Why an answer changes from one day to the next: what turned, which rules and amounts are new, whose review is overdue."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from couvert.inference.memory import WorkingMemory
from couvert.inference.standing import Standing, stand
from couvert.inquiry import Inquiry
from couvert.language.conditions import DECISION, PARAMETER, Atom, Ref, atoms
from couvert.language.once import cached_property
from couvert.language.partial import Unknown
from couvert.language.rules import Rule
from couvert.reasons.coming import Cause, Difference, Moved, Possible, Reformed, ReviewDue, RuleNamed, Turned
from couvert.reasons.facts import Facts
from couvert.reasons.places import Looks, Place, dated_memory
from couvert.reasons.tree import AmountUsed, Cited, Known, Tested
from couvert.rulebase import Rulebase, rule_paths, rulebases


@dataclass(frozen=True, eq=False)
class Causes:
    """Compares one decision on two days, one after the other."""

    looks: Looks
    decision: str
    before: Inquiry
    after: Inquiry

    def of(self, differences: tuple[Difference, ...]) -> tuple[Cause, ...]:
        """Name what makes these parts differ."""
        stale = next(((one.before or (), one.after or ()) for one in differences if one.part == ("stale",)), ((), ()))
        found: list[Cause] = [ReviewDue(self.after.ruleset.sources[source]) for source in stale[1] if source not in stale[0]]
        if all(one.part == ("stale",) for one in differences):
            return tuple(found)
        other = any(one.part[0] == "disputed" for one in differences)
        for reading, rulebase in rulebases(self.after.ruleset).items():
            if reading == self.after.reading or other:
                found += [one for place in self._moving for one in self._in(place, rulebase) if one not in found]
        found += [one for one in self._first() if one not in found]
        found += self._moved() if any(one.part[0] in {"fields", "intervals", "plan", "disputed"} for one in differences) else ()
        return tuple(found) or (*self._moved_in_open(), Possible(self._open(differences)))

    @property
    def _moving(self) -> tuple[Place, ...]:
        return tuple(place for place in self.looks.places(self.decision) if place.moves(self.looks.dated))

    def _in(self, place: Place, rulebase: Rulebase) -> Iterator[Cause]:
        """Compare how one place stands in one reading."""
        was, now = self._standing(self.before, place, rulebase), self._standing(self.after, place, rulebase)
        if was is None or now is None or was.edition is None or now.edition is None:
            return
        if was.edition.start != now.edition.start:
            yield from self._reformed(was, now)
        for rule in now.edition.rules:
            known = rule.id in was.edition.by_id
            if known and any(was.determines(one) is not now.determines(one) for one in _near(now, rule.id) if one in was.edition.by_id):
                yield from self._turned(rule, was.memory, now.memory, place.decision)

    def _turned(self, rule: Rule, was: WorkingMemory, now: WorkingMemory, decision: str) -> Iterator[Turned]:
        for atom in atoms(rule.when):
            dated = self.looks.reads_day(atom)
            if dated and atom.holds(was.look) is not atom.holds(now.look):
                yield Turned(decision, rule.id, self._tested(atom, now), _value(was, atom.path))

    def _tested(self, atom: Atom, memory: WorkingMemory) -> Tested:
        facts = Facts(memory, frozenset(self.after.assumed or ()), _unexplained)
        right = None if isinstance(atom.right, Ref) else atom.right
        return Tested(
            text=str(atom),
            op=atom.op,
            right=tuple(sorted(right, key=str)) if isinstance(right, frozenset) else right,
            kind=atom.kind,
            holds=atom.holds(memory.look),
            fact=facts.known(atom.path),
            other=facts.known(atom.right.path) if isinstance(atom.right, Ref) else None,
        )

    def _reformed(self, was: Standing, now: Standing) -> Iterator[Reformed]:
        """Tell which rules that bear on the case enter or leave, and which amounts of those that stay are new."""
        old, new = was.known_edition, now.known_edition
        entered = tuple(self._named(rule) for rule in new.rules if rule.id not in old.by_id and now.applies(rule.id) is not False)
        left = tuple(self._named(rule) for rule in old.rules if rule.id not in new.by_id and was.applies(rule.id) is not False)
        stays = [rule for rule in now.table.rules if rule.id in new.by_id and rule.id in old.by_id]
        paths = {
            path: None
            for rule in stays
            if now.applies(rule.id) is not False or was.applies(rule.id) is not False
            for path in rule_paths(rule)
        }
        named = (path.removeprefix(PARAMETER) for path in paths if path.startswith(PARAMETER))
        amounts = tuple(amount for one in named for amount in self._new_amount(one, old.start, new.start))
        if entered or left or amounts:
            yield Reformed(now.table.name, entered, left, amounts)

    def _new_amount(self, parameter: str, old: date, new: date) -> Iterator[AmountUsed]:
        one = self.after.ruleset.parameters[parameter]
        was, now = one.at(old), one.at(new)
        if now is not None and now.value is not None and now != was:
            yield AmountUsed(one.id, one.title, one.unit, now.value, now.start, self._cited(now.cites))

    def _named(self, rule: Rule) -> RuleNamed:
        return RuleNamed(rule.id, rule.title, self._cited(rule.cites))

    def _cited(self, cites: tuple[Any, ...]) -> tuple[Cited, ...]:
        return tuple(Cited(cite, self.after.ruleset.sources[cite.source]) for cite in cites)

    def _standing(self, inquiry: Inquiry, place: Place, rulebase: Rulebase) -> Standing | None:
        as_of = inquiry.ruleset.decisions[place.decision].as_of
        memory = dated_memory(inquiry.memory, place.days if as_of == "on" else place.days[:-1])
        return None if memory is None else stand(rulebase, memory, place.decision)

    def _first(self) -> Iterator[Turned]:
        """Tell what made the decision come first, or no longer."""
        first = self.after.ruleset.decisions[self.decision].first_when
        was, now = self.before.memory, self.after.memory
        for atom in atoms(first) if first is not None else ():
            if self.looks.reads_day(atom) and atom.holds(was.look) is not atom.holds(now.look):
                yield Turned(self.decision, "", self._tested(atom, now), _value(was, atom.path))

    def _moved(self) -> list[Moved]:
        names = dict.fromkeys((self.decision, *self.looks.shown(self.decision)))
        paths = dict.fromkeys(path for name in names for path in sorted(self.looks.worked_from(name)))
        facts = Facts(self.after.memory, frozenset(self.after.assumed or ()), _unexplained)
        values = {path: (_value(self.before.memory, path), _value(self.after.memory, path)) for path in paths}
        return [Moved(facts.known(path), was) for path, (was, now) in values.items() if was != now and path in self._used]

    @cached_property
    def _used(self) -> frozenset[str]:
        """The dated facts that fields which stand are worked out from."""
        found: set[str] = set()
        for name in (self.decision, *self.looks.shown(self.decision)):
            fields = self.after.ruleset.decisions[name].fields
            stands = (
                field
                for field in fields.values()
                if field.kind == "computed" and self.after.read(f"{DECISION}{name}.{field.name}") is not None
            )
            found |= {need for field in stands for need in field.needs}
        return frozenset(found)

    def _moved_in_open(self) -> Iterator[Moved]:
        """Tell which dated facts, other than the day itself, moved in comparisons that are open."""
        told: set[str] = set()
        for place in self._moving:
            was, now = (self._standing(one, place, self.after.rulebase) for one in (self.before, self.after))
            if was is None or now is None or now.edition is None:
                continue
            facts = Facts(now.memory, frozenset(self.after.assumed or ()), _unexplained)
            open_rules = (rule for rule in now.edition.rules if now.when(rule) is None)
            for path in sorted(
                {path for rule in open_rules for atom in atoms(rule.when) for path in atom.paths} & self.looks.dated - {"on"}
            ):
                before, after = _value(was.memory, path), _value(now.memory, path)
                if before != after and path not in told:
                    told.add(path)
                    yield Moved(facts.known(path), before)

    def _open(self, differences: tuple[Difference, ...]) -> tuple[str, ...]:
        missing = [one.before or one.after for one in differences if one.part == ("missing",)]
        return tuple(missing[0]) if missing else tuple(sorted(self.after.settled[self.decision].missing))


def _near(standing: Standing, rule: str) -> tuple[str, ...]:
    """Name a rule and those that it is an exception to."""
    return (rule, *standing.known_edition.parents.get(rule, ()))


def _value(memory: WorkingMemory, path: str) -> Any:  # noqa: ANN401  # a fact's value
    looked = memory.look(path)
    return None if isinstance(looked, Unknown) else looked


def _unexplained(path: str) -> Known:
    return Known(path, None, "decision")
