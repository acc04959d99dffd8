"""A local Spark, for tests that are collected only where `--spark` asks for them: it is half a gigabyte, and needs Java 17."""

from collections.abc import Iterator
from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the tests of this folder out where nobody asks for them."""
    return True if collection_path.suffix == ".py" and not config.getoption("--spark") else None


@pytest.fixture(name="spark", scope="session")
def _spark() -> Iterator[object]:
    """A Spark of this machine."""
    from tests.spark.comparing import local_spark  # noqa: PLC0415  # there only where --spark is given

    with local_spark() as session:
        yield session
