"""What takes long is collected only where `--cases` says how much of it."""

from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the tests of this folder out where no number of cases is given."""
    return True if collection_path.suffix == ".py" and not config.getoption("--cases") else None
