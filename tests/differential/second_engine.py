"""A second inference engine, one that we did not write: CLIPS. It gets the parsed rules in a translation of its own, without salience.

What a rule says of exceptions stands in CLIPS's own words. That a rule determines rests on what applies (`logical`): it is withdrawn when
an exception comes to apply. So facts may be asserted in any order, all at once or one at a time.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, starmap
from typing import Any, Final

from clips import Environment

from couvert.inference.session import Activation, Firing
from couvert.language.conditions import Atom, Conjunction, Ref
from couvert.language.facts import Scalar
from couvert.language.rules import Rule
from couvert.rulebase import Edition

BATCH: Final = 2_000
"""How many cases an environment takes: it never gives back all that a case took."""

MEANING: Final = (
    "(defrule holds (way ?rule ?) => (assert (holds ?rule)))",
    "(defrule applies-of-itself (holds ?rule) (of-itself ?rule) => (assert (applies ?rule)))",
    "(defrule applies-below (holds ?rule) (exception ?rule ?parent) (applies ?parent) => (assert (applies ?rule)))",
    """(defrule determines
         (logical (applies ?rule) (not (and (exception ?one ?rule) (applies ?one))))
         => (assert (determines ?rule)))""",
    """(deffunction ways ()
         (bind ?found (create$))
         (do-for-all-facts ((?one way)) TRUE (bind ?found (create$ ?found ?one:implied)))
         ?found)""",
    """(deffunction determining ()
         (bind ?found (create$))
         (do-for-all-facts ((?one determines)) TRUE (bind ?found (create$ ?found ?one:implied)))
         ?found)""",
)
"""What rules mean, and how what came of them is read."""

TESTS: Final[Mapping[str, str]] = {
    "==": "(eq {} {})",
    "!=": "(neq {} {})",
    "<": "(< {} {})",
    "<=": "(<= {} {})",
    ">": "(> {} {})",
    ">=": "(>= {} {})",
    "in": "(member$ {} (create$ {}))",
    "not in": "(not (member$ {} (create$ {})))",
}


class SecondEngine:
    """Fires editions with CLIPS."""

    def __init__(self) -> None:
        """Begin with no edition loaded."""
        self._loaded: dict[int, tuple[Edition, Iterator[Environment]]] = {}

    def fire(self, edition: Edition, facts: Mapping[str, Scalar]) -> Firing:
        """Fire an edition on the known facts, asserted together; no test on an absent fact holds."""
        environment = self._empty(edition)
        if facts:
            environment.load_facts(" ".join(starmap(_fact, facts.items())))
        return _fired(edition, environment)

    def fire_after_each(self, edition: Edition, facts: Mapping[str, Scalar]) -> Iterator[Firing]:
        """Assert one fact after the other, in their order; give what stands once all that can fire after each has fired."""
        environment = self._empty(edition)
        for fact in starmap(_fact, facts.items()):
            environment.load_facts(fact)
            yield _fired(edition, environment)

    def _empty(self, edition: Edition) -> Environment:
        _, environments = self._loaded.setdefault(id(edition), (edition, _environments(edition)))
        environment = next(environments)
        environment.reset()
        return environment


def _environments(edition: Edition) -> Iterator[Environment]:
    """Give the environment for each case in turn, every batch a new one."""
    while True:
        environment = Environment()
        for construct in constructs(edition):
            environment.build(construct)
        for router in environment.routers():
            router.deactivate()  # what is written in Python is asked about each character that CLIPS reads
        for _ in range(BATCH):
            yield environment


def constructs(edition: Edition) -> Iterator[str]:
    """Write an edition in the language of CLIPS."""
    yield from MEANING
    yield f"(deffacts exceptions {' '.join(chain.from_iterable(map(_place, edition.rules)))})"
    for number, rule in enumerate(edition.rules):
        for place, way in enumerate(rule.ways):
            yield f"(defrule way-{number}-{place} {' '.join(_patterns(way))} => (assert (way {written(rule.id)} {place})))"


def _place(rule: Rule) -> Iterator[str]:
    """Write where a rule stands: of itself, or below those that it is an exception to."""
    if not rule.exception_to:
        yield f"(of-itself {written(rule.id)})"
    for parent in rule.exception_to:
        yield f"(exception {written(rule.id)} {written(parent)})"


def _patterns(way: Conjunction) -> Iterator[str]:
    for number, atom in enumerate(way):
        left, right = f"?left-{number}", f"?right-{number}"
        if isinstance(atom.right, Ref):
            yield f"({atom.right.path} {right})"
        else:
            right = _literals(atom)
        yield f"({atom.path} {left}&:{TESTS[atom.op].format(left, right)})"


def _literals(atom: Atom) -> str:
    members: Iterable[Any] = atom.right if isinstance(atom.right, frozenset) else (atom.right,)
    return " ".join(sorted(map(written, members)))


def written(value: Scalar) -> str:
    """Write a value in the language of CLIPS: days as numbers, words as strings."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, date):
        return str(value.toordinal())
    return str(value) if isinstance(value, int) else f'"{value}"'


def _fact(path: str, value: Scalar) -> str:
    return f"({path} {written(value)})"


def _fired(edition: Edition, environment: Environment) -> Firing:
    """Fire all that can fire, and read what stands."""
    environment.run()
    return Firing(_activations(edition, environment.eval("(ways)")), tuple(sorted(environment.eval("(determining)"))))


def _activations(edition: Edition, ways: tuple[Any, ...]) -> tuple[Activation, ...]:
    """Give the activations for the ways that matched, each rule and number of a way in turn; of a rule, the first way counts."""
    first: dict[str, int] = {}
    for rule, place in zip(ways[::2], ways[1::2], strict=True):
        first[rule] = min(place, first.get(rule, place))
    atoms = {rule: edition.by_id[rule].ways[place] for rule, place in sorted(first.items())}
    return tuple(Activation(rule, tuple(sorted({path for atom in way for path in atom.paths}))) for rule, way in atoms.items())
