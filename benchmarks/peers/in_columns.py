"""Engines that take a table of cases. Each function is given the rules of some decisions, and gives what decides a table of Arrow.

The table has a column for each value that rules look at, named by decision and path: derived facts are worked out already, which
`decide_many` does by itself. What comes back has a column for each field that has one value and that rules give without looking at facts.
Each raises ImportError where its engine is not installed.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
import pyarrow as pa
from benchmarks.prepared import Language, Plain, Prepared, Task, named, plain

from couvert.language.conditions import COMPARE, And, Atom, Condition, Ref
from couvert.language.facts import Scalar
from couvert.language.rules import Rule

DecidesTables: TypeAlias = Callable[[pa.Table], pa.Table]


def column(one: Task, path: str) -> str:
    """Name the column of a value that a decision's rules look at."""
    return f"{one.name}__{named(path)}"


def table_of(cases: Sequence[Prepared], tasks: Sequence[Task]) -> pa.Table:
    """Give the table of cases."""
    return pa.table({
        column(one, path): [case.facts[one.name].plain[named(path)] for case in cases] for one in tasks for path in one.paths
    })  # fmt: skip


def answers_of(cases: Sequence[Prepared], tasks: Sequence[Task]) -> Mapping[str, list[Any]]:
    """Give what has to come back, by the name of the column."""
    return {
        f"{one.name}.{field}": [next((given[rule] for rule in given if rule in case.outcomes[one.name]), None) for case in cases]
        for one in tasks
        for field, given in one.gives.items()
    }


@dataclass(frozen=True)
class Telling:
    """How an engine tells conditions on whole columns: by what it calls a column, a value, one of some values, all of and some of."""

    column: Callable[[str], Any]
    value: Callable[[Plain], Any]
    within: Callable[[Any, list[Any]], Any]
    every: Callable[[list[Any]], Any]
    some: Callable[[list[Any]], Any]

    def told(self, condition: Condition) -> Any:  # noqa: ANN401  # the engine's own
        """Tell a condition."""
        if not isinstance(condition, Atom):
            return (self.every if isinstance(condition, And) else self.some)([self.told(part) for part in condition.parts])
        left, right = self.column(condition.path), condition.right
        if isinstance(right, frozenset):
            within = self.within(left, [plain(member, condition.path) for member in right])
            return within if condition.op == "in" else ~within
        other = self.column(right.path) if isinstance(right, Ref) else self.value(plain(right, condition.path))
        return COMPARE[condition.op](left, other)


def levels(one: Task) -> Iterator[list[Rule]]:
    """Give the rules level by level: each after those that it is an exception to."""
    depth: dict[str, int] = {}
    for rule in one.in_order:
        depth[rule.id] = max((depth[parent] + 1 for parent in one.edition.parents.get(rule.id, ())), default=0)
    for level in range(max(depth.values()) + 1):
        yield [rule for rule in one.in_order if depth[rule.id] == level]


def by_polars(tasks: Sequence[Task]) -> DecidesTables:
    """Use polars: a lazy frame in which rules apply level by level, then determine, then give. It is put together once."""
    import polars as pl  # noqa: PLC0415  # an engine that may be absent

    def some(rules: Sequence[str]) -> Any:  # noqa: ANN401  # an expression of polars
        """Tell where some of these rules apply."""
        return pl.any_horizontal([pl.lit(value=False), *map(pl.col, rules)])

    def applies(one: Task, rule: Rule) -> Any:  # noqa: ANN401  # an expression of polars
        """Tell where a rule applies."""
        telling = Telling(lambda path: pl.col(column(one, path)), pl.lit, pl.Expr.is_in, pl.all_horizontal, pl.any_horizontal)
        parents, when = one.edition.parents.get(rule.id), telling.told(rule.when)
        return (when if parents is None else when & some(parents)).alias(rule.id)

    def gives(one: Task, field: str) -> Any:  # noqa: ANN401  # an expression of polars
        """Give a field: what the first rule gives that determines."""
        exceptions, given = one.edition.exceptions, one.gives[field].items()
        found = [pl.when(pl.col(rule) & ~some(exceptions[rule])).then(pl.lit(value)) for rule, value in given]
        return pl.coalesce(found).alias(f"{one.name}.{field}")

    steps = [[applies(one, rule) for rule in level] for one in tasks for level in levels(one)]
    wanted = [gives(one, field) for one in tasks for field in one.gives]

    def decide(table: pa.Table) -> pa.Table:
        """Collect the frame for a table."""
        frame = pl.from_arrow(table).lazy()
        for step in steps:
            frame = frame.with_columns(step)
        return frame.select(wanted).collect().to_arrow()

    return decide


def by_duckdb(tasks: Sequence[Task]) -> DecidesTables:
    """Use DuckDB: a query in which rules apply level by level, then determine, then give."""
    import duckdb  # noqa: PLC0415  # an engine that may be absent

    connection = duckdb.connect()
    query = _query(tasks)

    def decide(table: pa.Table) -> pa.Table:
        """Ask the query of a table."""
        connection.register("cases", table)
        return connection.sql(query).to_arrow_table()

    return decide


def _query(tasks: Sequence[Task]) -> str:
    source = "cases"
    for one in tasks:
        language = Language(equal="=", true="true", false="false", members="({})", quote="'", name=f"{one.name}__{{}}")
        for level in levels(one):
            columns = [f'{_above(one, rule)}({language.written(rule.when)}) AS "{rule.id}"' for rule in level]
            source = f"(SELECT *, {', '.join(columns)} FROM {source})"  # noqa: S608  # names and words of rules that were read
    wanted = [
        f'coalesce({", ".join(_when(one, rule, value) for rule, value in given.items())}) AS "{one.name}.{field}"'
        for one in tasks
        for field, given in one.gives.items()
    ]
    return f"SELECT {', '.join(wanted)} FROM {source}"  # noqa: S608  # names and words of rules that were read


def _above(one: Task, rule: Rule) -> str:
    parents = one.edition.parents.get(rule.id)
    return "" if parents is None else f"({' OR '.join(f'{chr(34)}{parent}{chr(34)}' for parent in parents) or 'false'}) AND "


def _when(one: Task, rule: str, value: Scalar) -> str:
    silent = "".join(f' AND NOT "{name}"' for name in one.edition.exceptions[rule])
    return f'CASE WHEN "{rule}"{silent} THEN {Language(true="true", false="false", quote=chr(39)).literal(value)} END'


def by_openfisca(tasks: Sequence[Task]) -> DecidesTables:
    """Use OpenFisca-core on whole columns: a variable for each value, each rule that applies and each field, words as numbers."""
    from openfisca_core.entities import build_entity  # noqa: PLC0415  # an engine that may be absent
    from openfisca_core.periods import DateUnit  # noqa: PLC0415
    from openfisca_core.simulations import SimulationBuilder  # noqa: PLC0415
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # noqa: PLC0415
    from openfisca_core.variables import Variable  # noqa: PLC0415

    person = build_entity(key="person", plural="persons", label="Person", is_person=True)
    system, codes = TaxBenefitSystem([person]), _Codes({})

    def variable(name: str, of: type, formula: Callable[..., Any] | None = None) -> None:
        """Add a variable, which is given where it has no formula."""
        told: dict[str, Any] = {"value_type": of, "entity": person, "definition_period": DateUnit.ETERNITY}
        system.add_variable(type(name, (Variable,), told | ({"formula": formula} if formula else {})))

    for one in tasks:
        for path in one.paths:
            variable(column(one, path), int)
        for rule in one.in_order:
            variable(_ruled(one, rule.id), bool, _applying(one, rule, codes))
        for field in one.gives:
            variable(f"{one.name}__gives__{field}", int, _giving(one, field, codes))

    def decide(table: pa.Table) -> pa.Table:
        """Build a simulation of as many persons as there are rows."""
        simulation = SimulationBuilder().build_default_simulation(system, count=table.num_rows)
        for name in table.column_names:
            simulation.set_input(name, "2026", codes.numbers(table[name]))
        return pa.table({
            f"{one.name}.{field}": codes.words(simulation.calculate(f"{one.name}__gives__{field}", "2026"))
            for one in tasks for field in one.gives
        })  # fmt: skip

    return decide


@dataclass(frozen=True)
class _Codes:
    """Words as numbers, below those that are numbers themselves."""

    known: dict[str, int]

    def of(self, value: bool | int | str) -> int:  # noqa: FBT001  # a value
        """Give the number of a value."""
        return -1 - self.known.setdefault(value, len(self.known)) if isinstance(value, str) else int(value)

    def numbers(self, cells: pa.ChunkedArray) -> Any:  # noqa: ANN401  # an array of numpy
        """Give a column as numbers."""
        if not pa.types.is_string(cells.type):
            return cells.cast(pa.int32()).to_numpy()
        coded = cells.combine_chunks().dictionary_encode()
        return np.array([self.of(word) for word in coded.dictionary.to_pylist()], np.int32)[coded.indices.to_numpy()]

    def words(self, numbers: Any) -> pa.Array:  # noqa: ANN401  # an array of numpy
        """Give numbers as what they stand for; 0 stands for nothing."""
        words = [None, *self.known]
        return pa.DictionaryArray.from_arrays(pa.array(-numbers, pa.int32()), pa.array(words, pa.string())).dictionary_decode()


def _ruled(one: Task, rule: str) -> str:
    return f"{one.name}__applies__{rule.replace('-', '_')}"


def _applying(one: Task, rule: Rule, codes: _Codes) -> Callable[..., Any]:
    parents = one.edition.parents.get(rule.id)

    def formula(person: Any, period: Any) -> Any:  # noqa: ANN401  # OpenFisca's own
        """Tell for which persons a rule applies."""
        telling = Telling(
            lambda path: person(column(one, path), period),
            codes.of,
            lambda left, members: np.isin(left, list(map(codes.of, members))),
            np.logical_and.reduce,
            np.logical_or.reduce,
        )
        when = telling.told(rule.when)
        return when if parents is None else when & _some([person(_ruled(one, parent), period) for parent in parents], when)

    return formula


def _some(found: Sequence[Any], like: Any) -> Any:  # noqa: ANN401  # arrays of numpy
    return np.logical_or.reduce(found) if found else np.zeros_like(like)


def _giving(one: Task, field: str, codes: _Codes) -> Callable[..., Any]:
    given = {rule: codes.of(str(value).lower()) for rule, value in one.gives[field].items()}

    def formula(person: Any, period: Any) -> Any:  # noqa: ANN401  # OpenFisca's own
        """Give what a field is for each person."""
        applies = {rule.id: person(_ruled(one, rule.id), period) for rule in one.in_order}
        silent = {rule: _some([applies[name] for name in one.edition.exceptions[rule]], applies[rule]) for rule in given}
        return np.select([applies[rule] & ~silent[rule] for rule in given], list(given.values()), 0)

    return formula


TABLES: Final[Mapping[str, Callable[[Sequence[Task]], DecidesTables]]] = {
    "polars": by_polars,
    "DuckDB": by_duckdb,
    "OpenFisca": by_openfisca,
}
"""Engines for tables, by name."""
