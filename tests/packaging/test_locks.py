"""What is installed is written down to the byte, and wherever it is written twice, it is written alike."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import couvert
from couvert.inference import rebuild

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-build.lock")


def lock(name: str) -> str:
    return (ROOT / name).read_text()


def pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ]+)", lock(name), re.MULTILINE))


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


@pytest.mark.parametrize("name", LOCKS)
def test_every_pinned_package_has_its_hashes(name: str) -> None:
    blocks = re.split(r"^(?=[a-z0-9])", lock(name), flags=re.MULTILINE)[1:]
    assert {block.partition("==")[0] for block in blocks} == pins(name).keys()
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address_and_no_folder(name: str) -> None:
    assert re.findall(r"://|--index-url|--extra-index-url|--find-links|file:| /\w", lock(name)) == []


def test_the_two_locks_agree() -> None:
    runtime, build = pins("requirements.lock"), pins("requirements-build.lock")
    assert {name: build[name] for name in runtime.keys() & build.keys()} == {name: runtime[name] for name in runtime.keys() & build.keys()}


def test_the_locks_pin_everything_that_the_project_asks_for_but_spark() -> None:
    groups, extras = project()["dependency-groups"], project()["project"]["optional-dependencies"]
    assert extras.keys() == {"batch", "spark"}
    needs = [*project()["project"]["dependencies"], *groups["dev"], *extras["batch"]]
    asked = {re.split(r"[<>=]", need)[0].replace(".", "-") for need in needs}
    assert asked - pins("requirements.lock").keys() == set()
    assert {re.split(r"[<>=]", need)[0] for need in groups["build"]} - pins("requirements-build.lock").keys() == set()


def test_the_inference_engine_is_one_version_built_in_one_way() -> None:
    assert rebuild.REQUIREMENT in project()["project"]["dependencies"]
    assert pins("requirements.lock")["durable-rules"] == rebuild.REQUIREMENT.partition("==")[2]
    assert project()["tool"]["uv"]["extra-build-variables"] == {"durable-rules": {"CPPFLAGS": rebuild.BUILD_FLAGS}}
    assert f'BUILD_FLAGS: Final = "{rebuild.BUILD_FLAGS}"' in (ROOT / "bootstrap.py").read_text()


def test_the_version_is_the_same_everywhere() -> None:
    version = project()["project"]["version"]
    assert couvert.__version__ == version
    assert f"\n## {version}" in (ROOT / "CHANGELOG.md").read_text()
