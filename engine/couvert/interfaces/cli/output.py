"""What goes to standard output: text, JSON, YAML. Bytes, so that no locale changes an answer; plain wherever nobody looks."""

import io
import json
import os
import shutil
import sys
from collections.abc import Sequence
from typing import Any, Final

from couvert.interfaces.cli.faults import OutputGoneError

WIDEST: Final = 100
NARROWEST: Final = 40


def write(text: str, *, encoding: str = "utf-8") -> None:
    """Write text to standard output at once. Raises OutputGoneError when its reader has gone, ClickException when it cannot be written."""
    stream = sys.stdout
    if stream is None:
        return
    try:
        stream.flush()
        stream.buffer.write(text.encode(encoding, errors="replace"))
        stream.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise OutputGoneError from None
    except OSError as error:
        from click import ClickException  # noqa: PLC0415

        raise ClickException(f"the answer cannot be written: {error.strerror}") from None


def write_text(text: str) -> None:
    """Write text for people, in the encoding of their terminal."""
    write(text, encoding=getattr(sys.stdout, "encoding", None) or "utf-8")


def as_json(document: Any, *, compact: bool) -> str:  # noqa: ANN401  # JSON
    """Give JSON with sorted keys, on one line when compact, with a line end."""
    layout: dict[str, Any] = {"separators": (",", ":")} if compact else {"indent": 2}
    return json.dumps(document, ensure_ascii=False, sort_keys=True, **layout) + "\n"


def many_as_json(documents: Sequence[Any], *, compact: bool) -> str:
    """Give one document as JSON; several as a list, or one a line when compact."""
    if len(documents) == 1:
        return as_json(documents[0], compact=compact)
    return "".join(as_json(one, compact=True) for one in documents) if compact else as_json(list(documents), compact=False)


def many_as_yaml(documents: Sequence[Any]) -> str:
    """Give documents as YAML 1.2 with sorted keys, with `---` between them."""
    from ruamel.yaml import YAML  # noqa: PLC0415  # only where it is asked for

    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style, yaml.allow_unicode, yaml.width = False, True, WIDEST
    stream = io.StringIO()
    for index, document in enumerate(documents):
        stream.write("---\n" if index else "")
        yaml.dump(document, stream)
    return stream.getvalue()


def is_terminal() -> bool:
    """Tell whether a person looks at standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def styled() -> bool:
    """Tell whether headings may be bold: a terminal that can, and nobody who asks for none with NO_COLOR."""
    return is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def width() -> int:
    """Give the columns to write in: those of the terminal, at most WIDEST."""
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)) if is_terminal() else WIDEST
