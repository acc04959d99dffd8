"""Steps about the plan: which step comes before which, and what stands beside a step."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.advice import advice_fields
from tests.steps.language import DAY, as_day, one_of, sentence
from tests.steps.outcomes.advice import advised

BESIDE: Final[Mapping[str, str]] = {
    "the papers to send": "social_security_number.documents",
    "the civil-status documents, of which one is enough": "social_security_number.civil_status_papers",
    "whether the document is translated": "social_security_number.translation",
    "how long the number takes": "social_security_number.delay",
    "whom to ask about the number": "social_security_number.contact",
    "where to turn": "affiliation.channel",
    "the fund": "affiliation.fund",
    "what the affiliation advises": "affiliation.advice",
    "how the AME works": "complementary.about_ame",
    "where to declare the loss": "online_account.declare_the_loss_through",
    "what the account is for": "online_account.account_gives",
    "where to order the card": "carte_vitale.order_through",
    "how long the card takes": "carte_vitale.delay",
    "how to declare the doctor": "treating_doctor.ways",
    "where the declaration goes": "treating_doctor.send_to",
    "who makes the declaration": "treating_doctor.declared_by",
    "whom to ask for a doctor": "treating_doctor.if_none_found",
    "what a mutuelle pays": "complementary.mutuelle_pays",
    "what to report": "rights.report",
    "where to report": "rights.report_through",
    "what the C2S costs": "complementary.c2s_cost",
    "who asks for the C2S": "complementary.c2s",
    "what is paid on the spot": "third_party_payment.pay_on_the_spot",
    "how long the refund takes": "claims.refund_time",
    "who the claim goes to": "claims.to",
    "what goes with the claim": "claims.join",
    "how to order the European card": "travel.order_through",
    "how many European cards are needed": "travel.cards_needed",
    "why there is no European card": "travel.why_no_card",
    "how care abroad is paid for": "travel.refund_abroad",
    "les papiers à envoyer": "social_security_number.documents",
    "combien de temps prend le numéro": "social_security_number.delay",
    "où commander la carte": "carte_vitale.order_through",
    "où envoyer la demande": "claims.to",
}
"""What can stand beside a step, and the outcome that it is."""

DAYS: Final[Mapping[str, str]] = {
    "the first day of her rights": "rights.starts_on",
    "the first day of her rights through work": "rights.starts_with_the_contract_on",
    "the first day on which she may register": "affiliation.possible_from",
    "the last day for the document": "social_security_number.civil_status_by",
    "the last day of her rights": "rights.until",
    "the last day of her rights after the receipt": "rights.until_after_the_receipt",
    "the last day to renew the C2S": "complementary.renewable_until",
    "the last day to claim": "claims.deadline",
    "the last day that the European card shows": "travel.valid_until_at_most",
    "le premier jour de ses droits": "rights.starts_on",
    "le dernier jour pour demander": "claims.deadline",
}
"""Days that can stand beside a step."""

SUMS: Final[Mapping[str, str]] = {
    "what comes back": "reimbursement.reimbursed",
    "what is left to pay": "reimbursement.left_to_pay",
    "what the C2S costs a month": "complementary.contribution_per_month",
}
"""Sums of euros that can stand beside a step."""


@sentence("then", r"her plan puts `(?P<first>.+)` before `(?P<second>.+)`", r"son programme met `(?P<first>.+)` avant `(?P<second>.+)`")
def _(story: Story, first: str, second: str) -> None:
    _says(story, first, second)
    found = [steps for steps in _fields(story).values() if {advised(first), advised(second)} <= {*steps}]
    assert found, f"no field of the plan holds both: {_fields(story)}"
    assert all(steps.index(advised(first)) < steps.index(advised(second)) for steps in found), found


@sentence("then", r"her plan is to do nothing about the visit", r"son programme ne dit rien de la consultation")
def _(story: Story) -> None:
    story.expect("is", "at_the_visit", value=[])
    story.expect("is", "after_the_visit", value=[])


@sentence(
    "then",
    rf"beside `(?P<step>.+)` her plan tells (?P<what>{one_of(*BESIDE)})",
    rf"à côté de `(?P<step>.+)` son programme dit (?P<what>{one_of(*BESIDE)})",
)
def _(story: Story, step: str, what: str) -> None:
    assert f"decision.{BESIDE[what]}" in _beside(story, step), _beside(story, step)


@sentence("then", rf"beside `(?P<step>.+)` her plan does not tell (?P<what>{one_of(*BESIDE)})")
def _(story: Story, step: str, what: str) -> None:
    assert f"decision.{BESIDE[what]}" not in _beside(story, step), _beside(story, step)


@sentence(
    "then",
    rf"beside `(?P<step>.+)` her plan gives (?P<day>{DAY}) as (?P<what>{one_of(*DAYS)})",
    rf"à côté de `(?P<step>.+)` son programme donne le (?P<day>{DAY}) comme (?P<what>{one_of(*DAYS)})",
)
def _(story: Story, step: str, day: str, what: str) -> None:
    assert _beside(story, step).get(f"decision.{DAYS[what]}") == as_day(day).isoformat(), _beside(story, step)


@sentence("then", rf"beside `(?P<step>.+)` her plan gives (?P<euros>[\d.]+) euros as (?P<what>{one_of(*SUMS)})")
def _(story: Story, step: str, euros: str, what: str) -> None:
    assert _beside(story, step).get(f"decision.{SUMS[what]}") == euros, _beside(story, step)


def _says(story: Story, *steps: str) -> None:
    """Demand that the plan says some steps."""
    for step in steps:
        story.expect("is", *advice_fields(story, step), value=advised(step))


def _fields(story: Story) -> Mapping[str, Any]:
    """Give the sets of steps, as far as they are certain."""
    asked = story.asked
    return {**asked.get("certain", {}), **asked["fields"]}


def _beside(story: Story, words: str) -> Mapping[str, Any]:
    """Give the outcomes that stand beside a step. Fails where the plan does not say the step."""
    _says(story, words)
    found = [step["shows"] for steps in story.asked.get("plan", {}).values() for step in steps if step["step"] == advised(words)]
    return found[0]  # type: ignore[no-any-return]  # JSON
