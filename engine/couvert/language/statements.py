"""What sources state, one by one: authored shapes -> frozen statements, and what is wrong with them."""

from collections.abc import Collection, Iterator

from couvert.language import authored
from couvert.language.codes import ProblemCode
from couvert.language.problems import Problem, nearest
from couvert.language.rules import Statement
from couvert.language.strict_yaml import Document, Place


def statements(source: str, shape: authored.AuthoredSource, document: Document) -> tuple[Statement, ...]:
    """Give the statements of one source, in the order in which they stand."""
    return tuple(
        Statement(one.id, one.says, tuple(one.carried_by or ()), one.not_carried, document.place((source, "statements", index, "id")))
        for index, one in enumerate(shape.statements)
    )


def ill_formed(shape: authored.AuthoredSources, document: Document) -> Iterator[Problem]:
    """Find statements that stand twice, and those that name both rules and a reason for having none, or neither."""
    seen: set[str] = set()
    for at, one in _all(shape):
        if one.id in seen:
            yield Problem(
                ProblemCode.NAME_TAKEN,
                document.place((*at, "id")),
                f"the statement `{one.id}` stands twice",
                "give each statement its own id",
            )
        seen.add(one.id)
        if (one.carried_by is None) == (one.not_carried is None):
            yield Problem(
                ProblemCode.STATEMENT_INVALID, document.place((*at, "id")), "a statement has `carried_by` or `not_carried`, one of the two"
            )


def unknown_carriers(shape: authored.AuthoredSources, document: Document, rules: Collection[str]) -> Iterator[Problem]:
    """Find the rules named by statements that no decision has."""
    for at, one in _all(shape):
        for index, rule in enumerate(one.carried_by or ()):
            if rule not in rules:
                yield Problem(
                    ProblemCode.RULE_UNKNOWN, document.place((*at, "carried_by", index)), f"unknown rule `{rule}`", nearest(rule, rules)
                )


def _all(shape: authored.AuthoredSources) -> Iterator[tuple[Place, authored.AuthoredStatement]]:
    for source, one in shape.root.items():
        for index, statement in enumerate(one.statements):
            yield (source, "statements", index), statement
