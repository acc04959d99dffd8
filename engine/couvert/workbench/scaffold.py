"""A new rule: its stub in the file of its decision, the stubs of the words that it needs, and that of a feature.

Everything that an author has to decide is marked, and no ruleset loads with such a mark.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml.nodes import Node

from couvert.analysis.places import Places
from couvert.language.authored import AuthoredDecision, AuthoredWording
from couvert.language.facts import Kind
from couvert.language.once import cached_property
from couvert.language.rules import REFER, DecisionTable, Ruleset
from couvert.language.strict_yaml import compose
from couvert.language.stubs import MARK
from couvert.workbench.feature_stub import feature_stub
from couvert.workbench.formatter import kept
from couvert.workbench.formatting.nodes import is_flow
from couvert.workbench.insertion import under, with_entry, with_words
from couvert.workbench.scenarios import FEATURES, project_of


@dataclass(frozen=True)
class NewRule:
    """A rule that is to be written: its decision, its id, the rules that it is an exception to, and the values that it gives, by field.

    A value of an enumeration may be new: it is then declared, and gets words.
    """

    decision: str
    id: str
    exception_to: tuple[str, ...] = ()
    gives: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The id as names of files and of unsettled points are written."""
        name = self.id.replace("-", "_")
        return name if name[0].isalpha() else f"{self.decision}_{name}"


@dataclass(frozen=True, eq=False)
class Scaffold:
    """The files of a project with the stubs of a new rule. Nothing is written.

    `features` is the folder of the features, with a folder for each decision; None for the one that the ruleset's project has.
    """

    ruleset: Ruleset
    rule: NewRule
    features: Path | None = None

    @cached_property
    def files(self) -> Mapping[Path, str]:
        """The files that are new or changed, each with its whole text."""
        return {**self._law, **dict(self._words()), **dict(self._feature())}

    @cached_property
    def _table(self) -> DecisionTable:
        return self.ruleset.decisions[self.rule.decision]

    @cached_property
    def _places(self) -> Places:
        return Places(self.ruleset)

    @cached_property
    def _new_values(self) -> Mapping[str, str]:
        """The values that their field does not have yet, by field."""
        fields = ((self._table.fields[name], value) for name, value in self.rule.gives.items())
        enumerated = ((one, value) for one, value in fields if one.type and one.type.kind is Kind.ENUM)
        return {one.name: value for one, value in enumerated if value not in {*one.values, REFER}}

    @property
    def _law(self) -> Mapping[Path, str]:
        path = _file(self._places.in_decision(self.rule.decision, ()))
        before = text = path.read_text(encoding="utf-8")
        for name, value in self._new_values.items():
            values = _at(text, "gives", name, "values")
            text = with_entry(text, values, value if is_flow(values) else f"- {value}")
        rules = _at(text, "rules")
        ids = [str(_under(one, "id").value) for one in rules.value]
        text = with_entry(text, rules, "\n".join(["", *self._stub()]), after=self._behind(ids))
        return {path: kept(before, text, name=str(path), shape=AuthoredDecision)}

    def _behind(self, ids: list[str]) -> int:
        """Give the number of the rule behind which the new one stands: the last that it is an exception to, else the last of all."""
        return max((ids.index(parent) for parent in self.rule.exception_to), default=len(ids) - 1)

    def _stub(self) -> Iterator[str]:
        """Give the lines of the rule."""
        sentences = [f'{one}: "{MARK}: the rule in one sentence"' for one in self._languages]
        places = ", ".join(f'{one}: "{MARK}: the place in the source"' for one in self._languages)
        gives = self.rule.gives or dict.fromkeys(self._table.main_fields[:1], MARK)
        yield f"- id: {self.rule.id}"
        yield "  title:"
        yield from (f"    {one}" for one in sentences)
        yield f"  cites: [{{source: {MARK}, at: {{{places}}}}}]"
        yield f"  in_force: {{from: {MARK}}}"
        if self.rule.exception_to:
            yield f"  exception_to: [{', '.join(self.rule.exception_to)}]"
        yield f"  when: {MARK}"
        yield f"  then: {{{', '.join(f'{name}: {self._given(name, value)}' for name, value in gives.items())}}}"
        if self._refers:
            yield f"  refer: {{to: {self._table.desk}, why: {self.rule.name}}}"

    def _given(self, name: str, value: str) -> str:
        return f"[{value}]" if self._table.fields[name].kind == "set" else value

    @property
    def _refers(self) -> bool:
        return REFER in self.rule.gives.values()

    @property
    def _languages(self) -> tuple[str, ...]:
        return tuple(self.ruleset.wording)

    def _words(self) -> Iterator[tuple[Path, str]]:
        """Give the files of words that get new ones."""
        for language in self._languages:
            path = _file(self._places.in_words(language, ("decisions", self.rule.decision)))
            before = text = path.read_text(encoding="utf-8")
            for name, value in self._new_values.items():
                loc = ("decisions", self.rule.decision, "fields", name, "values", value)
                text = with_words(text, loc, f'"{MARK}: the value {value} in words"', name=str(path))
            if self._refers:
                text = with_words(text, ("unsettled", self.rule.name), f'"{MARK}: what is unsettled"', name=str(path))
            if text != before:
                yield path, kept(before, text, name=str(path), shape=AuthoredWording)

    @cached_property
    def feature(self) -> Path | None:
        """The file of its feature; None where no features of the ruleset are found around it."""
        project = project_of(self.ruleset) if self.features is None else None
        features = project / FEATURES if project else self.features
        return features / self.rule.decision / f"{self.rule.name}.feature" if features else None

    def _feature(self) -> Iterator[tuple[Path, str]]:
        """Give the feature, where there is a place for it and none of this name."""
        if self.feature is not None and not self.feature.exists():
            nearby = (*self.rule.exception_to, *(one.id for one in self._table.rules))
            yield self.feature, feature_stub(self.rule.id, self.feature.parent, nearby)


def _file(place: str) -> Path:
    return Path(place.rsplit(":", 2)[0])


def _at(text: str, *keys: str) -> Node:
    """Give what stands under keys of a file that loads."""
    node = compose(text, name="")
    for key in keys:
        node = _under(node, key)
    return node


def _under(node: Node, key: str) -> Node:
    found = under(node, key)
    assert found is not None  # noqa: S101  # the ruleset has been loaded
    return found
