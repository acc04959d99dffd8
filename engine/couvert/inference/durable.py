"""The durable-rules backend: the only module that imports the engine. It owns everything except matching.

An edition is two rulesets of the engine. The first gets the known facts as one wide fact and tells which conditions hold; when it is
drained, the second gets a flag for every rule and tells which rules determine. Each keeps one warm session, empty between firings.
"""

import os
import weakref
from collections import OrderedDict
from collections.abc import Mapping
from itertools import count
from threading import Lock
from typing import Any, Final, Protocol, cast

from couvert.inference.compiler import WARM_UP, Layer, compiled_of
from couvert.inference.rebuild import rebuild_command
from couvert.inference.session import Activation, Firing
from couvert.language.facts import Scalar
from couvert.rulebase import Edition

ASSERTED: Final = 0
NOBODY_LOOKS: Final = 1
"""What asserting a fact answers when no rule matches it: it is then not kept."""

MEMORY: Final = 256 * 2**20
"""How many bytes the compiled editions that a backend keeps may occupy, roughly."""


class EngineError(RuntimeError):
    """The engine did not do what it must. The session it happened in is thrown away."""


class Engine(Protocol):
    """What is used of durable_rules_engine. Its calls hold the interpreter's lock and start no thread."""

    error: type[Exception]

    def create_ruleset(self, name: str, definition: str, /) -> int:
        """Give the handle of a new ruleset."""
        ...  # pragma: no cover

    def delete_ruleset(self, handle: int, /) -> None:
        """Free a ruleset. Its sessions must be deleted before."""
        ...  # pragma: no cover

    def delete_state(self, handle: int, session: str, /) -> None:
        """Free a session. It must have fired a rule before, or the process crashes."""
        ...  # pragma: no cover

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Assert a fact; give ASSERTED, NOBODY_LOOKS or 2 for one that is already there, and where its session lies."""
        ...  # pragma: no cover

    def retract_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Retract a fact by its id. Nothing may wait to be fired, or it may be lost."""
        ...  # pragma: no cover

    def start_action_for_state(self, handle: int, session: int, /) -> tuple[str, str] | None:
        """Give the session's own fact and the first rule to fire, in JSON with the facts that matched."""
        ...  # pragma: no cover

    def complete_and_start_action(self, handle: int, session: int, /) -> str | None:
        """Give the next rule to fire."""
        ...  # pragma: no cover


def load_engine() -> Engine:
    """Import the engine. Raises ImportError with the command that builds it again."""
    try:
        import durable_rules_engine  # noqa: PLC0415  # `import couvert` must work where the engine cannot be imported
    except ImportError as error:
        raise ImportError(f"durable-rules cannot be imported ({error}); build it again with: {rebuild_command()}") from error
    return cast("Engine", durable_rules_engine)


class Network:
    """One layer loaded into the engine, with one warm session. Not safe to use from two threads at once."""

    def __init__(self, engine: Engine, layer: Layer) -> None:
        """Load a layer; it is freed by `close` or when nobody refers to the network any more."""
        self._engine = engine
        self._most = layer.rules
        self._handle = engine.create_ruleset("couvert", layer.definition)
        self._warm: list[str] = []
        self._numbers = count()
        self.close: weakref.finalize[Any, Network] = weakref.finalize(self, _free, engine, self._handle, self._warm)
        self.close.atexit = False

    def fire(self, fields: str) -> list[int]:
        """Assert one wide fact, fire until nothing is left, retract it; give the numbers of the layer's rules that fired.

        Raises EngineError. After any exception the session is thrown away, so that the next firing starts from nothing.
        """
        try:
            session = self._warm[0] if self._warm else self._open()
            return [int(name) for name in self._run(session, f'"_":0{fields}')]
        except self._engine.error as error:
            self._abandon()
            raise EngineError(f"durable-rules failed: {error}") from error
        except BaseException:
            self._abandon()
            raise

    def _open(self) -> str:
        """Open a session under a name of its own and fire one rule in it: deleting a session that never fired crashes the process."""
        session = str(next(self._numbers))
        fired = self._run(session, f'"{WARM_UP}":1')
        if fired != [WARM_UP]:
            raise EngineError("durable-rules did not fire in a new session")
        self._warm.append(session)
        return session

    def _run(self, session: str, fields: str) -> list[str]:
        code, place = self._engine.assert_fact(self._handle, f'{{"id":"0","sid":"{session}",{fields}}}')
        if code == NOBODY_LOOKS:
            return []
        if code != ASSERTED:
            raise EngineError(f"durable-rules answered {code} to a new fact")
        fired = self._drain(place)
        self._engine.retract_fact(self._handle, f'{{"id":"0","sid":"{session}"}}')
        return fired

    def _drain(self, place: int) -> list[str]:
        """Fire every rule that waits. A layer derives nothing, so that each of its rules fires once at most."""
        fired: list[str] = []
        first = self._engine.start_action_for_state(self._handle, place)
        fires = first[1] if first else None
        while fires is not None:
            fired.append(fires[2 : fires.index('"', 2)])
            if len(fired) > self._most + 1:
                raise EngineError(f"durable-rules fired more than the {self._most} rules there are")
            fires = self._engine.complete_and_start_action(self._handle, place)
        return fired

    def _abandon(self) -> None:
        while self._warm:
            self._engine.delete_state(self._handle, self._warm.pop())


def _free(engine: Engine, handle: int, warm: list[str]) -> None:
    for session in warm:
        engine.delete_state(handle, session)
    engine.delete_ruleset(handle)


class CompiledEdition:
    """An edition loaded into the engine. Safe to use from several threads."""

    def __init__(self, engine: Engine, edition: Edition) -> None:
        """Compile and load an edition. Raises RulebaseTooLarge, FactTypeError or FactRangeError."""
        self.edition = edition
        self.program = compiled_of(edition)
        self.size = self.program.matching.size + self.program.determining.size
        self._lock = Lock()
        self._matching = Network(engine, self.program.matching)
        self._determining = Network(engine, self.program.determining)

    def fire(self, facts: Mapping[str, Scalar]) -> Firing:
        """Fire the edition on known facts. Raises FactTypeError, FactRangeError or EngineError."""
        program = self.program
        fields = program.facts(facts)
        with self._lock:
            activations: dict[int, Activation] = {}
            for number in sorted(self._matching.fire(fields)):
                activations.setdefault(*program.matches[number])
            determining = {program.determines[number] for number in self._determining.fire(program.flags(activations))}
        return Firing(tuple(activations.values()), tuple(sorted(determining)))


class Shelf:
    """The compiled editions of one process, the least recently used dropped first. One that is still in use is freed by its last user."""

    def __init__(self, engine: Engine, memory: int) -> None:
        """Keep compiled editions up to so many bytes, and always the last one."""
        self.process = os.getpid()
        self._engine = engine
        self._memory = memory
        self._size = 0
        self._lock = Lock()
        self._editions: OrderedDict[int, CompiledEdition] = OrderedDict()

    def __len__(self) -> int:
        """Tell how many editions are kept."""
        return len(self._editions)

    def take(self, edition: Edition) -> CompiledEdition:
        """Give an edition compiled. It is known by its identity: what is kept refers to it, so that no other can take its place."""
        with self._lock:
            found = self._editions.get(id(edition))
            if found is None:
                found = CompiledEdition(self._engine, edition)
                self._editions[id(edition)] = found
                self._size += found.size
                while self._size > self._memory and len(self._editions) > 1:
                    self._size -= self._editions.popitem(last=False)[1].size
            else:
                self._editions.move_to_end(id(edition))
            return found


class DurableBackend:
    """Fires editions with durable-rules. Safe to use from several threads and after a fork; threads do not make it faster, processes do."""

    def __init__(self, *, memory: int = MEMORY) -> None:
        """Keep compiled editions up to `memory` bytes, roughly. Raises ImportError when the engine cannot be imported."""
        self._engine = load_engine()
        self._memory = memory
        self._shelf = Shelf(self._engine, memory)

    def fire(self, edition: Edition, facts: Mapping[str, Scalar]) -> Firing:
        """Fire an edition on the known facts, by path; facts that it does not read are not looked at, and no test on an absent fact holds.

        Raises FactTypeError or FactRangeError for a fact that its conditions cannot test, RulebaseTooLarge for an edition beyond the
        engine's limits, EngineError when the engine fails.
        """
        if not edition.rules:
            return Firing((), ())
        if self._shelf.process != os.getpid():
            self.close()
        return self._shelf.take(edition).fire(facts)

    def close(self) -> None:
        """Free every compiled edition that is not in use. The backend can still be used; it then compiles anew."""
        self._shelf = Shelf(self._engine, self._memory)
