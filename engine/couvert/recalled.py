"""What cases came to of which facts are unknown: recalled for a while, so that asking about an equal case again costs little."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from couvert.computing import Computed
from couvert.inference.settling import Settled
from couvert.inference.signature.kept import Kept
from couvert.language.rules import Ruleset

MOST: Final = 500
"""How many cases are recalled at most: of each, plain values, and the facts that matched."""


class Searched(NamedTuple):
    """What looking through the completions of a case came to for one decision: how it is settled, and what its computed fields are."""

    settled: Settled
    computed: Computed


@lru_cache(maxsize=16)
def recalled(_: Ruleset) -> Kept[Mapping[str, Searched]]:
    """Give what cases came to that a ruleset was asked about not long ago, by all that an outcome hangs on."""
    return Kept(MOST)
