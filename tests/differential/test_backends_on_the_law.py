"""durable-rules and the reference agree on the shipped law: on every region of small editions, else on 3-way combinations and at random."""

from collections.abc import Iterator
from itertools import islice

import pytest
from tests.differential.regions import columns, count, drawn, regions, three_way

from couvert import load
from couvert.inference import reference
from couvert.inference.durable import DurableBackend
from couvert.rulebase import Edition, rulebases

MOST_REGIONS = 200_000
RANDOM_CASES = 50_000


def editions(decision: str) -> list[Edition]:
    """Give the editions of a decision, in every reading, that have rules of their own."""
    found = [edition for rulebase in rulebases(load()).values() for edition in rulebase.editions[decision] if edition.sourced]
    distinct = {tuple((rule.id, rule.when) for rule in edition.rules): edition for edition in found}
    return list(distinct.values())


def cases(edition: Edition, *, share: int) -> Iterator[dict[str, object]]:
    table = columns(edition)
    if count(table) <= MOST_REGIONS:
        yield from regions(table)
    else:
        yield from islice(drawn(table, seed=edition.start.toordinal()), RANDOM_CASES // share)


@pytest.mark.parametrize("decision", sorted(load().decisions))
def test_both_backends_fire_alike_on_every_edition(decision: str) -> None:
    backend, found = DurableBackend(), editions(decision)
    for edition in found:
        for facts in cases(edition, share=len(found)):
            assert backend.fire(edition, facts) == reference.fire(edition, facts), f"{decision} from {edition.start}: {facts}"


@pytest.mark.parametrize("decision", sorted(load().decisions))
def test_both_backends_fire_alike_on_every_three_facts_together(decision: str) -> None:
    backend = DurableBackend()
    for rulebase in rulebases(load()).values():
        edition = rulebase.editions[decision][-1]
        for facts in three_way(columns(edition), seed=7):
            assert backend.fire(edition, facts) == reference.fire(edition, facts), f"{decision} in {rulebase.reading}: {facts}"
