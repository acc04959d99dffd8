"""Does everything in a ruleset serve something?"""

import re
from collections.abc import Iterator
from typing import Final

from couvert.analysis.finding import Code, Finding
from couvert.analysis.places import Places
from couvert.language.conditions import PARAMETER
from couvert.language.derivation import reads
from couvert.language.rules import Citation, Ruleset
from couvert.rulebase import condition_paths, rule_paths

WORD: Final = re.compile(r"\w+")


def unused(ruleset: Ruleset, places: Places) -> Iterator[Finding]:
    """Find sources, parameters, derived facts and groups of words that nothing uses."""
    cited = {cite.source for _, cite in citations(ruleset, places)}
    read = frozenset(_read(ruleset))
    for source in ruleset.sources:
        if source not in cited:
            yield Finding(Code.SOURCE_UNUSED, places.of("sources.yaml", (source,)), f"nothing cites the source `{source}`")
    for parameter in ruleset.parameters:
        if f"{PARAMETER}{parameter}" not in read:
            yield Finding(Code.PARAMETER_UNUSED, places.of("parameters.yaml", (parameter,)), f"nothing reads the parameter `{parameter}`")
    for path in ruleset.derived:
        if path not in read:
            yield Finding(Code.DERIVED_UNUSED, places.of("derived.yaml", ("facts", path)), f"nothing reads the derived fact `{path}`")
    named = {word for one in ruleset.derived.values() for word in WORD.findall(one.text)}
    for group in places.keys("derived.yaml", "groups"):
        if group not in named:
            yield Finding(Code.DERIVED_UNUSED, places.of("derived.yaml", ("groups", group)), f"no derived fact names the group `{group}`")


def not_carried(ruleset: Ruleset) -> Iterator[Finding]:
    """Find statements of sources that no rule carries, and that do not say why."""
    for statement in (one for source in ruleset.sources.values() for one in source.statements):
        if not statement.carried_by and statement.not_carried is None:
            message = f"no rule carries the statement `{statement.id}`"
            hint = "name the rules in `carried_by`, or say in `not_carried` why there is none"
            yield Finding(Code.STATEMENT_NOT_CARRIED, statement.place, message, hint)


def unknown_citations(ruleset: Ruleset, places: Places) -> Iterator[Finding]:
    """Find citations of sources that the ruleset does not hold."""
    for place, cite in citations(ruleset, places):
        if cite.source not in ruleset.sources:
            yield Finding(Code.CITATION_UNKNOWN, place, f"unknown source `{cite.source}`")


def citations(ruleset: Ruleset, places: Places) -> Iterator[tuple[str, Citation]]:
    """Give every citation with the place of what cites."""
    for table in ruleset.decisions.values():
        for rule in table.rules:
            yield from ((rule.place, cite) for cite in (*rule.cites, *rule.against))
    for parameter in ruleset.parameters.values():
        place = places.of("parameters.yaml", (parameter.id,))
        yield from ((place, cite) for amount in parameter.amounts for cite in amount.cites)


def _read(ruleset: Ruleset) -> Iterator[str]:
    """Give every path that something reads, through derived facts too."""
    waiting = set(_read_directly(ruleset))
    done: set[str] = set()
    while waiting:
        path = waiting.pop()
        done.add(path)
        yield path
        derived = ruleset.derived.get(path)
        waiting |= set(reads(derived) if derived else ()) - done


def _read_directly(ruleset: Ruleset) -> Iterator[str]:
    for table in ruleset.decisions.values():
        yield table.as_of
        yield from (path for rule in table.rules for path in rule_paths(rule))
        yield from (path for field in table.fields.values() for path in field.needs)
    for condition in (*ruleset.constraints.values(), *ruleset.changes_if.values()):
        yield from condition_paths(condition)
