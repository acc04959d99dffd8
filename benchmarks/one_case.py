"""What one case costs: warm, partial, never seen, beside other engines, with many more rules, and as a fresh process."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from sysconfig import get_path
from tempfile import TemporaryDirectory
from time import perf_counter_ns
from typing import Any, Final

from benchmarks.figures import Absent, Figure, cpu, figure
from benchmarks.peers.one_by_one import ENGINES, Decides, by_durable_host, by_function
from benchmarks.prepared import DAY, FOUR, TWO, Prepared, Task, prepared, task
from ruamel.yaml import YAML
from tests.differential.random_cases import complete_cases, forgetful

from couvert import Ruleset, decide, load
from couvert.inference.durable import DurableBackend
from couvert.inference.signature.firing import Signatures, signatures_of
from couvert.inference.signature.frame import Frame
from couvert.recalled import recalled

ROOT: Final = Path(__file__).parents[1]
TIMES: Final = 20
"""How often a piece of work is done for one measure of it."""
RUNS: Final = 5
COPIES: Final = 15
STARTS: Final = 7


@dataclass(frozen=True)
class Work:
    """What is measured: the law, cases drawn at random, and those of them that other engines can take."""

    law: Ruleset
    cases: Sequence[Mapping[str, Any]]
    quick: bool
    day: date = DAY

    def prepared(self, tasks: Sequence[Task]) -> list[Prepared]:
        """Give the cases with the values that rules look at."""
        return list(prepared(self.law, self.cases, tasks))

    def decide(self, case: Mapping[str, Any]) -> object:
        """Decide a case as a caller does."""
        return decide(dict(case), ruleset=self.law, decisions=FOUR)


def work(*, quick: bool) -> Work:
    """Draw the cases."""
    law = load()
    return Work(law, list(islice(complete_cases(law, seed=31, on=(DAY,)), 40 if quick else 200)), quick)


def figures(one: Work) -> Iterator[Figure | Absent]:
    """Take every figure of one case."""
    yield vs_validation(one)
    yield partial_vs_complete(one)
    yield vs_fastest_engine(one)
    yield p99_over_p50(one)
    yield cold_signature(one)
    yield Absent("growth.16x", "reading so many rules takes a minute") if one.quick else growth(one)
    yield cold_start()


def vs_validation(one: Work) -> Figure:
    """Decide the four in both readings from a dict, over validating that dict."""
    for case in one.cases:
        one.decide(case)
    ratios = []
    for _ in range(RUNS):
        decided = median(cpu(partial(one.decide, case), TIMES) for case in one.cases)
        validated = median(cpu(partial(one.law.model.case.model_validate, case), TIMES) for case in one.cases)
        ratios.append(decided / validated)
    return figure("single.vs_validation", ratios, f"{decided:.0f} us beside {validated:.0f} us")


def partial_vs_complete(one: Work) -> Figure:
    """Decide cases with a third of their facts forgotten, over the complete ones, both asked before; the note tells of the first time."""
    source, cases = random.Random(31), one.cases[: 15 if one.quick else 40]
    again, first = list[float](), list[float]()
    for _ in range(RUNS):
        parts = [forgetful(dict(case), share=1 / 3, source=source) for case in cases]
        never_seen(one.law)
        fresh = [median(cpu(partial(one.decide, case)) for case in many) for many in (parts, cases)]
        seen = [median(cpu(partial(one.decide, case), TIMES) for case in many) for many in (parts, cases)]
        again.append(seen[0] / seen[1])
        first.append(fresh[0] / fresh[1])
    note = f"{median(first):.1f} times, the first time: {fresh[0] / 1000:.1f} ms beside {fresh[1] / 1000:.1f} ms"
    return figure("single.partial_vs_complete", again, note)


def never_seen(law: Ruleset) -> None:
    """Forget what signatures came to, and what cases with unknown facts did."""
    signatures_of.cache_clear()
    recalled.cache_clear()
    decide({"on": DAY.isoformat()}, ruleset=law, decisions=FOUR)


def vs_fastest_engine(one: Work) -> Figure:
    """Decide two decisions from prepared facts with each engine, and with ours."""
    tasks = [task(one.law, name) for name in TWO]
    cases = one.prepared(tasks)
    ours = median(cpu(_again(case), TIMES) for case in cases)
    found, absent = dict[str, float](), list[str]()
    for name, engine in {"a function": by_function, **ENGINES}.items():
        try:
            deciding = {each.name: engine(each) for each in tasks}
        except ImportError:
            absent.append(f"{name}: absent")
            continue
        compared(name, deciding, cases)
        times = TIMES if name != "durable-rules, Host" else 1
        found[name] = median(cpu(partial(_both, deciding, case), times) for case in cases)
    engines = {name: time for name, time in found.items() if name in ENGINES}
    told = [f"{name} {time:.1f} us" for name, time in sorted(found.items(), key=lambda item: item[1])]
    return figure("single.vs_fastest_engine", [min(engines.values()) / ours], ", ".join([f"ours {ours:.1f} us", *told, *absent]))


def _both(deciding: Mapping[str, Decides], case: Prepared) -> object:
    return [decides(case.facts[name]) for name, decides in deciding.items()]


def compared(engine: str, deciding: Mapping[str, Decides], cases: Sequence[Prepared]) -> None:
    """Make sure that an engine answers as ours does; else, end with its name."""
    wrong = [case for case in cases if any(decides(case.facts[name]) != case.outcomes[name] for name, decides in deciding.items())]
    if wrong:
        sys.exit(f"{engine} answers {len(wrong)} of {len(cases)} cases otherwise")


def _again(case: Prepared) -> Callable[[], object]:
    """Give the work of deciding a case whose derived facts are worked out, and whose outcome is forgotten."""
    frame = _laid_out(case)
    decided = [one._followed for one in (frame, *frame._days.values())]  # noqa: SLF001  # forgotten: what the peers find out anew

    def again() -> object:
        """Decide on the same facts, and what was derived from them."""
        for followed in decided:
            followed.clear()
        return _followed(frame)

    _followed(frame)
    return again


def _followed(frame: Frame) -> object:
    return [frame.followed(name) for name in TWO]


def _laid_out(case: Prepared) -> Frame:
    """Give the frame of a complete case, which every one has."""
    frame = case.inquiry.frame
    if frame is None:
        sys.exit("a case is not laid out")
    return frame


def p99_over_p50(one: Work) -> Figure:
    """Decide many cases, each of a few that come again and again, and look at the slowest."""
    source, times = random.Random(31), []
    for case in source.choices(one.cases, k=2_000 if one.quick else 100_000):
        start = perf_counter_ns()
        one.decide(case)
        times.append(perf_counter_ns() - start)
    times.sort()
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    return figure("single.p99_over_p50", [p99 / p50], f"p50 {p50 / 1000:.0f} us, p99 {p99 / 1000:.0f} us of {len(times)}")


def cold_signature(one: Work) -> Figure:
    """Decide two decisions with signatures that were never seen, in every reading, beside the Host, which reads one."""
    tasks = [task(one.law, name) for name in TWO]
    cases, backend = one.prepared(tasks)[:40], DurableBackend()
    hosts = {each.name: by_durable_host(each) for each in tasks}
    ratios = []
    for case in cases:
        first = _laid_out(case)
        for _ in range(2):  # once so that all is compiled
            fresh = Signatures(one.law, backend)
            frame = Frame(fresh, first.values[: first.layout.given], first.asked)
            for name in TWO:
                getattr(fresh.programs(name).on(DAY), "signature")  # noqa: B009  # compiles it
            ours = cpu(partial(_followed, frame))
            theirs = cpu(partial(_both, hosts, case))
        ratios.append(ours / theirs)
    return figure("cold_signature.vs_durable_host", ratios)


def growth(one: Work) -> Figure:
    """Decide one decision of a law that has every other one sixteen times."""
    with TemporaryDirectory() as folder:
        large = load(_grown(Path(folder) / "law", COPIES))
        small = load(_grown(Path(folder) / "same", 0))
        rules = [sum(len(table.rules) for table in law.decisions.values()) for law in (small, large)]
        ratios = []
        for _ in range(RUNS):
            times = [
                median(cpu(partial(decide, dict(case), ruleset=law, decisions=("care_path",)), TIMES) for case in one.cases[:40])
                for law in (small, large)
            ]
            ratios.append(times[1] / times[0])
    return figure("growth.16x", ratios[1:], f"{rules[0]} rules, {rules[1]} rules")


def _grown(home: Path, copies: int) -> Path:
    """Copy the law, with so many copies more of every decision that no other one reads, and that reads no other one's name."""
    shutil.copytree(ROOT / "rulesets" / "couvert_fr", home, ignore=shutil.ignore_patterns("__pycache__"))
    yaml = YAML(typ="rt")
    about = yaml.load(home / "ruleset.yaml")
    for file in sorted(home.glob("*/*.yaml")):
        for number in range(1, copies + 1):
            table = yaml.load(file)
            table["decision"] = f"{table['decision']}_{number}"
            table.pop("first_when", None)
            for rule in table["rules"]:
                rule["id"] = f"{rule['id']}-copy-{number}"
                if "exception_to" in rule:
                    rule["exception_to"] = [f"{parent}-copy-{number}" for parent in rule["exception_to"]]
            copy = home / table["decision"] / file.name
            copy.parent.mkdir(exist_ok=True)
            yaml.dump(table, copy)
            about["order"].append(table["decision"])
    yaml.dump(about, home / "ruleset.yaml")
    return home


def cold_start() -> Figure:
    """Start processes: one that decides an example, and one that imports what it needs most."""
    case = str(ROOT / "examples" / "brazilian_masters_student.yaml")
    commands = ([str(Path(get_path("scripts"), "couvert")), "decide", case], [sys.executable, "-c", "import pydantic, click"])
    times = [[_started(command) for command in commands] for _ in range(STARTS + 1)][1:]
    note = " beside ".join(f"{median(column):.2f} s" for column in zip(*times, strict=True))
    return figure("cold_start.vs_imports", [ours / theirs for ours, theirs in times], note)


def _started(command: list[str]) -> float:
    """Give the CPU seconds of a process."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:  # noqa: S603  # written above
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command} failed")
    return used.ru_utime + used.ru_stime
