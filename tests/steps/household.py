"""Steps about the household, its means, and what complementary cover costs."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import DAY, as_day, phrases, sentence

SUM: Final = r"(?P<euros>[\d ,.]+)"
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "she lives with her parents": {"household.lives_with_parents": True},
    "she lives apart from her parents": {"household.lives_with_parents": False},
    "she is on the tax return of her parents": {"household.on_parents_tax_return": True},
    "she makes a tax return of her own": {"household.on_parents_tax_return": False},
    "her parents deduct an allowance from her taxes": {"household.tax_deducted_allowance": True},
    "her parents deduct no allowance": {"household.tax_deducted_allowance": False},
    "a court has ordered the allowance": {"household.allowance_ordered_by_court": True},
    "no court has ordered an allowance": {"household.allowance_ordered_by_court": False},
    "she has a child of her own": {"household.own_child": True},
    "she has no child": {"household.own_child": False},
    "elle vit chez ses parents": {"household.lives_with_parents": True},
    "elle ne vit pas chez ses parents": {"household.lives_with_parents": False},
    "elle figure sur la déclaration d'impôts de ses parents": {"household.on_parents_tax_return": True},
    "elle fait sa propre déclaration d'impôts": {"household.on_parents_tax_return": False},
    "ses parents déduisent une pension de leurs impôts": {"household.tax_deducted_allowance": True},
    "ses parents ne déduisent aucune pension": {"household.tax_deducted_allowance": False},
    "un juge a fixé la pension": {"household.allowance_ordered_by_court": True},
    "aucun juge n'a fixé de pension": {"household.allowance_ordered_by_court": False},
    "elle a un enfant à charge": {"household.own_child": True},
    "elle n'a pas d'enfant": {"household.own_child": False},
}


@phrases("given", "what is said of the household", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence(
    "given",
    rf"her household of (?P<size>\d+) has {SUM} euros a year",
    rf"son foyer de (?P<size>\d+) a {SUM} euros par an",
)
def _(story: Story, size: str, euros: str) -> None:
    story.tell({"household.size": int(size), "household.yearly_resources": euros.replace(" ", "").replace(",", ".")})


@sentence("given", rf"her residence permit ended on (?P<day>{DAY})", rf"son titre de séjour a pris fin le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"stay.permit_until": as_day(day), "stay.regular": False})


@sentence("then", rf"the C2S would cost {SUM} euros a month", rf"la C2S coûterait {SUM} euros par mois")
def _(story: Story, euros: str) -> None:
    story.expect("is", "contribution_per_month", value=f"{euros}.00")


@sentence("then", r"no source tells what the C2S costs a month")
def _(story: Story) -> None:
    story.expect("is", "contribution_per_month", value="refer")


@sentence("then", rf"she may renew it until (?P<day>{DAY})", rf"elle peut la renouveler jusqu'au (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.expect("is", "renewable_until", value=as_day(day))
