"""What is published holds everything that is needed to decide a case."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = (ROOT / "engine/couvert", ROOT / "rulesets/couvert_fr")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def sources() -> Iterable[str]:
    for package in PACKAGES:
        for file in package.rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                yield str(file.relative_to(package.parent))


def test_the_wheel_holds_every_file_of_the_engine_and_of_the_law(unpacked: Path) -> None:
    held = {str(file.relative_to(unpacked)) for package in PACKAGES for file in (unpacked / package.name).rglob("*") if file.is_file()}
    assert held == set(sources())
    assert {"couvert/py.typed", "couvert_fr/py.typed", "couvert_fr/ruleset.yaml", "couvert_fr/sources.yaml"} <= held


def test_the_wheel_puts_nothing_else_where_it_is_installed(unpacked: Path) -> None:
    assert sorted(path.name for path in unpacked.iterdir()) == ["couvert", "couvert-0.1.0.dist-info", "couvert_fr"]


def test_the_wheel_announces_the_command_and_the_ruleset(unpacked: Path) -> None:
    announced = (unpacked / "couvert-0.1.0.dist-info/entry_points.txt").read_text().split("\n")
    assert "couvert = couvert.interfaces.cli:main" in announced
    assert announced[announced.index("[couvert.rulesets]") + 1] == "couvert_fr = couvert_fr"


def test_the_wheel_runs_on_any_later_python(unpacked: Path) -> None:
    assert "Requires-Python: >=3.11\n" in (unpacked / "couvert-0.1.0.dist-info/METADATA").read_text()


def test_the_ruleset_loads_from_the_wheel_alone(unpacked: Path, tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import couvert, couvert_fr; print(couvert.__file__, couvert_fr.__file__, couvert.load('couvert_fr').name)"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.split() == [str(unpacked / "couvert/__init__.py"), str(unpacked / "couvert_fr/__init__.py"), "couvert_fr"]
