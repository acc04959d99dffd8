"""Many who decide at once, in threads and in processes, are told what one alone is told, however cold the stores are that they share."""

import json
import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from tests.engine.inference.durable_editions import alone
from tests.robustness.people import mixed_cases, told

from couvert import Answer, decide, load

THREADS = 16
PROCESSES = 4
SEED = 11


def expected(count: int) -> list[Any]:
    """Give what each case is told in a process of its own, one after the other."""
    with NamedTemporaryFile() as file:
        child = multiprocessing.get_context("spawn").Process(target=write_told, args=(Path(file.name), count))
        child.start()
        child.join()
        assert child.exitcode == 0
        return list(json.loads(Path(file.name).read_text(encoding="utf-8")))


def write_told(path: Path, count: int) -> None:
    """Write what each case is told."""
    path.write_text(json.dumps([told(case) for case in mixed_cases(seed=SEED, count=count)]), encoding="utf-8")


def all_at_once(work: Callable[[int], Any]) -> list[Any]:
    """Let every thread begin at the same moment; give what each comes to."""
    gate = threading.Barrier(THREADS)

    def begin(place: int) -> Any:
        gate.wait(60)
        return work(place)

    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(begin, range(THREADS)))


def turned(cases: tuple[Any, ...], place: int) -> list[int]:
    """Give the order in which one of many takes the cases: each begins somewhere else."""
    start = place * len(cases) // THREADS
    return [*range(start, len(cases)), *range(start)]


def decide_in_threads() -> None:
    count = 24
    alone_told, cases = expected(count), mixed_cases(seed=SEED, count=count)

    def work(place: int) -> list[tuple[int, Any]]:
        return [(number, told(cases[number])) for number in turned(cases, place)]

    before = threading.active_count()
    for answers in all_at_once(work):
        assert all(answer == alone_told[number] for number, answer in answers)
    assert threading.active_count() == before


def test_sixteen_threads_with_nothing_kept_yet_are_told_what_one_is() -> None:
    alone(decide_in_threads)


def load_in_threads() -> None:
    laws = all_at_once(lambda _: load())
    assert all(law is laws[0] for law in laws)


def test_threads_that_load_a_ruleset_at_once_share_it() -> None:
    alone(load_in_threads)


def look_at_one_answer() -> None:
    """Proofs and the next question are worked out when somebody looks: here sixteen look at once, each at another decision first."""
    law = load()
    for case in (case for case in mixed_cases(seed=SEED, count=24) if isinstance(case, dict) and "nobody" not in case):
        shared, own = decide(case, ruleset=law), decide(case, ruleset=law)

        def look(place: int, answer: Answer = shared) -> Any:
            names = list(answer.decisions)
            names = names[place % len(names) :] + names[: place % len(names)]
            question = answer.next_question if place % 2 else None
            proofs = {name: answer.decisions[name].proof for name in names}
            return proofs, question if place % 2 else answer.next_question, answer.to_document()

        document, proofs = own.to_document(), {name: one.proof for name, one in own.decisions.items()}
        assert all(seen == (proofs, own.next_question, document) for seen in all_at_once(look))


def test_sixteen_threads_that_look_at_one_answer_see_the_same() -> None:
    alone(look_at_one_answer)


def deciding_in_processes(method: str) -> None:
    """Let processes decide at once, and the first one too; each writes what it was told."""
    count = 8
    alone_told = expected(count)
    context = multiprocessing.get_context(method)
    files = [NamedTemporaryFile() for _ in range(PROCESSES)]
    children = [context.Process(target=write_told, args=(Path(file.name), count)) for file in files]
    for child in children:
        child.start()
    here = [told(case) for case in mixed_cases(seed=SEED, count=count)]
    for child, file in zip(children, files, strict=True):
        child.join(120)
        assert child.exitcode == 0
        assert json.loads(Path(file.name).read_text(encoding="utf-8")) == alone_told
        file.close()
    assert here == alone_told


def fork_cold() -> None:
    deciding_in_processes("fork")


def fork_warm() -> None:
    load()
    _ = [told(case) for case in mixed_cases(seed=SEED, count=8)]
    deciding_in_processes("fork")


def spawn() -> None:
    deciding_in_processes("spawn")


def test_four_processes_forked_before_anything_was_decided_are_told_what_one_is() -> None:
    alone(fork_cold)


def test_four_processes_forked_from_one_that_has_decided_are_told_what_one_is() -> None:
    alone(fork_warm)


def test_four_spawned_processes_are_told_what_one_is() -> None:
    alone(spawn)
