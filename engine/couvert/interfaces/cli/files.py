"""Files that people name: how a name is shown, whether there is something under it, and why it cannot be used."""

import re
from pathlib import Path
from stat import S_ISDIR, S_ISREG

import click


def shown(name: str) -> str:
    """Give the name of a file as it can be written: what is no character in it is replaced."""
    return re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", name)


def reason(error: OSError | ValueError) -> str:
    """Tell why a file cannot be used."""
    if isinstance(error, UnicodeDecodeError):
        return "not UTF-8"
    return (error.strerror or "unknown reason").lower() if isinstance(error, OSError) else "not a file name"


def is_there(name: str) -> bool:
    """Tell whether there is a file or folder of a name. Raises UsageError where that cannot be told."""
    return _mode(name) is not None


def is_file(name: str) -> bool:
    """Tell whether a name is that of a file. Raises UsageError where that cannot be told."""
    return S_ISREG(_mode(name) or 0)


def is_folder(name: str) -> bool:
    """Tell whether a name is that of a folder. Raises UsageError where that cannot be told."""
    return S_ISDIR(_mode(name) or 0)


def _mode(name: str) -> int | None:
    try:
        return Path(name).stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise click.UsageError(f"cannot read `{shown(name)}`: {reason(error)}") from None
