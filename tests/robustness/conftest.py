"""The toll law is loaded once. Few examples are drawn, the same each time; as many as `--cases` says, and new ones, where it does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.engine.interfaces.door import TOLL_LAW
from tests.engine.law_fixtures import toll_law

from couvert.interfaces.cli import inputs
from couvert.loading import load


def pytest_configure(config: pytest.Config) -> None:
    """Say how the tests of this folder draw."""
    cases = config.getoption("--cases")
    settings.register_profile(
        "strange",
        max_examples=cases or 40,
        derandomize=not cases,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


@pytest.fixture(scope="package", autouse=True)
def _loaded_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs, "load", lambda where: toll_law() if where == Path(TOLL_LAW) else load(where))
        yield
