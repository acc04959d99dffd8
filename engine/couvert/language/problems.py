"""What is wrong with a case or a ruleset: place, sentence, hint; the nearest right word."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from couvert.language.codes import ProblemCode


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong. `place` is a dotted fact path, or `file:line:column`; `hint` is a mend, apart from the message."""

    code: ProblemCode
    place: str
    message: str
    hint: str | None = None

    def __str__(self) -> str:
        """Say the place, the message, the hint and the code on one line."""
        place = f"{self.place}: " if self.place else ""
        hint = f" ({self.hint})" if self.hint else ""
        return visible(f"{place}{self.message}{hint} [{self.code}]")


class CaseError(ValueError):
    """The case is invalid; `problems` names every place at fault."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, sorted by place."""
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.place, problem.message)))
        super().__init__("; ".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type["CaseError"], tuple[tuple[Problem, ...]]]:
        """Travel between processes with the problems."""
        return CaseError, (self.problems,)


class RulesetError(ValueError):
    """The ruleset does not load; `problems` names every place as `file:line:column`."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order in which they were met."""
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class RulebaseError(RuntimeError):
    """The ruleset loads, and does not answer a case: by a gap or a conflict, which `check` finds, or a function that fails.

    `problem` names the place and no fact.
    """

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        self.problem = problem
        super().__init__(problem.message)

    def __reduce__(self) -> tuple[type["RulebaseError"], tuple[Problem]]:
        """Travel between processes with the problem."""
        return RulebaseError, (self.problem,)


def visible(text: str) -> str:
    """Write characters that cannot be seen, such as those that command a terminal, as Python's literals do."""
    return "".join(one if one.isprintable() else repr(one)[1:-1] for one in text)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the hint that names the nearest right word, if one is near."""
    close = get_close_matches(word.lower(), sorted(known), n=1, cutoff=0.6)
    return f"did you mean `{close[0]}`?" if close else None


def one_of(known: Iterable[str], *, most: int = 20) -> str:
    """List allowed values for an error text, cut after `most`."""
    words = list(known)
    shown = ", ".join(f"`{word}`" for word in words[:most])
    return f"{shown} and {len(words) - most} more" if len(words) > most else shown
