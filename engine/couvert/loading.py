"""Finds and loads rulesets: by the name of an installed one (entry-point group `couvert.rulesets`) or from a folder."""

import importlib
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from threading import RLock
from types import ModuleType
from typing import Final

from couvert.cache import cached
from couvert.language.codes import ProblemCode
from couvert.language.problems import Problem, RulesetError, nearest, one_of
from couvert.language.python_places import of_error
from couvert.language.rules import Ruleset
from couvert.rulebase import rulebases

GROUP: Final = "couvert.rulesets"
DEFAULT: Final = "couvert_fr"

_LOADING: Final = RLock()
os.register_at_fork(before=_LOADING.acquire, after_in_parent=_LOADING.release, after_in_child=_LOADING.release)


def installed() -> Mapping[str, EntryPoint]:
    """Give the installed rulesets by name."""
    return {point.name: point for point in entry_points(group=GROUP)}


def load(ruleset: str | Path = DEFAULT) -> Ruleset:
    """Load a ruleset: the name of an installed one, or the folder of one. A ruleset holds Python, so loading one runs its code.

    Raises RulesetError with every problem found, each at file:line:column.
    """
    if isinstance(ruleset, Path):
        from couvert.language.reader import read_ruleset  # noqa: PLC0415  # a ruleset that is kept is not read

        return _compiled(read_ruleset(ruleset, facts=_module(ruleset, "facts"), computed=_computed(ruleset)))
    with _LOADING:
        return _installed(ruleset)


def home_of(ruleset: str | Path = DEFAULT) -> Path:
    """Give the folder of a ruleset, which need not load. Raises RulesetError where none of that name is installed."""
    return ruleset if isinstance(ruleset, Path) else _home(_package(ruleset))


def column_forms(ruleset: Ruleset) -> Mapping[str, Callable[..., object]]:
    """Give the column forms of a ruleset's functions of computed fields, by name: they stand in `columns.py`, beside `computed.py`.

    A function without one has none here. Raises RulesetError where the file cannot be imported.
    """
    functions = {field.by.__name__: field.by for table in ruleset.decisions.values() for field in table.fields.values() if field.by}
    modules = {one.__module__ for one in functions.values()}
    home = Path(str(sys.modules[modules.pop()].__file__)).parent if modules else None
    if home is None or not (home / "columns.py").exists():
        return {}
    forms = {name: one for name, one in vars(_module(home, "columns")).items() if name in functions}
    return {name: one for name, one in forms.items() if callable(one)}


@cache
def _installed(name: str) -> Ruleset:
    """Load an installed ruleset once; it is frozen, so callers can share it."""
    package = _package(name)
    home = _home(package)
    return cached(name, home, lambda: _laid_out(_read(package, home)))


def _read(package: ModuleType, home: Path) -> Ruleset:
    from couvert.language.reader import read_ruleset  # noqa: PLC0415  # a ruleset that is kept is not read

    facts = importlib.import_module(f"{package.__name__}.facts")
    computed = importlib.import_module(f"{package.__name__}.computed") if (home / "computed.py").exists() else None
    return _compiled(read_ruleset(home, facts=facts, computed=computed))


def _package(name: str) -> ModuleType:
    points = installed()
    if name not in points:
        hint = nearest(name, points) or f"one of {one_of(sorted(points))}"
        raise RulesetError([Problem(ProblemCode.RULESET_UNKNOWN, "", f"no ruleset `{name}` is installed", hint)])
    return importlib.import_module(points[name].value)


def _home(package: ModuleType) -> Path:
    return Path(str(package.__path__[0]))


def _compiled(ruleset: Ruleset) -> Ruleset:
    """Make editions and strata in every reading, so that a broken ruleset fails when loaded."""
    for rulebase in rulebases(ruleset).values():
        _ = rulebase.strata, rulebase.editions
    return ruleset


def _laid_out(ruleset: Ruleset) -> Ruleset:
    """Make what deciding about today needs besides the rules, so that it is kept with them."""
    from couvert.inference.laying_out import lay_out  # noqa: PLC0415  # a ruleset that is kept is laid out

    lay_out(ruleset, since=datetime.now(UTC).date())
    return ruleset


def _computed(home: Path) -> ModuleType | None:
    return _module(home, "computed") if (home / "computed.py").exists() else None


def _module(home: Path, name: str) -> ModuleType:
    path = home / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"_couvert_ruleset_{abs(hash(str(home.resolve())))}_{name}", path)
    if spec is None or spec.loader is None or not path.exists():
        raise RulesetError([Problem(ProblemCode.FILE_UNREADABLE, f"{path}:1:1", "the file is missing")])
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        place = of_error(str(path), error, line=getattr(error, "lineno", None) or 1)
        raise RulesetError([Problem(ProblemCode.MODEL_INVALID, place, f"cannot be imported: {type(error).__name__}: {error}")]) from error
    return module
