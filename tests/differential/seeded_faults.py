"""Laws with one fault that was put in, of every kind that a check finds, each with what has to be found.

A rule, outcome or comparison that a sound law holds is of use in some case; so each fault is one by the way it is made, and no chance.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from typing import Any, Final, TypeAlias

from couvert import Ruleset, RulesetError, decide
from couvert.analysis import Code, Witness, check
from couvert.inference import reference
from couvert.inference.settling import remember
from couvert.inference.standing import stand
from couvert.language.conditions import DECISION, And, Atom, Or, Ref, atoms
from couvert.language.facts import Kind
from couvert.language.problems import RulebaseError
from couvert.language.rules import REFER, Citation, DecisionTable, Rule
from couvert.rulebase import rulebases
from couvert.workbench.mutation.outcomes import swapped

CIRCLE: Final = "circle"
REFUSED: Final[Mapping[str, str]] = {Code.GAP: "no value on this case", Code.CONFLICT: "two values on this case"}
"""What the case of a finding is refused with when it is decided."""
STANDS: Final[Mapping[str, tuple[bool, bool]]] = {
    Code.RULE_DEAD: (False, False),
    Code.RULE_OVERRULED: (True, False),
    Code.RULE_SUBSUMED: (True, True),
}
"""Whether the rule of a finding applies and determines on its case."""
SHOWN: Final = frozenset({*REFUSED, *STANDS, Code.CONDITION_CONSTANT})
"""What a case shows."""
PROVED: Final = frozenset({*SHOWN, Code.OUTCOME_UNREACHABLE})
"""What only the proof finds."""

Seed: TypeAlias = tuple[str, Ruleset]
"""A law with a fault, and what it is about: the finding has to name it."""


@dataclass(frozen=True, eq=False)
class Fault:
    """A fault of a law, of a `kind`, to be found with a `code`. `decision` is the one that it is in, None where it needs no proof."""

    kind: str
    code: str
    decision: str | None
    subject: str
    law: Ruleset

    def is_found(self) -> bool:
        """Tell whether the fault is found, with a case that reproduces it where a case can."""
        if self.code == CIRCLE:
            return _goes_in_a_circle(self.law)
        decisions = () if self.decision is None else (self.decision,)
        found = (one for one in check(self.law, decisions=decisions) if one.code == self.code and f"`{self.subject}`" in one.message)
        return any(self.code not in SHOWN or (one.shown_by is not None and self.is_shown_by(one.shown_by)) for one in found)

    def is_shown_by(self, witness: Witness) -> bool:
        """Tell whether a case, decided from raw facts by the definition of the meaning of rules, reproduces the fault."""
        if self.code in REFUSED:
            return is_refused(witness, self.law, REFUSED[self.code])
        rulebase = rulebases(self.law)[witness.reading]
        given = self.law.model.given(self.law.model.case.model_validate(witness.case))
        standing = stand(rulebase, remember(self.law, given, rulebase), witness.decision)
        if self.subject not in standing.known_edition.by_id:
            return False
        stands = standing.applies(self.subject), standing.determines(self.subject)
        return self.code == Code.CONDITION_CONSTANT or stands == STANDS[self.code]


def is_refused(witness: Witness, law: Ruleset, why: str) -> bool:
    """Tell whether a case is refused because a field gets no value, or two."""
    try:
        decide(witness.case, ruleset=law, reading=witness.reading, decisions=[witness.decision], backend=reference)
    except RulebaseError as error:
        return why in str(error)
    return False


def _goes_in_a_circle(law: Ruleset) -> bool:
    """Tell whether a law is refused for a circle, as it is when it is loaded."""
    try:
        return not all(rulebase.strata for rulebase in rulebases(law).values())
    except RulesetError as error:
        return {problem.code for problem in error.problems} == {CIRCLE}


def faults(law: Ruleset, *, each: int, seed: int) -> Iterator[Fault]:
    """Draw faults of a sound law, of each kind as many where there are so many."""
    source = random.Random(seed)
    for kind, (code, made) in KINDS.items():
        rules = [(table, rule) for table in law.decisions.values() for rule in table.rules]
        drawn = source.sample(rules, len(rules))
        seeded = ((table.name, seed) for table, rule in drawn if (seed := made(law, table, rule)))
        for name, (subject, faulty) in islice(seeded, each):
            yield Fault(kind, code, name if code in PROVED else None, subject, faulty)


def _with(law: Ruleset, table: DecisionTable, *, instead: Rule | None, of: Rule | None = None, also: tuple[Rule, ...] = ()) -> Ruleset:
    """Give a law with a rule `instead` of another, or without it, and with more rules."""
    kept = (instead if rule is of else rule for rule in table.rules)
    rules = (*(rule for rule in kept if rule is not None), *also)
    return replace(law, decisions={**law.decisions, table.name: replace(table, rules=rules)})


def _copied(rule: Rule, **more: Any) -> Rule:
    return replace(rule, **{"id": f"copy-of-{rule.id}", **more})


def _is_root(table: DecisionTable, rule: Rule) -> bool:
    """Tell whether a rule is no exception, has none, and gives no more than fields of one value."""
    excepted = {parent for other in table.rules for parent in other.exception_to}
    return not rule.exception_to and rule.id not in excepted and all(table.fields[name].kind == "one" for name in rule.then)


def _gap(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Leave out a rule that gives one field, which no other rule gives in some case."""
    alone = _is_root(table, rule) and len(rule.then) == 1
    return (next(iter(rule.then)), _with(law, table, instead=None, of=rule)) if alone else None


def _conflict(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Give a field another value in just the cases of a rule."""
    others = [(name, value) for name, value in swapped(table, rule) if table.fields[name].kind == "one"]
    if not others:
        return None
    name, value = others[0]
    copy = _copied(rule, then={name: value}, refer=None)
    return copy.id, _with(law, table, instead=rule, of=rule, also=(copy,))


def _dead(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Let a rule contradict itself."""
    one = next(atoms(rule.when))
    return rule.id, _with(law, table, instead=replace(rule, when=And((rule.when, one, one.opposite()))), of=rule)


def _overruled(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Make an exception of a rule to itself."""
    return rule.id, _with(law, table, instead=rule, of=rule, also=(_copied(rule, exception_to=(rule.id,)),))


def _subsumed(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Say the same again, of a part of the days."""
    if rule.id in {parent for other in table.rules for parent in other.exception_to}:
        return None
    copy = _copied(rule, when=And((rule.when, Atom("on", ">=", date(2017, 1, 1), Kind.DATE))))
    return copy.id, _with(law, table, instead=rule, of=rule, also=(copy,))


def _unreachable(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Let the only rule that gives a value contradict itself; a rule that no source shows yet refers too."""
    given = [(name, value) for other in table.rules for name, value in other.then.items()]
    written = [(name, value) for name, value in rule.then.items() if isinstance(value, str | bool) and value != REFER]
    names = [name for name, value in written if given.count((name, value)) == 1]
    return (names[0], _dead(law, table, rule)[1]) if names else None  # type: ignore[index]  # each rule can contradict itself


def _constant(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Ask of a fact whether it is one of all that it may be, or none of them."""
    read = (law.model.facts.get(atom.path) for atom in atoms(rule.when))
    words = next((fact for fact in read if fact and fact.type.kind is Kind.ENUM and fact.type.values), None)
    if words is None:
        return None
    always = Atom(words.path, "in", frozenset(words.type.values), Kind.ENUM)
    when = And((rule.when, always)) if len(rule.id) % 2 else Or((rule.when, always.opposite()))
    return rule.id, _with(law, table, instead=replace(rule, when=when), of=rule)


def _undated(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Let a rule end, though no other takes its place."""
    periods = tuple(replace(period, until=date(2025, 6, 30)) for period in rule.in_force if period.until is None)
    seeded = _gap(law, table, rule) if periods and rule.in_force[0].start < date(2025, 1, 1) else None
    return seeded and (seeded[0], _with(law, table, instead=replace(rule, in_force=periods), of=rule))


def _circle(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Let a decision read one that reads it."""
    reading = [name for name in law.decisions if name != table.name and table.name in rulebases(law)[law.default_reading].involved(name)]
    fields = [(name, one) for name in reading for one in law.decisions[name].fields.values() if one.kind == "one" and one.values]
    if not fields:
        return None
    name, field = fields[0]
    read = Atom(f"{DECISION}{name}.{field.name}", "==", field.values[0], Kind.ENUM)
    return name, _with(law, table, instead=replace(rule, when=And((rule.when, read))), of=rule)


def _amount(law: Ruleset, _: DecisionTable, rule: Rule) -> Seed | None:
    """Let the amount that a condition reads start too late."""
    read = [atom.right.path for atom in atoms(rule.when) if isinstance(atom.right, Ref) and atom.right.path.startswith("parameter.")]
    if not read:
        return None
    one = law.parameters[read[0].removeprefix("parameter.")]
    last = replace(one.amounts[-1], start=date(2035, 1, 1))
    return read[0], replace(law, parameters={**law.parameters, one.id: replace(one, amounts=(last,))})


def _orphan(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Let the only parent of an exception end before it."""
    parents = [one for one in table.rules if rule.exception_to == (one.id,)]
    if not parents or any(period.until for period in (*rule.in_force, *parents[0].in_force)):
        return None
    ended = replace(parents[0], in_force=tuple(replace(one, until=date(2025, 6, 30)) for one in parents[0].in_force))
    return rule.id, _with(law, table, instead=ended, of=parents[0])


def _miscited(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    return "nowhere", _with(law, table, instead=replace(rule, cites=(Citation("nowhere", "page 1"),)), of=rule)


def _untitled(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    language = sorted(rule.title)[len(rule.id) % len(rule.title)]
    title = {one: text for one, text in rule.title.items() if one != language}
    return rule.id, _with(law, table, instead=replace(rule, title=title), of=rule)


def _wordless(law: Ruleset, _: DecisionTable, rule: Rule) -> Seed | None:
    path = next((one for atom in atoms(rule.when) for one in atom.paths if one in law.model.facts), None)
    if path is None:
        return None
    said = {language: {**words, "facts": {**words["facts"]}} for language, words in law.wording.items()}
    for words in said.values():
        del words["facts"][path]
    return path, replace(law, wording=said)


def _more(part: str, law: Ruleset, _: DecisionTable, rule: Rule) -> Seed | None:
    """Add a source, an amount or a derived fact that nothing uses: a copy of one that something does."""
    there: Mapping[str, Any] = getattr(law, part)
    if not there:
        return None
    name = sorted(there)[len(rule.id) % len(there)]
    return f"{name}_too", replace(law, **{part: {**there, f"{name}_too": _renamed(there[name], f"{name}_too")}})


def _renamed(one: Any, name: str) -> Any:
    return replace(one, path=name) if hasattr(one, "path") else replace(one, id=name)


def _never_given(law: Ruleset, table: DecisionTable, rule: Rule) -> Seed | None:
    """Declare one more value of a field, which no rule gives."""
    name = next((name for name in rule.then if table.fields[name].values), None)
    if name is None or any(isinstance(other.then.get(name), Ref) for other in table.rules):
        return None
    field = table.fields[name]
    longer = replace(field, type=replace(field.type, values=(*field.values, "one_more")))  # type: ignore[type-var]  # an enumeration
    return name, replace(law, decisions={**law.decisions, table.name: replace(table, fields={**table.fields, name: longer})})


Made: TypeAlias = Callable[[Ruleset, DecisionTable, Rule], Seed | None]

KINDS: Final[Mapping[str, tuple[str, Made]]] = {
    "a rule left out": (Code.GAP, _gap),
    "another outcome": (Code.CONFLICT, _conflict),
    "a contradiction": (Code.RULE_DEAD, _dead),
    "an exception for every case": (Code.RULE_OVERRULED, _overruled),
    "the same said again": (Code.RULE_SUBSUMED, _subsumed),
    "the only rule with a value contradicts itself": (Code.OUTCOME_UNREACHABLE, _unreachable),
    "a comparison that never turns": (Code.CONDITION_CONSTANT, _constant),
    "days without a rule": (Code.GAP, _undated),
    "a circle": (CIRCLE, _circle),
    "days without an amount": (Code.AMOUNT_MISSING, _amount),
    "an exception without a parent": (Code.PARENT_ABSENT, _orphan),
    "a source that there is not": (Code.CITATION_UNKNOWN, _miscited),
    "no title": (Code.TITLE_MISSING, _untitled),
    "no words": (Code.WORDS_MISSING, _wordless),
    "an unused source": (Code.SOURCE_UNUSED, partial(_more, "sources")),
    "an unused parameter": (Code.PARAMETER_UNUSED, partial(_more, "parameters")),
    "an unused derived fact": (Code.DERIVED_UNUSED, partial(_more, "derived")),
    "a value that no rule gives": (Code.VALUE_NEVER_GIVEN, _never_given),
}
