"""One pattern serves every pronoun, in English and in French."""

from datetime import date

import pytest
from tests.steps.language import as_day, said


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("he works", "she works"),
        ("they work", "she works"),
        ("they are still insured abroad", "she is still insured abroad"),
        ("they have declared no treating doctor", "she has declared no treating doctor"),
        ("they do not work", "she does not work"),
        ("they may go directly", "she may go directly"),
        ("the student was born on 2 March 2004", "she was born on 2 March 2004"),
        ("his stay ends on 30 June 2027", "her stay ends on 30 June 2027"),
        ("a parent of his is insured in France", "a parent of hers is insured in France"),
        ("the length of his contract", "the length of her contract"),
        ("they need no permit", "she needs no permit"),
        ("the person's stay is regular", "her stay is regular"),
        ("she registers on the students' portal", "she registers on the students' portal"),
        ("her fund is the student scheme", "her fund is the student scheme"),
        ("the answer waits for whether he works", "the answer waits for whether she works"),
        ("there is no carte Vitale for him yet", "there is no carte Vitale for her yet"),
        ("il travaille", "elle travaille"),
        ("la personne travaille", "elle travaille"),
        ("la réponse attend s'il travaille", "la réponse attend si elle travaille"),
        ("les guides disent qu'il doit avoir la carte", "les guides disent qu'elle doit avoir la carte"),
        ("il n'y a pas de carte Vitale pour elle", "il n'y a pas de carte Vitale pour elle"),
    ],
)
def test_a_line_is_read_in_one_form(line: str, meant: str) -> None:
    assert said(line) == meant


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15 September 2026", date(2026, 9, 15)),
        ("1 February 2024", date(2024, 2, 1)),
        ("1er septembre 2026", date(2026, 9, 1)),
        ("31 août 2026", date(2026, 8, 31)),
        ("10 décembre 2026", date(2026, 12, 10)),
    ],
)
def test_days_are_read_in_both_languages(text: str, day: date) -> None:
    assert as_day(text) == day
