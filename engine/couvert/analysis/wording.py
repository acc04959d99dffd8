"""Are there words for everything, in every language, and for nothing else?"""

from collections.abc import Iterator, Mapping

from couvert.analysis.finding import Code, Finding
from couvert.analysis.places import Places
from couvert.analysis.use import citations
from couvert.language.authored import AuthoredParts
from couvert.language.facts import Kind
from couvert.language.model import Fact, FactType
from couvert.language.problems import nearest
from couvert.language.rules import NO_SOURCE, REFER, Field, Ruleset, Texts, Wording

Loc = tuple[str, ...]


def titles(ruleset: Ruleset, places: Places) -> Iterator[Finding]:
    """Find titles and notices that lack one of the languages."""
    for place, what, texts in _titled(ruleset, places):
        for language in ruleset.wording:
            if not texts.get(language):
                yield Finding(Code.TITLE_MISSING, place, f"{what} has no text in `{language}`")


def _titled(ruleset: Ruleset, places: Places) -> Iterator[tuple[str, str, Texts]]:
    about = "ruleset.yaml"
    yield places.of(about, ("title",)), "the ruleset's title", ruleset.title
    yield places.of(about, ("notice",)), "the ruleset's notice", ruleset.notice
    for reading in ruleset.readings.values():
        yield places.of(about, ("readings", reading.name)), f"the reading `{reading.name}`", reading.title
    for parameter in ruleset.parameters.values():
        yield places.of("parameters.yaml", (parameter.id,)), f"the parameter `{parameter.id}`", parameter.title
    for table in ruleset.decisions.values():
        yield places.in_decision(table.name, ("title",)), f"the decision `{table.name}`", table.title
        for rule in table.rules:
            yield rule.place, f"the rule `{rule.id}`", rule.title
    for source in ruleset.sources.values():
        place = places.of("sources.yaml", (source.id,))
        yield place, f"the publisher of `{source.id}`", source.publisher
        yield place, f"the title of `{source.id}`", source.title
        yield place, f"the address of `{source.id}`", source.address
        for statement in source.statements:
            yield statement.place, f"the statement `{statement.id}`", statement.says
            if statement.not_carried is not None:
                yield statement.place, f"the reason of the statement `{statement.id}`", statement.not_carried
    for place, cite in citations(ruleset, places):
        if cite.others:
            yield place, f"the citation of `{cite.source}` at `{cite.at}`", {next(iter(ruleset.wording)): cite.at, **dict(cite.others)}


def words(ruleset: Ruleset, places: Places) -> Iterator[Finding]:
    """Find what has no words in a language, and words that nothing uses."""
    said = (loc for wording in ruleset.wording.values() for loc in _present(wording, ()))
    steps = frozenset(loc for loc in said if loc in frozenset(_of_steps(ruleset)))
    needed, allowed = steps.union(_needed(ruleset)), frozenset(_allowed(ruleset))
    for language, wording in ruleset.wording.items():
        present = frozenset(_present(wording, ()))
        for loc in needed - present:
            yield Finding(Code.WORDS_MISSING, places.in_words(language, loc), f"{_called(loc)} is missing in `{language}`")
        for loc in _strangers(present, needed | allowed):
            known = {one[len(loc) - 1] for one in needed | allowed if one[: len(loc) - 1] == loc[:-1]}
            yield Finding(
                Code.WORDS_UNUSED, places.in_words(language, loc), f"{_called(loc)} is not in the ruleset", nearest(loc[-1], known)
            )


def _needed(ruleset: Ruleset) -> Iterator[Loc]:
    for fact in ruleset.model.facts.values():
        yield from _fact(fact.path, fact)
        for leaf in fact.leaves:
            yield from _leaf(fact, leaf)
    for path in ruleset.derived:
        yield "facts", path, "label"
    for table in ruleset.decisions.values():
        yield "decisions", table.name, "question"
        yield "desks", table.desk
        for field in table.fields.values():
            yield from _field(("decisions", table.name, "fields", field.name), field)
        for refer in (rule.refer for rule in table.rules if rule.refer):
            yield from (("desks", refer.to), ("unsettled", refer.why))
    yield "unsettled", NO_SOURCE
    yield from (("constraints", one.id) for one in ruleset.model.constraints)


def _fact(path: str, fact: Fact) -> Iterator[Loc]:
    yield from (("facts", path, part) for part in ("label", "question"))
    yield from (("facts", path, "values", value) for value in fact.type.values)
    yield from _changes(path, fact)


def _changes(path: str, fact: Fact) -> Iterator[Loc]:
    """Give what says how a person can change a fact."""
    if fact.changeable is not None:
        yield "facts", path, "change"
    yield from (("facts", path, "obtain", one.key) for one in fact.obtainable)


def _leaf(fact: Fact, leaf: Fact) -> Iterator[Loc]:
    """Give what a leaf of a record needs. Its key is asked for with the list, whose values it shares."""
    path = f"{fact.path}.{leaf.path}"
    yield from [("facts", path, "label")] if leaf.path == fact.key else _fact(path, leaf)


def _field(at: Loc, field: Field) -> Iterator[Loc]:
    yield *at, "label"
    values = _values(field.type) if field.type else ()
    yield from ((*at, "values", value) for value in (*values, *([REFER] if field.kind == "one" else [])))


def _values(of: FactType) -> tuple[str, ...]:
    return ("true", "false") if of.kind is Kind.BOOL else of.values


def _of_steps(ruleset: Ruleset) -> Iterator[Loc]:
    """Give what else may be said of elements that are steps: in every language, where it is said in one."""
    for table in ruleset.decisions.values():
        for field in table.fields.values():
            for value in field.values if field.kind == "set" else ():
                yield from (("decisions", table.name, "fields", field.name, "parts", value, part) for part in AuthoredParts.model_fields)


def _allowed(ruleset: Ruleset) -> Iterator[Loc]:
    """Give words that may stand and need not."""
    for fact in ruleset.model.facts.values():
        yield "facts", fact.path, "help"
        yield from (("facts", fact.path, "values", value) for value in _values(fact.type))
        for leaf in fact.leaves:
            path = f"{fact.path}.{leaf.path}"
            yield from (("facts", path, "help"), ("facts", path, "question"))
            yield from (("facts", path, "values", value) for value in _values(leaf.type))
    for path, one in ruleset.derived.items():
        yield "facts", path, "help"
        yield from (("facts", path, "values", value) for value in _values(FactType(one.function.gives)))


def _present(wording: Wording, loc: Loc) -> Iterator[Loc]:
    for key, value in wording.items():
        if isinstance(value, Mapping):
            yield from _present(value, (*loc, key))
        elif value is not None:
            yield *loc, key


def _strangers(present: frozenset[Loc], known: frozenset[Loc]) -> frozenset[Loc]:
    """Give the shortest part of each location that leads nowhere."""
    leading = {loc[:length] for loc in known for length in range(len(loc) + 1)}
    return frozenset(next(loc[:length] for length in range(len(loc) + 1) if loc[:length] not in leading) for loc in present - known)


def _called(loc: Loc) -> str:
    """Name a location: "the value `surgery` of `visit.act`", "the `question` of `visit.date`", "the desk `cpam`"."""
    *around, last = loc
    names = ".".join(part for part in around[1:] if part not in {"fields", "values", "obtain"})
    if not names:
        return f"`{last}` under `{loc[0]}`"
    if around[-1] == "obtain":
        return f"how to obtain `{last}` of `{names}`"
    return f"the value `{last}` of `{names}`" if around[-1] == "values" else f"the `{last}` of `{names}`"
