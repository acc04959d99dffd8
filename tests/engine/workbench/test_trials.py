"""Examples are put to a law: it keeps them, breaks what they demand, or refuses them."""

from tests.engine.law_fixtures import toll_law
from tests.engine.workbench.toll_examples import CAR_PAYS, DUE, FREE, LUXURY_MILK, REFUSED, WRONG, crossing

from couvert.workbench.mutation.mutants import mutants
from couvert.workbench.trials import put, trial


def test_what_a_law_keeps_breaks_and_refuses_is_told_apart() -> None:
    found = put((CAR_PAYS, WRONG, REFUSED), toll_law())
    assert [one.example for one in found.kept] == [CAR_PAYS]
    wrong, refused = found.broken
    assert (wrong.demands, wrong.problems) == ((FREE,), ())
    assert (refused.demands, [one.place for one in refused.problems]) == ((), ["crossing.vehicle"])


def test_an_example_shows_the_other_readings_where_it_demands_something_of_them() -> None:
    assert trial(CAR_PAYS, toll_law()).readings == ("official",)
    assert trial(LUXURY_MILK, toll_law()).readings == ("official", "guides")


def test_the_rules_that_determine_are_those_of_every_way() -> None:
    assert trial(LUXURY_MILK, toll_law()).determining("official") == {"luxury-milk-pays"}
    assert trial(LUXURY_MILK, toll_law()).determining("guides") == {"milk-passes-free"}


def test_while_the_main_outcome_is_open_only_sure_rules_count() -> None:
    one = trial(crossing("Unknown", vehicle=None), toll_law())
    assert one.determining("official") == frozenset()


def test_a_law_with_a_conflict_breaks_every_demand() -> None:
    conflict = next(one for one in mutants(toll_law()) if one.original.id == "milk-passes-free" and one.kind == "exception")
    milk = trial(crossing("Milk", FREE, DUE, loads=["milk"]), toll_law())
    assert milk.under(conflict.law(toll_law())).broken() == (FREE, DUE)
