"""Editions made without a rule file, the durable-rules backend held against the definition, and an engine that records its calls."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from couvert.inference import reference
from couvert.inference.durable import DurableBackend, load_engine
from couvert.inference.session import Firing
from couvert.language.conditions import And, Atom, Condition, Or, Ref
from couvert.language.facts import Kind, Scalar
from couvert.language.rules import DecisionTable, Rule
from couvert.rulebase import Edition

ROOT = Path(__file__).parents[3]
ALWAYS = And(())
NEVER = Or(())
BACKEND = DurableBackend()


def rule(rule_id: str, when: Condition = ALWAYS, *, exception_to: tuple[str, ...] = ()) -> Rule:
    return Rule(id=rule_id, title={}, cites=(), in_force=(), when=when, then={}, exception_to=exception_to)


def edition(*rules: Rule) -> Edition:
    start = date(2020, 1, 1)
    table = DecisionTable("entry", {}, "visit", "on", start, "desk", {}, rules)
    return Edition(table, "official", start, None, tuple(sorted(rules, key=lambda one: one.id)))


def flag(path: str, *, value: bool = True) -> Atom:
    return Atom(path, "==", value, Kind.BOOL)


def number(path: str, op: str, right: int | frozenset[Scalar] | Ref) -> Atom:
    return Atom(path, op, right, Kind.INT)


def word(path: str, op: str, right: str | frozenset[Scalar] | Ref) -> Atom:
    return Atom(path, op, right, Kind.ENUM)


def day(path: str, op: str, right: date | frozenset[Scalar] | Ref) -> Atom:
    return Atom(path, op, right, Kind.DATE)


def agreed(one: Edition, facts: Mapping[str, Scalar], backend: DurableBackend = BACKEND) -> Firing:
    """Fire an edition with durable-rules and hold the answer against the definition."""
    firing = backend.fire(one, facts)
    assert firing == reference.fire(one, facts)
    return firing


def alone(function: Callable[[], None]) -> None:
    """Call a function of a test module in a process of its own, which must not crash or hang."""
    script = f"from {function.__module__} import {function.__name__}; {function.__name__}()"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", script],
        cwd=ROOT,
        env=environment,
        timeout=60,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


class Call(NamedTuple):
    """What the engine was asked, and what it answered."""

    name: str
    arguments: tuple[Any, ...]
    answer: Any


class Recorder:
    """The engine, which writes down every call, and answers in its own way where a test wants it to. An interrupt comes once."""

    def __init__(self) -> None:
        self.engine = load_engine()
        self.error = self.engine.error
        self.calls: list[Call] = []
        self.instead: dict[str, Callable[..., Any]] = {}
        self.interrupt_before: int | None = None
        self.interrupt_after: int | None = None

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:  # as the engine's own
            if len(self.calls) == self.interrupt_before:
                self.interrupt_before = None
                raise KeyboardInterrupt
            answer = self.instead.get(name, getattr(self.engine, name))(*arguments)
            self.calls.append(Call(name, arguments, answer))
            if len(self.calls) == self.interrupt_after:
                self.interrupt_after = None
                raise KeyboardInterrupt
            return answer

        return call

    def named(self, name: str) -> list[tuple[Any, ...]]:
        """Give the arguments of every call of that name."""
        return [call.arguments for call in self.calls if call.name == name]
