"""durable-rules and the reference agree on the shipped law: on every region of small editions, else on combinations and at random."""

from collections.abc import Iterator
from itertools import islice

import pytest
from tests.differential.regions import columns, combinations_of, combined, count, drawn, editions, regions

from couvert import load
from couvert.inference import reference
from couvert.inference.durable import DurableBackend
from couvert.rulebase import Edition, rulebases

MOST_REGIONS = 8_000
"""Editions with no more regions are gone through whole."""
MOST_TRIPLES = 30_000
"""Editions with more combinations of three facts are held to those of two."""
RANDOM_CASES = 8_000
"""How many random cases a decision gets, shared among its editions."""


def cases(edition: Edition, *, share: int) -> Iterator[dict[str, object]]:
    table = columns(edition)
    if count(table) <= MOST_REGIONS:
        yield from regions(table)
    else:
        yield from islice(drawn(table, seed=edition.start.toordinal()), RANDOM_CASES // share)


@pytest.mark.parametrize("decision", sorted(load().decisions))
def test_both_backends_fire_alike_on_every_edition(decision: str) -> None:
    backend, found = DurableBackend(), editions(load(), decision)
    for edition in found:
        for facts in cases(edition, share=len(found)):
            assert backend.fire(edition, facts) == reference.fire(edition, facts), f"{decision} from {edition.start}: {facts}"


@pytest.mark.parametrize("decision", sorted(load().decisions))
def test_both_backends_fire_alike_on_facts_in_every_combination(decision: str) -> None:
    backend = DurableBackend()
    for rulebase in rulebases(load()).values():
        edition = rulebase.editions[decision][-1]
        table = columns(edition)
        ways = 3 if combinations_of(table, ways=3) <= MOST_TRIPLES else 2
        for facts in combined(table, ways=ways, seed=7):
            assert backend.fire(edition, facts) == reference.fire(edition, facts), f"{decision} in {rulebase.reading}: {facts}"
