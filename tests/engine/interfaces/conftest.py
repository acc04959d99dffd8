"""The toll law is loaded once for all tests of the doors: it is frozen, and loading it is most of what a short command does."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.engine.interfaces.door import TOLL_LAW

from couvert.interfaces.cli import inputs
from couvert.language.rules import Ruleset
from couvert.loading import load


@cache
def toll_law() -> Ruleset:
    return load(Path(TOLL_LAW))


@pytest.fixture(scope="package", autouse=True)
def _loaded_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs, "load", lambda where: toll_law() if where == Path(TOLL_LAW) else load(where))
        yield
