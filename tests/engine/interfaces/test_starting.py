"""A process of its own collects no garbage while it starts, and from then on only what came after."""

import gc
import sys
from collections.abc import Iterator

import pytest
from tests.engine.law_fixtures import HOME

from couvert.interfaces.cli import main
from couvert.interfaces.cli.inputs import find_ruleset


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    yield
    gc.enable()
    gc.unfreeze()


def test_a_process_of_its_own_collects_what_came_after_the_ruleset() -> None:
    gc.disable()

    find_ruleset(str(HOME))

    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_a_process_that_collects_goes_on_as_before() -> None:
    find_ruleset(str(HOME))

    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize("args", [None, ["facts", "--ruleset", str(HOME)]])
def test_a_command_line_is_a_process_of_its_own_unless_somebody_calls_it(args: list[str] | None, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    monkeypatch.setattr("couvert.interfaces.cli.guarded", lambda _: seen.append(gc.isenabled()) or 0)
    monkeypatch.setattr(sys, "argv", ["couvert", "--version"])

    with pytest.raises(SystemExit):
        main(args)

    assert seen == [args is not None]
