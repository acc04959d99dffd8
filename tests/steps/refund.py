"""Steps about a refund: what the doctor charges and how, what was charged before, and the sums that the answer must tell."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import EUROS, one_of, phrases, sentence

LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "the doctor is in sector 1": {"visit.sector": "sector_1"},
    "the doctor is in sector 2 with the OPTAM": {"visit.sector": "sector_2_optam"},
    "the doctor is in sector 2 without the OPTAM": {"visit.sector": "sector_2"},
    "the doctor is outside the agreement": {"visit.sector": "unregulated"},
    "the professional charges extra fees": {"visit.sector": "sector_2"},
    "the consultation is complex": {"visit.consultation": "complex"},
    "the consultation is very complex": {"visit.consultation": "very_complex"},
    "the consultation is a one-off opinion": {"visit.consultation": "one_off_opinion"},
    "the consultation is by video": {"visit.consultation": "teleconsultation"},
    "the consultation is a long one": {"visit.consultation": "long_consultation"},
    "the consultation is a compulsory examination": {"visit.consultation": "child_examination"},
    "the consultation is a compulsory examination with a certificate": {"visit.consultation": "child_examination_with_certificate"},
    "the visit is an act other than a consultation": {"visit.consultation": "technical_act"},
    "an act costs more than 120 euros": {"visit.heavy_act": True},
    "no act costs more than 120 euros": {"visit.heavy_act": False},
    "nothing can replace the medicine": {"visit.medical_benefit": "irreplaceable"},
    "the medicine has a major benefit": {"visit.medical_benefit": "major"},
    "the medicine has a moderate benefit": {"visit.medical_benefit": "moderate"},
    "the medicine has a low benefit": {"visit.medical_benefit": "low"},
    "the analysis is an ordinary one": {"visit.laboratory_act": "biology"},
    "the analysis is pathology": {"visit.laboratory_act": "pathology"},
    "a doctor has taken the sample": {"visit.laboratory_act": "sample_by_a_doctor"},
    "a nurse has taken the sample": {"visit.laboratory_act": "sample_by_another_professional"},
    "the analysis is a serology of HIV": {"visit.laboratory_act": "hiv_or_hepatitis_c"},
    "the stay is in a psychiatric unit": {"visit.in_psychiatry": True},
    "she is in the local scheme of Alsace and Moselle": {"registration.local_scheme": True},
    "the sector of the doctor is not known": {"visit.sector": None},
    "le secteur du médecin n'est pas connu": {"visit.sector": None},
    "le médecin est en secteur 1": {"visit.sector": "sector_1"},
    "le médecin est en secteur 2 avec l'OPTAM": {"visit.sector": "sector_2_optam"},
    "le médecin est en secteur 2 sans OPTAM": {"visit.sector": "sector_2"},
}
TOLD: Final = {
    "the base": "base",
    "the tariff": "tariff",
    "the refund before the flat charge": "gross",
    "the flat charge": "flat_charge",
    "the flat charge of each": "charge_each",
    "her share": "patients_share",
    "the extra fees": "extra_fees",
    "the fixed charge": "fixed_charge",
    "the daily charge": "daily_charge",
    "la base": "base",
    "la somme retenue": "flat_charge",
    "le ticket modérateur": "patients_share",
    "le dépassement": "extra_fees",
}
SUM: Final = EUROS.replace("euros", "sum")


@phrases("given", "what is charged, and how", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence("given", r"all else about the refund is ordinary", r"le reste du remboursement est ordinaire")
def _(story: Story) -> None:
    story.fill_with("refund")


@sentence("given", rf"the agreed price is {EUROS} euros", rf"le prix convenu est de {EUROS} euros")
def _(story: Story, euros: str) -> None:
    story.tell({"visit.agreed_price": euros.replace(",", ".")})


@sentence("given", r"there are (?P<number>\d+) (?:acts|boxes)")
def _(story: Story, number: str) -> None:
    story.tell({"visit.acts": int(number)})


@sentence("given", r"it is day (?P<number>\d+) in hospital")
def _(story: Story, number: str) -> None:
    story.tell({"visit.day_of_stay": int(number)})


@sentence("given", rf"{EUROS} euros were taken before (?P<when>that day|that year)")
def _(story: Story, euros: str, when: str) -> None:
    story.tell({f"visit.charged_{when.replace(' ', '_')}": euros})


@sentence("then", r"the rate is (?P<percent>\d+) percent", r"le taux est de (?P<percent>\d+) %")
def _(story: Story, percent: str) -> None:
    story.expect("is", "rate", value=int(percent))


@sentence("then", r"(?P<points>\d+) points are lost")
def _(story: Story, points: str) -> None:
    story.expect("is", "points_lost", value=int(points))


@sentence("then", rf"(?P<what>{one_of(*TOLD)}) (?:is|are) {SUM} euros", rf"(?P<what>{one_of(*TOLD)}) est de {SUM} euros")
def _(story: Story, what: str, sum: str) -> None:  # noqa: A002  # the name of the group
    _tells(story, TOLD[what], sum)


@sentence("then", rf"{SUM} euros come back", rf"{SUM} euros sont remboursés")
def _(story: Story, sum: str) -> None:  # noqa: A002  # the name of the group
    _tells(story, "reimbursed", sum)


@sentence("then", rf"{SUM} euros are left to pay", rf"{SUM} euros restent à payer")
def _(story: Story, sum: str) -> None:  # noqa: A002  # the name of the group
    _tells(story, "left_to_pay", sum)


@sentence(
    "then",
    rf"between {SUM} and (?P<most>\d+(?:\.\d\d)?) euros come back",
    rf"entre {SUM} et (?P<most>\d+(?:,\d\d)?) euros sont remboursés",
)
def _(story: Story, sum: str, most: str) -> None:  # noqa: A002  # the name of the group
    story.expect("lies_between", "reimbursed", value={"from": _cents(sum), "to": _cents(most)})


@sentence("then", r"no sum is told", r"aucune somme n'est donnée")
def _(story: Story) -> None:
    story.expect("is_not_told", "reimbursed")


def _tells(story: Story, field: str, told: str) -> None:
    story.expect("is", field, value=_cents(told))


def _cents(told: str) -> str:
    """Write a sum as answers do, with two decimals."""
    return f"{float(told.replace(',', '.')):.2f}"
