"""What is worked out once stays, is the same for all who look at once, and keeps nobody waiting who looks at another instance."""

import threading
from concurrent.futures import ThreadPoolExecutor

from couvert.language.once import cached_property

gate = threading.Barrier(2)


class Worker:
    """Works something out, and waits for another one that does so at the same time."""

    @cached_property
    def worked_out(self) -> object:
        """What is worked out."""
        gate.wait(20)
        return object()


def test_what_was_worked_out_stays() -> None:
    worker = Worker()
    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(lambda _: worker.worked_out, range(2))
    assert first is second is worker.worked_out


def test_nobody_waits_for_another_instance() -> None:
    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(lambda worker: worker.worked_out, (Worker(), Worker()))
    assert first is not second


def test_it_has_the_words_of_the_method() -> None:
    assert Worker.worked_out.__doc__ == "What is worked out."
