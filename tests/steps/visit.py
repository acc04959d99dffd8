"""Steps about a visit to a health professional: who, what for, in which circumstances."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import DAY, as_day, phrases, sentence

SPECIALISTS: Final = {
    "a gynaecologist": "gynaecology",
    "an ophthalmologist": "ophthalmology",
    "a psychiatrist": "psychiatry",
    "a stomatologist": "stomatology",
    "a neurologist": "neurology",
    "a paediatrician": "paediatrics",
    "a cardiologist": "cardiology",
    "a dermatologist": "dermatology",
    "another specialist": "other",
}
OTHERS: Final = {
    "a general practitioner": "general_practitioner",
    "a dentist": "dentist",
    "a midwife": "midwife",
    "a nurse": "nurse",
    "a physiotherapist": "physiotherapist",
    "a speech therapist": "speech_therapist",
    "a psychologist": "psychologist",
    "an optician": "optician",
    "a pharmacy": "pharmacy",
    "a laboratory": "laboratory",
    "an imaging centre": "imaging",
    "a hospital": "hospital",
    "an emergency room": "emergency_room",
}
ACTS: Final = {
    "a gynaecological examination": "gynaecological_examination",
    "contraception": "contraception",
    "a pregnancy": "pregnancy_follow_up",
    "the ending of a pregnancy": "termination_of_pregnancy",
    "breast cancer screening": "breast_cancer_screening",
    "glasses": "corrective_lenses",
    "glaucoma": "glaucoma",
    "macular degeneration": "macular_degeneration",
    "care of the teeth": "mouth_and_teeth_care",
    "surgery": "surgery",
    "another reason": "other",
}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "a patient": {},
    "an insured patient": {"registration.attached": True, "registration.number": "permanent"},
    **{f"the visit is to {words}": {"visit.provider_kind": kind} for words, kind in OTHERS.items()},
    **{
        f"the visit is to {words}": {"visit.provider_kind": "specialist", "visit.specialty": specialty}
        for words, specialty in SPECIALISTS.items()
    },
    **{f"the visit is for {words}": {"visit.act": act} for words, act in ACTS.items()},
    "she has declared no treating doctor": {"visit.treating_doctor": "none"},
    "her treating doctor is another doctor": {"visit.treating_doctor": "another_doctor"},
    "her treating doctor is the doctor of the visit": {"visit.treating_doctor": "this_doctor"},
    "she has a referral": {"visit.referred": True},
    "she has no referral": {"visit.referred": False},
    "she has a prescription": {"visit.prescribed": True},
    "she has no prescription": {"visit.prescribed": False},
    "the physiotherapist works in a coordinated structure": {"visit.coordinated_structure": True},
    "the physiotherapist works alone": {"visit.coordinated_structure": False},
    "a doctor has made a diagnosis before": {"visit.diagnosed_before": True},
    "no doctor has made a diagnosis before": {"visit.diagnosed_before": False},
}
CIRCUMSTANCES: Final = {
    "the visit is an emergency": "emergency",
    "she is away from home": "away_from_home",
    "the doctor stands in for the treating doctor": "stand_in",
    "the doctor shares the practice of the treating doctor": "same_practice",
    "the treating doctor has asked the doctor to follow her": "correspondent",
    "the visit is part of a care protocol": "care_protocol",
    "the doctor is on duty": "duty_doctor",
    "the visit is a hospital consultation on addiction": "addiction_consultation",
    "an army doctor has ordered the visit": "military_doctor",
    "the visit is a genetic consultation": "genetic_consultation",
    "the visit is in a humanitarian centre": "humanitarian_structure",
    "the visit is in a sexual health centre": "sexual_health_centre",
    "the doctor has been set up for less than five years": "newly_set_up_gp",
    "the doctor works in an area short of doctors": "underserved_area",
}


@phrases("given", "what is said of the visit", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)


@phrases("given", "the circumstances of the visit", CIRCUMSTANCES)
def _(story: Story, meaning: str) -> None:
    story.circumstances.append(meaning)


@sentence("given", r"it is session (?P<number>\d+)")
def _(story: Story, number: str) -> None:
    story.tell({"visit.session_number": int(number)})


@sentence("given", r"the visit is otherwise ordinary")
def _(story: Story) -> None:
    story.fill_with("visit")


@sentence("when", rf"she asks about the visit of (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"visit.date": as_day(day)})
    story.ask("care_path", as_day(day))
