"""Finds and reads the case files."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from tests.reference import affiliation_words, care_words
from tests.reference.reading import Kind, ReferenceCase, VocabularyError

HERE: Final = Path(__file__).parent
OWN_CASES: Final = HERE / "cases"
VARIABLE: Final = "COUVERT_REFERENCE_CASES"
CONFIDENCES: Final = frozenset({"high", "medium", "low"})


def folder() -> Path:
    """Give the folder of case files: the project's own, or the one that `COUVERT_REFERENCE_CASES` names."""
    return Path(os.environ.get(VARIABLE) or OWN_CASES)


def read_folder(home: Path) -> tuple[ReferenceCase, ...]:
    """Read every case of a folder's `*cases.yaml`, in the order of the files. Raises VocabularyError."""
    files = sorted(home.glob("*cases.yaml"))
    if not files:
        raise VocabularyError(f"{home}: no file `*cases.yaml`")
    cases = [read_case(words) for file in files for words in YAML(typ="safe").load(file)]
    twice = sorted({case.id for case in cases if [one.id for one in cases].count(case.id) > 1})
    if twice:
        raise VocabularyError(f"{home}: case `{twice[0]}` stands there twice")
    return tuple(cases)


def read_case(words: Mapping[str, Any]) -> ReferenceCase:
    """Read one case: a visit makes it a care case. Raises VocabularyError for a word that the vocabulary does not have."""
    kind: Kind = "care" if "provider" in words or "date_of_care" in words else "affiliation"
    told = (care_words if kind == "care" else affiliation_words).read(words)
    confidence = words.get("conf", "high")
    if confidence not in CONFIDENCES:
        raise VocabularyError(f"{words['id']}: conf: unknown value `{confidence}`")
    return ReferenceCase(
        id=str(words["id"]),
        kind=kind,
        title=str(words.get("title") or words.get("why") or ""),
        on=told.on,
        facts=told.facts,
        expect=words.get("expect") or {},
        confidence=confidence,
        marks=frozenset(told.marks),
    )


def wrong_cases(file: Path = HERE / "wrong.yaml") -> Mapping[str, Mapping[str, str]]:
    """Give the cases shown to be wrong: id -> reason and source. Raises VocabularyError where an entry lacks one."""
    entries = YAML(typ="safe").load(file) or {}
    for case, entry in entries.items():
        if not entry.get("reason") or not entry.get("source"):
            raise VocabularyError(f"{file.name}: `{case}` needs a reason and a source")
    return entries
