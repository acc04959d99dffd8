"""Circles of what is more than the next: shortest ones, and those that follow from what days and ages are made of."""

from couvert.inference.completions.circles import Edge, Made, Node, circle

BIRTH, VISIT, TODAY = "birth", "visit", "today"
AGES: dict[Node, Made] = {f"age on {day}": Made("age", (-1, 1), (BIRTH, day)) for day in (VISIT, TODAY)}


def made_of(node: Node) -> Made | None:
    return AGES.get(node)


def at_least(first: Node, second: Node, *literals: int) -> Edge:
    return Edge(first, second, strict=False, literals=literals)


def more(first: Node, second: Node, *literals: int) -> Edge:
    return Edge(first, second, strict=True, literals=literals)


def test_days_in_a_circle_with_one_that_is_more_than_the_next_are_found_by_the_shortest() -> None:
    long = [at_least("a", "b", 1), at_least("b", "c", 2), more("c", "a", 3)]

    assert circle([*long, at_least("a", "c", 4)], made_of) == (3, 4)
    assert circle([at_least("a", "b", 1), at_least("b", "a", 2)], made_of) is None


def test_an_age_that_is_higher_on_an_earlier_day_is_refused_with_the_order_of_the_days() -> None:
    ages = [at_least("age on visit", 18, 1), more(18, "age on today", 2)]

    assert sorted(circle([*ages, at_least(TODAY, VISIT, 3)], made_of) or ()) == [1, 2, 3]
    assert circle(ages, made_of) is None
