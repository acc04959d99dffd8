"""Each known disagreement of the guides, with one another or with the law, is carried by rules that have what is claimed of them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

import couvert
from couvert.language.problems import nearest
from couvert.language.rules import DecisionTable, Rule
from couvert.language.strict_yaml import read_file
from couvert.rulebase import PARAMETER, rule_paths

KNOWN: Any = read_file(Path(__file__).with_name("disagreements.yaml")).value
RULES: Final[Mapping[str, tuple[DecisionTable, Rule]]] = {
    rule.id: (table, rule) for table in couvert.load().decisions.values() for rule in table.rules
}


def is_dated(table: DecisionTable, rule: Rule) -> bool:
    """Tell whether a rule was true in its time: it ends, or it starts by law after the first day that is known."""
    return any(period.until or (not period.attested and period.start > table.known_from) for period in rule.in_force)


HAS: Final[Mapping[str, Callable[[DecisionTable, Rule], bool]]] = {
    "reading": lambda _, rule: rule.reading is not None,
    "refer": lambda _, rule: rule.refer is not None,
    "against": lambda _, rule: bool(rule.against),
    "dated": is_dated,
    "amount": lambda _, rule: any(path.startswith(PARAMETER) for path in rule_paths(rule)),
    "whole": lambda _, rule: rule.reading is None and not rule.against,
}
"""What a rule must have that carries a disagreement in one of the ways."""


@pytest.mark.parametrize("one", KNOWN, ids=[one["id"] for one in KNOWN])
def test_a_disagreement_is_carried(one: Mapping[str, Any]) -> None:
    assert set(one) == {"id", "says", "carried_by"}
    assert one["carried_by"], f"nothing carries `{one['id']}`"
    for rule, way in one["carried_by"].items():
        assert rule in RULES, f"no rule `{rule}` ({nearest(rule, RULES)})"
        assert HAS[way](*RULES[rule]), f"`{rule}` carries `{one['id']}` in another way than `{way}`"


def test_a_disagreement_stands_once() -> None:
    ids = [one["id"] for one in KNOWN]
    assert len(set(ids)) == len(ids)
