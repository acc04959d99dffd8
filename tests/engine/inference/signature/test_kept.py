"""What was worked out once is kept, the oldest dropped first."""

from concurrent.futures import ThreadPoolExecutor

from couvert.inference.signature.kept import Kept


def test_the_oldest_goes_first() -> None:
    kept: Kept[int] = Kept(2)
    for number in (1, 2, 3):
        kept.keep(number, number * 10)

    assert [kept.look(number) for number in (1, 2, 3)] == [None, 20, 30]
    assert len(kept) == 2


def test_what_another_was_sooner_to_keep_stays() -> None:
    kept: Kept[str] = Kept(2)
    kept.keep("key", "first")

    assert kept.keep("key", "second") == "first"
    assert kept.look("key") == "first"


def test_threads_that_keep_at_once_leave_no_more_than_allowed() -> None:
    kept: Kept[int] = Kept(3)

    def keep(start: int) -> bool:
        return all(kept.keep(number, number) == number for number in range(start, start + 5_000))

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(keep, range(8)))
    assert len(kept) == 3
