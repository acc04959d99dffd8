"""Where things stand in the Python of a ruleset: fields of its models, texts, and what fails."""

import ast
from collections.abc import Iterator
from pathlib import Path


def of_field(path: Path, model: str, name: str) -> str:
    """Give `file:line:column` of a field of a model; of the file, where it does not stand there."""
    classes = (node for node in _nodes(path) if isinstance(node, ast.ClassDef) and node.name == model)
    fields = (node for one in classes for node in one.body if isinstance(node, ast.AnnAssign))
    return _place(path, (node for node in fields if isinstance(node.target, ast.Name) and node.target.id == name))


def of_text(path: Path, text: str) -> str:
    """Give `file:line:column` of the first text that says just this; of the file, where none does."""
    return _place(path, (node for node in _nodes(path) if isinstance(node, ast.Constant) and node.value == text))


def of_error(path: str, error: BaseException, *, line: int = 1) -> str:
    """Give `file:line:column` of the last line of a file that an error passed through; of another `line`, where it passed through none."""
    trace = error.__traceback__
    while trace is not None:
        line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == path else line
        trace = trace.tb_next
    return f"{path}:{line}:1"


def _nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_bytes()))


def _place(path: Path, found: Iterator[ast.expr | ast.stmt]) -> str:
    first = next(found, None)
    return f"{path}:1:1" if first is None else f"{path}:{first.lineno}:{first.col_offset + 1}"
