"""A country's cases: `couvert.spark.decide` decides a DataFrame of Spark, in columns, on all machines of a cluster."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pyarrow import RecordBatch
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from couvert.batch.mapped import Mapped, mapped
from couvert.loading import DEFAULT


def decide(  # noqa: PLR0913  # every one but the cases is named by the caller and has a default
    cases: DataFrame,
    *,
    ruleset: str | Path = DEFAULT,
    on: date | str | None = None,
    reading: str | None = None,
    decisions: Iterable[str] | None = None,
    assume: bool | Iterable[str] | None = None,
    columns: Iterable[str] = (),
    keep: Iterable[str] = (),
) -> DataFrame:
    """Decide a DataFrame of cases, a row each, whose columns are named by the paths of facts (`person.birth_date`).

    What is asked is what `couvert.decide_many` is asked; `ruleset` is the name of one that is installed on every machine, or a folder that
    every machine has. A row of the answers has the columns that `keep` names, by which it is known again, since rows have no numbers here;
    the columns of the answers; and `rejected`, which tells why a row is no possible case. Cases without a day of their own are decided on
    `on`, else on the day this is called, in Paris.

    Raises CaseError for a column that is no fact, or of a type that its fact cannot have, and RulesetError where the ruleset does not load.
    The work begins when the answers are wanted, and ends with a RulesetError where a machine has another ruleset or engine.
    """
    question = mapped(ruleset=ruleset, on=on, reading=reading, decisions=decisions, assume=assume, columns=columns, keep=keep)
    answers = from_arrow_schema(question.schema(to_arrow_schema(cases.schema)))
    numbered = cases.toDF(*(f"column_{number}" for number, _ in enumerate(cases.columns)))
    return numbered.mapInArrow(Named(question, tuple(cases.columns)), answers)


@dataclass(frozen=True)
class Named:
    """A question put to batches whose columns have lost their names: Spark takes the point in a fact's path for one of its own."""

    question: Mapped
    names: tuple[str, ...]

    def __call__(self, batches: Iterable[RecordBatch]) -> Iterator[RecordBatch]:
        """Decide batches of cases."""
        return self.question(batch.rename_columns(list(self.names)) for batch in batches)
