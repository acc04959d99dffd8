"""The fingerprint of a folder of files: equal only for equal names and contents."""

import hashlib
from collections.abc import Collection
from pathlib import Path


def digest(home: Path, *, suffixes: Collection[str] = (".yaml", ".py")) -> str:
    """Give the SHA-256 over the names and contents of the files in a folder that end so: by default, all that a ruleset is made of."""
    files = sorted(path for path in home.rglob("*") if path.suffix in suffixes and "__pycache__" not in path.parts)
    whole = hashlib.sha256()
    for path in files:
        name, content = path.relative_to(home).as_posix().encode(), path.read_bytes()
        whole.update(b"%d:%b%d:" % (len(name), name, len(content)) + content)
    return f"sha256:{whole.hexdigest()}"
