"""No firing changes another: not one that failed, not one in another thread or process, not one of an edition that was dropped."""

import gc
import locale
import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest
from tests.engine.inference.durable_editions import Recorder, agreed, alone, edition, flag, number, rule, word

from couvert.inference import durable, reference
from couvert.inference.durable import DurableBackend, EngineError
from couvert.inference.encoding import FactRangeError, FactTypeError
from couvert.language.conditions import And, Or, Ref
from couvert.rulebase import Edition


def numbered(place: int, size: int = 8) -> Edition:
    """Give an edition unlike the others."""
    rules = [rule(f"r{at:02}", Or((number("n", "<", at + place), And((flag("p"), number("n", ">", Ref("m"))))))) for at in range(size)]
    return edition(*rules, rule("x", word("w", "in", frozenset({"a", f"v{place}"})), exception_to=("r00", f"r{size - 1:02}")))


ENTRY = numbered(0)
CASES: list[dict[str, Any]] = [
    {"n": n, "p": p, "m": 3, "w": w} if n != 2 else {"n": n} for n in range(10) for p in (True, False) for w in ("a", "b")
]


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder()
    monkeypatch.setattr(durable, "load_engine", lambda: recorder)
    return recorder


def test_the_same_case_gives_the_same_answer_whatever_was_fired_between() -> None:
    backend = DurableBackend()
    first = [agreed(ENTRY, case, backend) for case in CASES]
    assert [backend.fire(ENTRY, case) for case in reversed(CASES)] == first[::-1]
    assert [backend.fire(ENTRY, dict(reversed(case.items()))) for case in CASES] == first


def test_the_order_in_which_the_engine_fires_changes_no_answer(recorder: Recorder) -> None:
    waiting: list[str] = []

    def last_first(handle: int, place: int) -> tuple[str, str] | None:
        first = recorder.engine.start_action_for_state(handle, place)
        fires = first[1] if first else None
        while fires is not None:
            waiting.append(fires)
            fires = recorder.engine.complete_and_start_action(handle, place)
        return ("", waiting.pop()) if waiting else None

    recorder.instead["start_action_for_state"] = last_first
    recorder.instead["complete_and_start_action"] = lambda *_: waiting.pop() if waiting else None
    backend = DurableBackend()
    for case in CASES:
        agreed(ENTRY, case, backend)


@pytest.mark.parametrize("refused", [{"n": "1"}, {"n": 2**60}, {"w": "a b"}])
def test_a_case_that_is_refused_leaves_no_trace(refused: dict[str, Any]) -> None:
    backend = DurableBackend()
    for case in CASES:
        with pytest.raises((FactTypeError, FactRangeError)):
            backend.fire(ENTRY, case | refused)
        agreed(ENTRY, case, backend)


@pytest.mark.parametrize("moment", ["interrupt_before", "interrupt_after"])
def test_an_interrupt_at_any_call_leaves_no_trace(recorder: Recorder, moment: str) -> None:
    backend = DurableBackend()
    backend.fire(ENTRY, CASES[0])
    calls = len(recorder.calls)
    assert calls > 15
    for place in range(2 * calls):
        backend.close()
        recorder.calls.clear()
        setattr(recorder, moment, place)
        interrupted = False
        try:
            backend.fire(ENTRY, CASES[0])
            backend.fire(ENTRY, CASES[1])
        except KeyboardInterrupt:
            interrupted = True
        setattr(recorder, moment, None)
        assert interrupted or place == 0 or place > calls
        for case in CASES[:6]:
            agreed(ENTRY, case, backend)


@pytest.mark.parametrize(
    ("call", "instead", "message"),
    [
        ("assert_fact", lambda *_: (2, 1), "durable-rules answered 2 to a new fact"),
        ("assert_fact", lambda *_: (1, 1), "durable-rules did not fire in a new session"),
        ("start_action_for_state", lambda *_: None, "durable-rules did not fire in a new session"),
        ("complete_and_start_action", lambda *_: '{"w":{}}', "durable-rules fired more than the 18 rules there are"),
    ],
)
def test_an_engine_that_fails_in_a_new_session_is_an_error_and_leaves_no_trace(
    recorder: Recorder, call: str, instead: Callable[..., Any], message: str
) -> None:
    backend = DurableBackend()
    recorder.instead[call] = instead
    with pytest.raises(EngineError, match=message):
        backend.fire(ENTRY, CASES[0])
    recorder.instead.clear()
    agreed(ENTRY, CASES[0], backend)


def test_an_engine_that_fails_in_the_middle_of_a_firing_is_an_error_and_leaves_no_trace(recorder: Recorder) -> None:
    def fail(*_: object) -> None:
        text = "Could not complete"
        raise recorder.error(text)

    backend = DurableBackend()
    for case in CASES[:5]:
        agreed(ENTRY, case, backend)
        recorder.instead["complete_and_start_action"] = fail
        with pytest.raises(EngineError, match="durable-rules failed: Could not complete"):
            backend.fire(ENTRY, case)
        recorder.instead.clear()
        agreed(ENTRY, case, backend)
    assert len(recorder.named("delete_state")) == 5


def test_an_engine_that_never_stops_firing_is_stopped(recorder: Recorder) -> None:
    backend = DurableBackend()
    agreed(ENTRY, CASES[0], backend)
    recorder.instead["complete_and_start_action"] = lambda *_: '{"0":{}}'
    with pytest.raises(EngineError, match="fired more than the"):
        backend.fire(ENTRY, CASES[0])
    recorder.instead.clear()
    agreed(ENTRY, CASES[0], backend)


def test_editions_are_kept_up_to_the_memory_allowed_and_dropped_by_last_use(recorder: Recorder) -> None:
    editions = [numbered(place) for place in range(4)]
    backend = DurableBackend(memory=3 * durable.CompiledEdition(recorder, editions[0]).size)
    for place in (0, 1, 2, 0, 3, 0, 2):
        agreed(editions[place], CASES[0], backend)
    gc.collect()
    assert len(backend._shelf) == 3  # noqa: SLF001  # to look into it
    assert len(recorder.named("create_ruleset")) == 2 * 5
    agreed(editions[1], CASES[0], backend)
    assert len(recorder.named("create_ruleset")) == 2 * 6


def test_one_edition_is_kept_however_little_memory_is_allowed() -> None:
    backend = DurableBackend(memory=0)
    for place in (0, 1, 0):
        agreed(numbered(place), CASES[0], backend)
        assert len(backend._shelf) == 1  # noqa: SLF001  # to look into it


def test_an_edition_that_is_dropped_while_it_is_in_use_is_freed_by_its_last_user(recorder: Recorder) -> None:
    backend = DurableBackend(memory=0)
    agreed(ENTRY, CASES[0], backend)
    used = backend._shelf.take(ENTRY)  # noqa: SLF001  # to use it
    agreed(numbered(1), CASES[0], backend)
    assert not recorder.named("delete_ruleset")
    assert used.fire(CASES[1]) == reference.fire(ENTRY, CASES[1])
    del used
    gc.collect()
    assert len(recorder.named("delete_ruleset")) == 2


def test_a_closed_backend_has_freed_everything_and_can_be_used_again(recorder: Recorder) -> None:
    backend = DurableBackend()
    for place in range(3):
        agreed(numbered(place), CASES[0], backend)
    backend.close()
    gc.collect()
    assert len(recorder.named("delete_ruleset")) == len(recorder.named("delete_state")) == 6
    agreed(ENTRY, CASES[0], backend)


def test_no_thread_is_started() -> None:
    before = threading.active_count()
    agreed(ENTRY, CASES[0], DurableBackend())
    assert threading.active_count() == before


def fire_in_threads() -> None:
    """Eight threads, four editions, room for one: editions are dropped all the time while others use them."""
    editions = [numbered(place) for place in range(4)]
    expected = [[reference.fire(one, case) for case in CASES] for one in editions]
    for backend in (DurableBackend(), DurableBackend(memory=0)):

        def fire_all(place: int, backend: DurableBackend = backend) -> bool:
            one = place % 4
            return all([backend.fire(editions[one], case) for case in CASES] == expected[one] for _ in range(3))

        with ThreadPoolExecutor(8) as threads:
            assert all(threads.map(fire_all, range(16)))


def test_eight_threads_get_the_answers_of_one() -> None:
    alone(fire_in_threads)


def test_another_process_does_not_wait_for_the_locks_of_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = DurableBackend()
    agreed(ENTRY, CASES[0], backend)
    monkeypatch.setattr(durable, "os", SimpleNamespace(getpid=lambda: -1))
    firing = threading.Thread(target=agreed, args=(ENTRY, CASES[0], backend), daemon=True)
    with backend._shelf._lock:  # noqa: SLF001  # as a firing thread would when the process forks
        firing.start()
        firing.join(20)
    assert not firing.is_alive()


def child_answers(backend: DurableBackend) -> None:
    for case in CASES:
        agreed(ENTRY, case, backend)


def fork_and_fire() -> None:
    """Children of a process that has fired, one of them forked while a thread holds the backend's lock."""
    backend = DurableBackend()
    agreed(ENTRY, CASES[0], backend)
    fork = multiprocessing.get_context("fork")
    with backend._shelf._lock:  # noqa: SLF001  # as a firing thread would at that moment
        children = [fork.Process(target=child_answers, args=(backend,), daemon=True) for _ in range(3)]
        for child in children:
            child.start()
    for child in children:
        child.join(30)
        assert child.exitcode == 0
    child_answers(backend)


def test_a_forked_process_fires_on_its_own() -> None:
    alone(fork_and_fire)


def resident() -> int:
    """Give the memory in use, in bytes."""
    with open(f"/proc/{os.getpid()}/statm", encoding="ascii") as statm:  # noqa: PTH123  # not a file of ours
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def fire_for_long() -> None:
    backend = DurableBackend(memory=5_000_000)
    editions = [numbered(place, size=20) for place in range(300)]

    def work(firings: int) -> None:
        for one in editions:
            backend.fire(one, CASES[0])
        for place in range(firings):
            if place % 997 == 0:
                with suppress(FactTypeError):
                    backend.fire(ENTRY, {"n": "1"})
            backend.fire(ENTRY, CASES[place % len(CASES)])

    work(1_000)
    before = resident()
    work(12_000)
    grown = resident() - before
    assert grown < 8_000_000, f"{grown} bytes more"


def test_memory_stays_flat_over_many_firings_and_hundreds_of_editions() -> None:
    alone(fire_for_long)


def fire_under_other_locales() -> None:
    """The engine reads decimals by the locale; none reaches it. Where the machine has no such locale, the default one is asked."""
    for name in ("fr_FR.UTF-8", "de_DE.UTF-8", "C"):
        with suppress(locale.Error):
            locale.setlocale(locale.LC_ALL, name)
        backend = DurableBackend()
        for case in CASES:
            agreed(ENTRY, case, backend)


def test_a_comma_for_decimals_changes_no_answer() -> None:
    alone(fire_under_other_locales)
