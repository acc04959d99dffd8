"""What a benchmark gives: a figure with its spread, what it should reach, and what it rests on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from time import process_time_ns
from typing import Final


@dataclass(frozen=True)
class Goal:
    """What a figure should reach: at most, or at least, so much."""

    about: str
    most: float | None = None
    least: float | None = None

    def met(self, value: float) -> bool:
        """Tell whether a value reaches it."""
        return (self.most is None or value <= self.most) and (self.least is None or value >= self.least)

    def __str__(self) -> str:
        """Say it in a few characters."""
        return f"<= {self.most:g}" if self.most is not None else f">= {self.least:g}"


GOALS: Final = {
    "single.vs_validation": Goal("warm decide of four decisions from a dict, over pydantic's validation of it", most=4),
    "single.partial_vs_complete": Goal("a case with a third of its facts unknown, over the complete one, both asked before", most=10),
    "single.vs_fastest_engine": Goal("the fastest engine in this process over ours, facts prepared, two decisions", least=5),
    "single.p99_over_p50": Goal("the slowest hundredth of warm decides over the median", most=6),
    "cold_signature.vs_durable_host": Goal("a signature never seen, ours over durable-rules' Host", most=0.5),
    "batch.vs_polars": Goal("rows a second of four decisions over those of a polars expression that gets derived facts", least=0.15),
    "batch.vs_openfisca": Goal("rows a second of two decisions over those of OpenFisca-core, which gets derived facts", least=3),
    "batch.uniform_over_realistic": Goal("time of uniformly random rows over realistic ones", most=3),
    "batch.files_vs_copy": Goal("the whole law, Parquet to Parquet, over polars reading and writing these files", most=15),
    "batch.memory_mb": Goal("the most memory of that run, all its processes together, in MB", most=2000),
    "growth.16x": Goal("one decision of four with 16 times the rules in other decisions, over 1 time", most=1.3),
    "cold_start.vs_imports": Goal("couvert decide as a process, over one that imports pydantic and click", most=2),
    "spark.equal": Goal("rows that differ between Spark and this machine", most=0),
}
"""Every figure, in the order of the table."""


@dataclass(frozen=True)
class Figure:
    """A figure: the median of repeated runs, the least and the most of them, and what else was seen."""

    name: str
    value: float
    low: float
    high: float
    note: str = ""


@dataclass(frozen=True)
class Absent:
    """A figure that was not taken, and why."""

    name: str
    why: str


def figure(name: str, values: Iterable[float], note: str = "") -> Figure:
    """Give the figure for the values of repeated runs."""
    found = sorted(values)
    return Figure(name, median(found), found[0], found[-1], note)


def cpu(work: Callable[[], object], times: int = 1) -> float:
    """Give the CPU time that a piece of work takes in this process, in microseconds, the mean of so many times."""
    start = process_time_ns()
    for _ in range(times):
        work()
    return (process_time_ns() - start) / times / 1000
