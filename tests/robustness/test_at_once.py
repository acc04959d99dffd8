"""Many who decide at once, in threads and in processes, are told what one alone is told, however cold the stores are that they share."""

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

from tests.engine.inference.durable_editions import alone
from tests.engine.law_fixtures import HOME, toll_law
from tests.robustness.people import mixed_cases, told

from couvert import Answer, CaseError, Ruleset, decide, load

THREADS = 16
PROCESSES = 4
SEED, CASES = 11, 40


def all_told(_: int = 0) -> list[Any]:
    """Decide every case, one after the other."""
    return [told(case, toll_law()) for case in mixed_cases(toll_law(), seed=SEED, count=CASES)]


def all_told_elsewhere() -> list[Any]:
    """Decide every case in a new process."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as other:
        return other.submit(all_told).result()


def all_at_once(work: Callable[[int], Any]) -> list[Any]:
    """Let every thread begin at the same moment; give what each comes to."""
    gate = threading.Barrier(THREADS)

    def begin(place: int) -> Any:
        gate.wait(20)
        return work(place)

    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(begin, range(THREADS)))


def begun_at(place: int, things: list[Any]) -> list[Any]:
    """Give things in another order for each of many."""
    start = place * len(things) // THREADS
    return [*things[start:], *things[:start]]


def decide_in_threads() -> None:
    law, before = load(HOME), threading.active_count()
    cases = mixed_cases(toll_law(), seed=SEED, count=CASES)
    expected = list(enumerate(all_told_elsewhere()))

    def work(place: int) -> bool:
        return all(told(cases[number], law) == answer for number, answer in begun_at(place, expected))

    assert all(all_at_once(work))
    assert threading.active_count() == before


def test_sixteen_threads_with_nothing_kept_yet_are_told_what_one_is() -> None:
    alone(decide_in_threads)


def load_in_threads() -> None:
    laws = all_at_once(lambda _: load())
    assert all(law is laws[0] for law in laws)


def test_threads_that_load_a_ruleset_at_once_share_it() -> None:
    alone(load_in_threads)


def answers_to(law: Ruleset, case: Any) -> list[Answer]:
    """Answer a case twice; none where it is refused."""
    try:
        return [decide(case, ruleset=law), decide(case, ruleset=law)]
    except CaseError:
        return []


def look_at_one_answer() -> None:
    """Proofs and the next question are worked out when somebody looks: here sixteen look at once, each at something else first."""
    for case in mixed_cases(toll_law(), seed=SEED, count=CASES):
        for own, shared in [pair for pair in [answers_to(toll_law(), case)] if pair]:
            looks: list[Callable[[Answer], Any]] = [
                lambda one: one.next_question,
                lambda one: one.to_document(),
                *(lambda one, name=name: one.decisions[name].proof for name in own.decisions),
            ]
            expected = [look(own) for look in looks]

            def work(place: int, shared: Answer = shared, looked: Any = (looks, expected)) -> bool:
                return all(look(shared) == seen for look, seen in begun_at(place, list(zip(*looked, strict=True))))

            assert all(all_at_once(work))


def test_sixteen_threads_that_look_at_one_answer_see_the_same() -> None:
    alone(look_at_one_answer)


def deciding_in_processes(method: str) -> None:
    """Let four processes decide at once, and the first one too."""
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context(method)) as others:
        elsewhere = list(others.map(all_told, range(PROCESSES)))
    assert elsewhere == [all_told()] * PROCESSES


def fork_cold() -> None:
    deciding_in_processes("fork")


def fork_warm() -> None:
    assert all_told() == all_told_elsewhere()
    deciding_in_processes("fork")


def spawn() -> None:
    deciding_in_processes("spawn")


def test_four_processes_forked_before_anything_was_decided_are_told_what_one_is() -> None:
    alone(fork_cold)


def test_four_processes_forked_from_one_that_has_decided_are_told_what_one_is() -> None:
    alone(fork_warm)


def test_four_spawned_processes_are_told_what_one_is() -> None:
    alone(spawn)


def fork_while_threads_decide() -> None:
    expected, over = all_told(), threading.Event()

    def go_on_deciding(_: int) -> None:
        while not over.is_set():
            assert all_told() == expected

    with ThreadPoolExecutor(PROCESSES) as threads:
        deciding = [threads.submit(go_on_deciding, place) for place in range(PROCESSES)]
        for _ in range(PROCESSES):
            child = os.fork()
            if not child:
                os._exit(0 if all_told() == expected else 1)
            assert os.waitpid(child, 0)[1] == 0
        over.set()
    assert all(one.result() is None for one in deciding)


def test_a_process_forked_while_threads_decide_waits_for_none_of_them() -> None:
    alone(fork_while_threads_decide)
