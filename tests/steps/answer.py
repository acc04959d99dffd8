"""Steps about the answer: asking, and what it must say."""

from tests.specification.story import Story
from tests.steps.advice import advice_fields
from tests.steps.facts import FACTS, FAITS
from tests.steps.language import DAY, as_day, one_of, phrases, sentence
from tests.steps.outcomes import OUTCOMES, Outcome
from tests.steps.outcomes.advice import DESKS, advised
from tests.steps.outcomes.care_path import BOXES
from tests.steps.outcomes.carte_vitale import ORDER, WHY_NOT
from tests.steps.outcomes.claims import JOIN
from tests.steps.outcomes.online_account import NOTHING
from tests.steps.outcomes.rights import REPORT

QUESTIONS = {
    "whether she must register": "affiliation",
    "how she is insured": "affiliation",
    "whether she may have a carte Vitale": "carte_vitale",
    "what she has to do": "steps",
    "ce qu'elle doit faire": "steps",
    "from when and until when she has rights": "rights",
    "de quand à quand elle a des droits": "rights",
    "what her number is": "social_security_number",
    "quel est son numéro": "social_security_number",
    "how she claims": "claims",
    "comment se faire rembourser": "claims",
    "whether she should name a treating doctor": "treating_doctor",
    "which complementary cover she may have": "complementary",
    "what covers care on the trip": "travel",
    "where she finds care": "finding_care",
    "whether she may open an ameli account": "online_account",
    "whether the card may go on her telephone": "online_account",
    "si elle doit déclarer un médecin traitant": "treating_doctor",
    "quelle complémentaire elle peut avoir": "complementary",
    "ce qui couvre les soins pendant le voyage": "travel",
    "qui appeler": "finding_care",
    "si elle peut ouvrir un compte ameli": "online_account",
    "si la carte peut aller sur son téléphone": "online_account",
    "si elle doit s'affilier": "affiliation",
    "si elle peut avoir une carte Vitale": "carte_vitale",
}
FIRST_DAYS = ("starts_on", "starts_with_the_contract_on", "starts_after_three_months_on")
LAST_DAYS = ("until", "until_after_the_receipt")
OUTCOME = one_of(*OUTCOMES)
FACT, FAIT = one_of(*FACTS), one_of(*FAITS)


@sentence(
    "when",
    rf"she asks on (?P<day>{DAY}) (?P<what>{one_of(*QUESTIONS)})",
    rf"she asks (?P<what>{one_of(*QUESTIONS)}) on (?P<day>{DAY})",
    rf"elle demande le (?P<day>{DAY}) (?P<what>{one_of(*QUESTIONS)})",
)
def _(story: Story, day: str, what: str) -> None:
    story.ask(QUESTIONS[what], as_day(day))


@sentence(None, r"the guides are followed", r"on suit les guides")
def _(story: Story) -> None:
    story.reading = "guides"


@phrases("then", "what the answer says", OUTCOMES)
def _(story: Story, meaning: Outcome) -> None:
    story.expect("is", _field(story, meaning), value=meaning.value)


@sentence("then", rf"it may still be that (?P<words>{OUTCOME})", rf"il se peut encore (?:que |qu')(?P<words>{OUTCOME})")
def _(story: Story, words: str) -> None:
    story.expect("may_be", _field(story, OUTCOMES[words]), value=OUTCOMES[words].value)


@sentence("then", rf"she does not order (?P<how>{one_of(*(words.removeprefix('she orders ') for words in ORDER))})")
def _(story: Story, how: str) -> None:
    meaning = OUTCOMES[f"she orders {how}"]
    story.expect("is_not", _field(story, meaning), value=meaning.value)


@sentence("then", rf"the reason is not (?P<why>{one_of(*(words.removeprefix('the reason is ') for words in WHY_NOT))})")
def _(story: Story, why: str) -> None:
    story.expect("is_not", "why_not", value=WHY_NOT[f"the reason is {why}"])


@sentence("then", rf"she does not report (?P<what>{one_of(*(words.removeprefix('she reports ') for words in REPORT))})")
def _(story: Story, what: str) -> None:
    meaning = OUTCOMES[f"she reports {what}"]
    story.expect("is_not", _field(story, meaning), value=meaning.value)


@sentence("then", rf"she does not join (?P<what>{one_of(*(words.removeprefix('she joins ') for words in JOIN))})")
def _(story: Story, what: str) -> None:
    meaning = OUTCOMES[f"she joins {what}"]
    story.expect("is_not", _field(story, meaning), value=meaning.value)


@sentence("then", rf"the doctor is not asked to (?P<box>{one_of(*(words.removeprefix('the doctor is asked to ') for words in BOXES))})")
def _(story: Story, box: str) -> None:
    meaning = OUTCOMES[f"the doctor is asked to {box}"]
    story.expect("is_not", _field(story, meaning), value=meaning.value)


@phrases("then", "what an answer on the account leaves empty", NOTHING)
def _(story: Story, meaning: str) -> None:
    story.expect("is", meaning, value=[])


@sentence(
    "then",
    r"(?:she is advised|her plan says) to (?P<words>.+)",
    r"on lui conseille (?:de |d')(?P<words>.+)",
    r"son programme dit (?:de |d')(?P<words>.+)",
)
def _(story: Story, words: str) -> None:
    story.expect("is", *advice_fields(story, words), value=advised(words))


@sentence("then", r"(?:she is not advised|her plan does not say) to (?P<words>.+)", r"son programme ne dit pas (?:de |d')(?P<words>.+)")
def _(story: Story, words: str) -> None:
    story.expect("is_not", *advice_fields(story, words), value=advised(words))


@sentence("then", rf"she may register from (?P<day>{DAY})", rf"elle peut s'affilier à partir du (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.expect("is", "possible_from", value=as_day(day))


@sentence("then", rf"the last day to claim is (?P<day>{DAY})", rf"le dernier jour pour demander est le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.expect("is", "deadline", value=as_day(day))


@sentence("then", rf"the first day of her rights is (?P<day>{DAY})", rf"le premier jour de ses droits est le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.expect("is", *FIRST_DAYS, value=as_day(day))


@sentence("then", r"no first day of her rights is given")
def _(story: Story) -> None:
    story.expect("is_not_told", *FIRST_DAYS)


@sentence("then", rf"the last day of her rights is (?P<day>{DAY})", rf"le dernier jour de ses droits est le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.expect("is", *LAST_DAYS, value=as_day(day))


@sentence("then", r"no last day of her rights is given", r"aucun dernier jour de ses droits n'est donné")
def _(story: Story) -> None:
    story.expect("is_not_told", *LAST_DAYS)


@sentence("then", r"she loses (?P<sum>[\d.]+) euros", r"elle perd (?P<sum>[\d,]+) euros")
def _(story: Story, sum: str) -> None:  # noqa: A002  # the name of the group
    story.expect("is", "lost", value=sum.replace(",", "."))


@sentence("then", r"she loses nothing")
def _(story: Story) -> None:
    story.expect("is_not_told", "lost")


@sentence("then", r"the answer is undetermined", r"la réponse est indéterminée")
def _(story: Story) -> None:
    story.expect("has_status", value="undetermined")


@sentence("then", rf"the answer waits for (?P<fact>{FACT})", rf"la réponse attend (?P<fact>{FAIT})")
def _(story: Story, fact: str) -> None:
    story.expect("waits_for", value=FACTS.get(fact) or FAITS[fact])


@sentence("then", rf"the answer does not wait for (?P<fact>{FACT})")
def _(story: Story, fact: str) -> None:
    story.expect("does_not_wait_for", value=FACTS[fact])


@sentence("then", rf"the (?P<desk>{one_of(*DESKS)}) settles it", rf"(?:la |le |l')(?P<desk>{one_of(*DESKS)}) tranche")
def _(story: Story, desk: str) -> None:
    story.expect("refers_to", value=DESKS[desk])


@sentence("then", r"the sources disagree", r"les sources se contredisent")
def _(story: Story) -> None:
    story.expect("is_disputed")


@sentence("then", r"the sources agree", r"les sources concordent")
def _(story: Story) -> None:
    story.expect("is_undisputed")


@sentence("then", rf"the guides say that (?P<words>{OUTCOME})", rf"les guides disent (?:que |qu')(?P<words>{OUTCOME})")
def _(story: Story, words: str) -> None:
    _disputes(story, "guides", OUTCOMES[words])


@sentence("then", rf"the official pages say that (?P<words>{OUTCOME})", rf"les pages officielles disent (?:que |qu')(?P<words>{OUTCOME})")
def _(story: Story, words: str) -> None:
    _disputes(story, "official", OUTCOMES[words])


@sentence("then", r"the answer rests on weak sources", r"la réponse repose sur des sources faibles")
def _(story: Story) -> None:
    assert story.asked["weak"]


@sentence("then", r"the answer rests on firm sources", r"la réponse repose sur des sources solides")
def _(story: Story) -> None:
    assert not story.asked["weak"], story.asked["weak"]


@sentence("then", r"the answer rests on an old source", r"la réponse repose sur une source ancienne")
def _(story: Story) -> None:
    assert story.asked["stale"]


def _field(story: Story, meaning: Outcome) -> str:
    """Give the field that a sentence is about. Fails where the scenario asks for another decision."""
    assert meaning.decision == story.decision, f"the sentence is about `{meaning.decision}`, and the scenario asks for `{story.decision}`"
    return meaning.field


def _disputes(story: Story, reading: str, meaning: Outcome) -> None:
    story.expect("is_disputed", meaning.field, value=meaning.value, reading=reading)
