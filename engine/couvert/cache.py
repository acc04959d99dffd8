"""Keeps a ruleset that was read, with what was worked out of it, beside a fingerprint of all that made it, for the next process.

A file of the cache is unpickled, which can run code: only one that is this user's own, and that nobody else can write, is opened. It may be
deleted at any time, and two processes may write it at once.
"""

import gc
import hashlib
import importlib.util
import io
import os
import pickle
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from couvert.inference.signature.code import keepable
from couvert.language.digest import digest
from couvert.language.rules import Ruleset
from couvert.version import VERSION

FOLDER: Final = "COUVERT_CACHE_DIR"
"""The environment variable that names the folder; empty, nothing is kept."""
ENDING: Final = ".ruleset"
OTHERS_MAY_WRITE: Final = 0o022


def cached(name: str, home: Path, read: Callable[[], Ruleset]) -> Ruleset:
    """Give the ruleset of a folder as it was kept; where it was not, or something has changed since, read it and keep it."""
    folder = _folder()
    if folder is None:
        return read()
    name = f"{name}-{_checkout(home)}"
    place = folder / f"{name}-{_fingerprint(home)}{ENDING}"
    kept = _kept(place)
    if kept is not None:
        return kept
    ruleset = read()
    with suppress(OSError):  # a cache that cannot be written is none
        _keep(place, ruleset)
        _forget_others(name, place)
    return ruleset


def _folder() -> Path | None:
    """Give the folder: the one that is named, else that of the user's caches."""
    named = os.environ.get(FOLDER)
    if named is not None:
        return Path(named) if named else None
    caches = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    with suppress(RuntimeError):  # nobody's home
        return (Path(caches) if caches else Path.home() / ".cache") / "couvert"
    return None


def _checkout(home: Path) -> str:
    """Tell a folder from others that hold the same files: the rules of a ruleset know where they stand."""
    return hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:12]


def _fingerprint(home: Path) -> str:
    """Give what a ruleset that was read hangs on: its files, the bytecode of this Python, and the code of what is kept with it."""
    engine = Path(__file__).parent
    folders = (digest(folder) for folder in (home, engine / "language", engine / "inference"))
    told = (VERSION, importlib.util.MAGIC_NUMBER.hex(), *folders, hashlib.sha256((engine / "rulebase.py").read_bytes()).hexdigest())
    return hashlib.sha256(" ".join(map(str, told)).encode()).hexdigest()


def _kept(place: Path) -> Ruleset | None:
    """Give what a file holds; None where there is none, it is not this user's alone, or it is not whole."""
    try:
        with place.open("rb") as file:
            if not _is_ours(file.fileno()):
                return None
            told, content = file.read(hashlib.sha256().digest_size), file.read()
    except OSError:
        return None
    if hashlib.sha256(content).digest() != told:
        return None
    try:
        with _uncollected():
            ruleset = pickle.loads(content)  # noqa: S301  # our own file, see above
    except (pickle.UnpicklingError, AttributeError, EOFError, ImportError, IndexError):
        return None
    return ruleset if isinstance(ruleset, Ruleset) else None


@contextmanager
def _uncollected() -> Iterator[None]:
    """Collect no garbage meanwhile: what is unpickled stays, and to look through it again and again takes longer than to make it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _is_ours(file: int) -> bool:
    status = os.fstat(file)
    return not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & OTHERS_MAY_WRITE)


def _keep(place: Path, ruleset: Ruleset) -> None:
    """Write a file aside and put it in its place once it is whole. Raises OSError."""
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = _pickled(ruleset)
    aside, path = tempfile.mkstemp(dir=place.parent)
    try:
        with os.fdopen(aside, "wb") as file:
            file.write(hashlib.sha256(content).digest() + content)
        Path(path).replace(place)
    except BaseException:
        Path(path).unlink(missing_ok=True)
        raise


class _Pickler(pickle.Pickler):
    """Keeps what is compiled with a ruleset, too, and functions that were written from rules."""

    def reducer_override(self, one: object) -> Any:  # noqa: ANN401  # pickle's protocol
        """Tell how an object is kept; NotImplemented where it is kept as usual."""
        return (_new, (), vars(one)) if isinstance(one, Ruleset) else keepable(one)


def _new() -> Ruleset:
    """Give a ruleset of which all is still to be put in."""
    return Ruleset.__new__(Ruleset)


def _pickled(ruleset: Ruleset) -> bytes:
    written = io.BytesIO()
    _Pickler(written, protocol=pickle.HIGHEST_PROTOCOL).dump(ruleset)
    return written.getvalue()


def _forget_others(name: str, place: Path) -> None:
    """Delete what was kept of the same ruleset before something changed. Raises OSError."""
    for other in place.parent.glob(f"{name}-*{ENDING}"):
        if other != place:
            other.unlink(missing_ok=True)
