"""Steps about the doctor whom a person names as treating doctor."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import phrases

DOCTORS: Final = {
    "a general practitioner": "general_practitioner",
    "a specialist": "specialist",
    "a doctor of a hospital": "hospital_doctor",
    "a doctor of a health centre": "health_centre_doctor",
    "a locum": "locum",
}
CHANGES: Final = {
    "she keeps her doctor": "none",
    "she would like another doctor": "wished",
    "she has moved house": "moved",
    "her doctor stops working": "doctor_stops",
}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "she has named a treating doctor": {"treating_doctor.declared": True},
    "she has not named a treating doctor": {"treating_doctor.declared": False},
    **{words: {"treating_doctor.change": change} for words, change in CHANGES.items()},
    **{f"she has chosen {words}": {"treating_doctor.doctor": doctor} for words, doctor in DOCTORS.items()},
    "she has found no doctor who agrees": {"treating_doctor.doctor": "none_found"},
    "elle a déclaré un médecin traitant": {"treating_doctor.declared": True},
    "elle n'a pas déclaré de médecin traitant": {"treating_doctor.declared": False},
    "elle garde son médecin": {"treating_doctor.change": "none"},
    "elle a déménagé": {"treating_doctor.change": "moved"},
    "elle a choisi un généraliste": {"treating_doctor.doctor": "general_practitioner"},
    "elle a choisi un spécialiste": {"treating_doctor.doctor": "specialist"},
    "elle n'a trouvé aucun médecin d'accord": {"treating_doctor.doctor": "none_found"},
}


@phrases("given", "what is said of the treating doctor", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)
