"""The rules that decide a field on a case, down through the decisions that they read, and the facts that these rules read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from couvert.inference.standing import Standing, stand
from couvert.inquiry import Inquiry
from couvert.language.conditions import DECISION, Ref
from couvert.language.derivation import reads
from couvert.language.rules import Citation, Rule, Texts
from couvert.reasons.possible import determining
from couvert.rulebase import condition_paths


@dataclass(frozen=True)
class Deciding:
    """A rule that decides: of which decision, what it gives, from which sources. Not `sure` where it is one of several that may.

    `reads` are the paths that it, its exceptions and the rules that it is an exception to read.
    """

    decision: str
    rule: str
    title: Texts
    gives: Mapping[str, object]
    cites: tuple[Citation, ...]
    sure: bool
    reads: frozenset[str] = field(default=frozenset(), repr=False)


def deciding(inquiry: Inquiry, decision: str, fields: tuple[str, ...]) -> tuple[Deciding, ...]:
    """Give the rules that decide fields of a decision, the decision's own first; where none surely does, those that may."""
    walk = _Walk(inquiry)
    for name in fields:
        walk.field(stand(inquiry.rulebase, inquiry.memory, decision), name)
    return tuple(walk.found.values())


def read_paths(inquiry: Inquiry, decision: str, fields: tuple[str, ...]) -> frozenset[str]:
    """Give the input facts that those rules read, with the rules that they are exceptions to and their own exceptions."""
    walk = _Walk(inquiry)
    for name in fields:
        walk.field(stand(inquiry.rulebase, inquiry.memory, decision), name)
    return frozenset(walk.inputs(walk.paths))


@dataclass
class _Walk:
    """A walk through standings, each field once."""

    inquiry: Inquiry
    found: dict[tuple[str, str], Deciding] = field(default_factory=dict)
    paths: dict[str, None] = field(default_factory=dict)
    done: set[tuple[int, str]] = field(default_factory=set)
    settled: dict[int, tuple[frozenset[str], ...]] = field(default_factory=dict)

    def field(self, standing: Standing, name: str) -> None:
        """Take the rules that give a field, then what they read."""
        if (id(standing), name) in self.done:
            return
        self.done.add((id(standing), name))
        self.paths[standing.table.as_of] = None
        needs = (*standing.table.fields[name].needs, *standing.table.fields[name].only_if)
        for need in needs:
            if need in standing.table.fields:
                self.field(standing, need)
            else:
                self.paths[need] = None
        rules, sure = self.giving(standing, name)
        for rule in rules:
            self.rule(standing, rule, sure=sure)

    def giving(self, standing: Standing, name: str) -> tuple[tuple[Rule, ...], bool]:
        """Give the rules that determine a field, and True; or else those that do in some completion, or that may, and False."""
        rules = standing.rules_giving(name)
        known = tuple(rule for rule in rules if standing.determines(rule.id))
        if known:
            return known, True
        grounds = self.grounds(standing)
        some = tuple(rule for rule in rules if any(rule.id in ground for ground in grounds))
        return some or tuple(rule for rule in rules if standing.determines(rule.id) is None), bool(some) and len(grounds) == 1

    def grounds(self, standing: Standing) -> tuple[frozenset[str], ...]:
        """Give the rules that determine in each of the ways in which the decision comes about."""
        if id(standing) not in self.settled:
            self.settled[id(standing)] = determining(self.inquiry, standing)
        return self.settled[id(standing)]

    def rule(self, standing: Standing, rule: Rule, *, sure: bool) -> None:
        """Take one rule, and the decisions that it reads on the day that it goes by."""
        gives = {name: standing.given_value(value) if isinstance(value, Ref) else value for name, value in rule.then.items()}
        edition = standing.known_edition
        own = tuple(dict.fromkeys(condition_paths(rule.when)))
        around = (path for member in edition.family(rule.id) for path in condition_paths(edition.by_id[member].when))
        taken = (value.path for value in rule.then.values() if isinstance(value, Ref))
        read = tuple(dict.fromkeys((*own, *around, *taken)))
        one = Deciding(standing.table.name, rule.id, rule.title, gives, rule.cites, sure, frozenset(self.inputs(read)))
        self.found.setdefault((standing.table.name, rule.id), one)
        for path in read:
            if path.startswith(DECISION):
                _, other, name = path.split(".")
                if path in own:
                    self.field(stand(self.inquiry.rulebase, standing.memory, other), name)
            self.paths[path] = None

    def inputs(self, paths: Iterable[str]) -> Iterator[str]:
        """Give paths, and those behind them that derived facts read."""
        waiting, done = list(paths), set[str]()
        while waiting:
            path = waiting.pop()
            if path not in done:
                done.add(path)
                derived = self.inquiry.ruleset.derived.get(path)
                waiting += reads(derived) if derived else ()
                yield path
