"""A ruleset that was read is kept for the next process, and read again where anything has changed or is not to be trusted."""

import gc
import hashlib
import os
import pickle
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from tests.engine.law_fixtures import HOME, toll_law

from couvert import decide, load
from couvert.cache import FOLDER, cached
from couvert.inference.completions.network import network_of
from couvert.inference.laying_out import lay_out
from couvert.inference.signature.firing import programs_of
from couvert.inference.signature.layout import layout_of
from couvert.inference.signature.truth import NOT_YET
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases

TODAY = date(2026, 11, 23)
RAN = {"on": "2026-11-23", "driver": {"birth_date": "1990-01-01"}, "crossing": {"date": "2026-11-23", "vehicle": "bicycle", "axles": 2}}


@pytest.fixture(name="law")
def _law() -> Ruleset:
    """The law of the land: the classes of a ruleset that is installed can be found again by name."""
    return load()


@pytest.fixture(name="home")
def _home(tmp_path: Path) -> Path:
    return shutil.copytree(HOME, tmp_path / "law", ignore=shutil.ignore_patterns("__pycache__"))


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(FOLDER, str(tmp_path / "caches" / "couvert"))
    return tmp_path / "caches" / "couvert"


def never() -> Ruleset:
    raise AssertionError("it was read again")


def test_what_was_read_is_not_read_again_and_decides_the_same(law: Ruleset, home: Path, folder: Path) -> None:
    assert cached("law", home, lambda: law) is law
    kept = cached("law", home, never)

    assert kept is not law
    assert kept.identity == law.identity
    case = {"on": "2026-11-23", "need": {"emergency": True, "emergency_kind": "at_sea", "can_speak": True}}
    assert decide(case, ruleset=kept).to_document() == decide(case).to_document()
    assert [file.stat().st_mode & 0o777 for file in folder.iterdir()] == [0o600]


def test_a_file_that_holds_nothing_is_read_anew(law: Ruleset, home: Path, folder: Path) -> None:
    cached("law", home, lambda: law)
    (file,) = folder.iterdir()
    file.write_bytes(hashlib.sha256(b"").digest())

    assert cached("law", home, lambda: law) is law


@pytest.mark.usefixtures("folder")
def test_what_is_worked_out_of_it_for_every_case_is_kept_with_it_and_nothing_of_any_case(law: Ruleset, home: Path) -> None:
    networks = [network_of(rulebase) for rulebase in rulebases(law).values()]
    decide({"on": "2026-11-23", "person": {"birth_date": "2001-02-03"}}, ruleset=law)
    cached("law", home, lambda: law)
    assert any(vars(network.telling)["_told"] for network in networks)

    kept = cached("law", home, never)

    for rulebase in rulebases(kept).values():
        assert vars(rulebase).keys() >= {"editions", "strata", "network"}
        assert vars(network_of(rulebase).telling)["_told"] == {}


@pytest.mark.usefixtures("folder")
def test_what_is_compiled_of_it_is_kept_with_it(law: Ruleset, home: Path) -> None:
    lay_out(law, since=TODAY)
    cached("law", home, lambda: law)

    kept = cached("law", home, never)

    assert layout_of(kept).unlooked[0] is layout_of(law).unlooked[0] is NOT_YET
    assert vars(layout_of(kept)).keys() >= {"works", "constraints"}
    for name, programs in programs_of(law).items():
        here, there = programs.on(TODAY), programs_of(kept)[name].on(TODAY)
        assert here is not None
        assert there is not None
        assert "signature" in vars(there)
        assert [rule.id for rule in there.rules] == [rule.id for rule in here.rules]
    editions = [edition for rulebase in rulebases(kept).values() for some in rulebase.editions.values() for edition in some]
    assert all("compiled" in vars(edition) for edition in editions if edition.until is None or edition.until >= TODAY)
    case = {
        "on": TODAY.isoformat(),
        "person": {"nationalities": ["BR"], "birth_date": "2001-02-03"},
        "cover": {"documents": [{"kind": "ehic"}]},
    }
    assert decide(case, ruleset=kept).to_document() == decide(case, ruleset=law).to_document()


def test_a_ruleset_travels_between_processes_without_what_was_compiled_of_it(law: Ruleset) -> None:
    lay_out(law, since=TODAY)
    case = {"on": TODAY.isoformat(), "person": {"nationalities": ["BR"], "birth_date": "2001-02-03"}}
    here = decide(case, ruleset=law).to_document()

    there = pickle.loads(pickle.dumps(law))  # noqa: S301  # made here

    assert not [name for name in vars(there) if name.startswith("_")]
    assert decide(case, ruleset=there).to_document() == here


@pytest.mark.parametrize("collects", [True, False])
@pytest.mark.usefixtures("folder")
def test_garbage_is_collected_afterwards_as_before(law: Ruleset, home: Path, *, collects: bool) -> None:
    cached("law", home, lambda: law)
    (gc.enable if collects else gc.disable)()
    try:
        cached("law", home, never)
        assert gc.isenabled() is collects
    finally:
        gc.enable()


def test_a_change_of_any_file_has_it_read_again_and_the_old_one_deleted(law: Ruleset, home: Path, folder: Path) -> None:
    cached("law", home, lambda: law)
    (old,) = folder.iterdir()
    with (home / "derived.yaml").open("a", encoding="utf-8") as file:
        file.write("# one more line\n")

    assert cached("law", home, lambda: law) is law
    assert old not in folder.iterdir()
    assert len(list(folder.iterdir())) == 1


def test_the_same_files_elsewhere_are_read_there_and_neither_is_forgotten(law: Ruleset, home: Path, folder: Path, tmp_path: Path) -> None:
    other = shutil.copytree(home, tmp_path / "other" / "law")
    cached("law", home, lambda: law)

    assert cached("law", other, lambda: law) is law
    assert len(list(folder.iterdir())) == 2
    assert cached("law", home, never).identity == cached("law", other, never).identity


@pytest.mark.parametrize("content", [b"", b"half a file", b"\0" * 32 + b"another one"])
def test_a_file_that_is_not_whole_is_written_anew(law: Ruleset, home: Path, folder: Path, content: bytes) -> None:
    cached("law", home, lambda: law)
    (file,) = folder.iterdir()
    file.write_bytes(content)

    assert cached("law", home, lambda: law) is law
    assert cached("law", home, never).identity == law.identity


def test_a_file_that_others_may_write_is_not_opened(law: Ruleset, home: Path, folder: Path) -> None:
    cached("law", home, lambda: law)
    (file,) = folder.iterdir()
    file.chmod(0o666)

    assert cached("law", home, lambda: law) is law


def test_a_folder_that_cannot_be_written_is_done_without(law: Ruleset, home: Path, folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("no folder", encoding="utf-8")

    assert cached("law", home, lambda: law) is law


def test_what_cannot_be_moved_to_its_place_leaves_nothing_behind(
    law: Ruleset, home: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", full)

    assert cached("law", home, lambda: law) is law
    assert list(folder.iterdir()) == []


def test_no_folder_named_keeps_nothing(law: Ruleset, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER, "")

    assert [cached("law", home, lambda: law) for _ in range(2)] == [law, law]


def test_the_folder_is_that_of_the_users_caches(law: Ruleset, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (FOLDER, "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    cached("law", home, lambda: law)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "elsewhere"))
    cached("law", home, lambda: law)

    assert len(list((tmp_path / ".cache" / "couvert").iterdir())) == len(list((tmp_path / "elsewhere" / "couvert").iterdir())) == 1


def test_nobodys_home_is_done_without(law: Ruleset, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("could not determine home directory")

    for name in (FOLDER, "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", homeless)

    assert cached("law", home, lambda: law) is law


def test_many_may_write_and_read_it_at_once(law: Ruleset, home: Path, folder: Path) -> None:
    def one(_: int) -> str:
        for file in folder.glob("*.ruleset"):
            file.unlink(missing_ok=True)
        return cached("law", home, lambda: law).digest

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(one, range(40))) == {law.digest}


def test_a_law_in_a_folder_is_read_every_time(folder: Path) -> None:
    assert decide(RAN, ruleset=toll_law()).decisions["toll"].status == "decided"
    assert load(HOME).digest == toll_law().digest
    assert not folder.exists()
    assert os.environ[FOLDER] == str(folder)
