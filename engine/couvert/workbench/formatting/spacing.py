"""The spaces of an expression: one around words and operators, none inside brackets; what stands between quotes is kept."""

import io
import keyword
import tokenize
from collections.abc import Sequence
from itertools import groupby, pairwise
from tokenize import TokenError, TokenInfo
from typing import Final

WORDS: Final = frozenset({tokenize.NAME, tokenize.NUMBER, tokenize.STRING})
UNWRITTEN: Final = frozenset({tokenize.NL, tokenize.NEWLINE, tokenize.ENDMARKER})
OPEN: Final = frozenset({"(", "[", "{", "."})
CLOSED: Final = frozenset({")", "]", "}", ",", "."})
SIGNS: Final = frozenset({"+", "-"})
COMPARING: Final = frozenset({"==", "!=", "<", "<=", ">", ">="})
OPERATORS: Final = OPEN | CLOSED | SIGNS | COMPARING


def spaced(lines: Sequence[str]) -> list[str]:
    """Set the spaces of an expression, line by line; each keeps how far it is set in, and those that say nothing are left out.

    What is outside the language of conditions is given back as it is.
    """
    tokens = _tokens(lines)
    if not all(_is_spoken(token) for token in tokens):
        return list(lines)
    return [_line(list(row)) for _, row in groupby(tokens, key=_row)]


def words(text: str) -> list[str]:
    """Give the words, literals and operators of an expression, which are its meaning whatever its spaces are."""
    tokens = _tokens(text.splitlines())
    return [token.string for token in tokens] if all(_is_spoken(token) for token in tokens) else text.split()


def _tokens(lines: Sequence[str]) -> list[TokenInfo]:
    """Give the tokens, read between brackets, so that an expression may go on in the next line; an error is a token too."""
    text = "\n".join(["(", *lines, ")"])
    try:
        found = [token for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type not in UNWRITTEN]
    except (TokenError, SyntaxError):
        return [TokenInfo(tokenize.ERRORTOKEN, text, (1, 0), (1, 0), text)]
    return found[1:-1]


def _is_spoken(token: TokenInfo) -> bool:
    """Tell whether a token is of the language of conditions."""
    return token.type in WORDS or (token.type == tokenize.OP and token.string in OPERATORS)


def _row(token: TokenInfo) -> int:
    return token.start[0]


def _line(row: Sequence[TokenInfo]) -> str:
    gaps = ["" if _joined(left, right) else " " for left, right in pairwise(row)]
    return "".join(gap + token.string for gap, token in zip([" " * row[0].start[1], *gaps], row, strict=True))


def _joined(left: TokenInfo, right: TokenInfo) -> bool:
    """Tell whether no space stands between two tokens; a sign belongs to the number after it, for there is no arithmetic."""
    called = right.string in {"(", "["} and left.type == tokenize.NAME and not keyword.iskeyword(left.string)
    return called or left.string in OPEN | SIGNS or right.string in CLOSED
