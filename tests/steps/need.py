"""Steps about what help a person needs now, and the numbers to call."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import one_of, phrases, sentence
from tests.steps.outcomes.finding_care import PRICES

KINDS: Final = {
    "somebody is ill or hurt": "medical",
    "there is a fire or an accident": "fire_or_accident",
    "there is a crime": "crime",
    "somebody is poisoned": "poisoning",
    "there is distress at sea": "at_sea",
    "there is distress in the air": "in_the_air",
    "she is not sure what it is": "not_sure",
}
SOUGHT: Final = {
    "a doctor": "doctor",
    "a doctor at night": "doctor_out_of_hours",
    "a pharmacy at night": "pharmacy_out_of_hours",
    "help with paperwork": "help_with_paperwork",
}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "it is an emergency": {"need.emergency": True},
    "it is no emergency": {"need.emergency": False},
    **{words: {"need.emergency_kind": kind} for words, kind in KINDS.items()},
    "she can hear and speak": {"need.can_speak": True},
    "she cannot hear or speak": {"need.can_speak": False},
    **{f"she looks for {words}": {"need.looking_for": sought} for words, sought in SOUGHT.items()},
    "she would like a doctor of her language": {"need.wants_own_language": True},
    "she does not ask for another language": {"need.wants_own_language": False},
    "c'est une urgence": {"need.emergency": True},
    "ce n'est pas une urgence": {"need.emergency": False},
    "quelqu'un est malade ou blessé": {"need.emergency_kind": "medical"},
    "elle ne sait pas ce que c'est": {"need.emergency_kind": "not_sure"},
    "elle peut entendre et parler": {"need.can_speak": True},
    "elle ne peut ni entendre ni parler": {"need.can_speak": False},
    "elle cherche un médecin": {"need.looking_for": "doctor"},
    "elle cherche une pharmacie la nuit": {"need.looking_for": "pharmacy_out_of_hours"},
    "elle souhaite un médecin de sa langue": {"need.wants_own_language": True},
}
NUMBERS: Final = r"(?P<numbers>\d+(?:, \d+)* (?:and|et) \d+)"


@phrases("given", "what is said of the need", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@sentence("then", rf"the numbers of an emergency are {NUMBERS}", rf"les numéros d'urgence sont {NUMBERS}")
def _(story: Story, numbers: str) -> None:
    told = [f"number_{number}" for number in numbers.replace(" and ", ", ").replace(" et ", ", ").split(", ")]
    story.expect("is", "emergency_numbers", value=told)


@sentence("then", r"the numbers of an emergency stand first", r"les numéros d'urgence viennent en premier")
def _(story: Story) -> None:
    first = story.answer["decisions"]["finding_care"]
    assert story.answer.get("first") == ["finding_care"], story.answer.get("first")
    assert "number_15" in first["fields"]["emergency_numbers"]


@sentence("then", r"nothing stands first in the answer", r"rien ne passe en premier")
def _(story: Story) -> None:
    assert not story.answer.get("first")


@sentence("then", rf"no source tells yet that (?P<words>{one_of(*PRICES)})")
def _(story: Story, words: str) -> None:
    story.expect("is_not", "prices", value=PRICES[words])
