"""Steps about a visit to a health professional: who, what for, in which circumstances."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import DAY, EUROS, as_day, one_of, phrases, sentence

ABOUT: Final = {
    "about the visit": "care_path",
    "what she pays on the spot at the visit": "third_party_payment",
    "ce qu'elle paie sur place à la visite": "third_party_payment",
    "what comes back from the visit": "reimbursement",
    "who covers the visit": "visit_cover",
    "ce qui est remboursé de la visite": "reimbursement",
    "qui couvre la visite": "visit_cover",
}
"""What is asked about a visit, on the day of the visit -> the decision."""
SPECIALISTS: Final = {
    "a gynaecologist": "gynaecology",
    "an ophthalmologist": "ophthalmology",
    "a psychiatrist": "psychiatry",
    "a stomatologist": "stomatology",
    "a neurologist": "neurology",
    "a paediatrician": "paediatrics",
    "a cardiologist": "cardiology",
    "a dermatologist": "dermatology",
    "a geriatrician": "geriatrics",
    "a rehabilitation doctor": "rehabilitation",
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
    "an organised screening": "organised_screening",
    "an HIV test": "hiv_test",
    "a dental check-up": "dental_check_up",
    "another reason": "other",
}
FRENCH_PLACES: Final = {
    "chez un généraliste": "general_practitioner",
    "chez un dentiste": "dentist",
    "chez une infirmière": "nurse",
    "chez un kinésithérapeute": "physiotherapist",
    "à la pharmacie": "pharmacy",
    "au laboratoire": "laboratory",
    "à l'hôpital": "hospital",
    "aux urgences": "emergency_room",
}
INSURED: Final = {"registration.attached": True, "registration.number": "permanent"}
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "a patient": {},
    "an insured patient": INSURED,
    "une patiente": {},
    "une patiente assurée": INSURED,
    **{f"la visite est {words}": {"visit.provider_kind": kind} for words, kind in FRENCH_PLACES.items()},
    **{f"the visit is to {words}": {"visit.provider_kind": kind} for words, kind in OTHERS.items()},
    **{
        f"the visit is to {words}": {"visit.provider_kind": "specialist", "visit.specialty": specialty}
        for words, specialty in SPECIALISTS.items()
    },
    **{f"the visit is for {words}": {"visit.act": act} for words, act in ACTS.items()},
    "the professional has no specialty": {"visit.specialty": "other"},
    "she has declared no treating doctor": {"visit.treating_doctor": "none"},
    "her treating doctor is another doctor": {"visit.treating_doctor": "another_doctor"},
    "her treating doctor is the doctor of the visit": {"visit.treating_doctor": "this_doctor"},
    "she has a referral": {"visit.referred": True},
    "she has no referral": {"visit.referred": False},
    "she has a prescription": {"visit.prescribed": True},
    "she has no prescription": {"visit.prescribed": False},
    "the physiotherapist works in a coordinated structure": {"visit.coordinated_structure": True},
    "the professional works in a coordinated structure": {"visit.coordinated_structure": True},
    "the physiotherapist works alone": {"visit.coordinated_structure": False},
    "a doctor has made a diagnosis before": {"visit.diagnosed_before": True},
    "no doctor has made a diagnosis before": {"visit.diagnosed_before": False},
    "she has shown her card": {"visit.card_shown": True},
    "she has not shown her card": {"visit.card_shown": False},
    "the professional can transmit": {"visit.can_transmit": True},
    "the professional cannot transmit": {"visit.can_transmit": False},
    "she is covered for maternity": {"visit.under_maternity_cover": True},
    "she is not covered for maternity": {"visit.under_maternity_cover": False},
    "the hospital is under agreement": {"visit.sector": "sector_1"},
    "the hospital is outside the agreement": {"visit.sector": "unregulated"},
    "the bill asks only for the flat charge": {"visit.only_a_flat_charge": True},
    "the visit is billed as a contraception visit": {"visit.act": "contraception", "visit.billed_as_contraception": True},
    "the visit is billed as any other": {"visit.billed_as_contraception": False},
    "she has refused the generic": {"visit.generic_refused": True},
    "she has not refused a generic": {"visit.generic_refused": False},
    "the prescription excludes the generic": {"visit.not_substitutable": True},
    "the prescription does not exclude the generic": {"visit.not_substitutable": False},
    "elle n'a aucun médecin traitant": {"visit.treating_doctor": "none"},
    "son médecin traitant est le médecin de la visite": {"visit.treating_doctor": "this_doctor"},
    "elle a montré sa carte": {"visit.card_shown": True},
    "elle n'a pas montré sa carte": {"visit.card_shown": False},
    "le professionnel peut transmettre": {"visit.can_transmit": True},
    "le professionnel ne peut pas transmettre": {"visit.can_transmit": False},
    "elle n'est pas couverte pour la maternité": {"visit.under_maternity_cover": False},
    "la facture ne porte que sur le forfait": {"visit.only_a_flat_charge": True},
    "elle a refusé le générique": {"visit.generic_refused": True},
    "l'ordonnance n'exclut pas le générique": {"visit.not_substitutable": False},
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
    "the visit follows an accident at work": "work_accident",
    "la visite fait partie d'un protocole de soins": "care_protocol",
    "la visite suit un accident du travail": "work_accident",
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


@sentence("given", r"the visit is otherwise ordinary", r"la visite est ordinaire pour le reste")
def _(story: Story) -> None:
    story.fill_with("visit")


@sentence("given", r"all else about paying is ordinary", r"le reste du paiement est ordinaire")
def _(story: Story) -> None:
    story.fill_with("payment")


@sentence("given", r"all else about claiming is ordinary", r"le reste de la demande est ordinaire")
def _(story: Story) -> None:
    story.fill_with("claim")


@sentence("given", rf"the visit (?:was|is) on (?P<day>{DAY})", rf"la visite (?:a eu|a) lieu le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"visit.date": as_day(day)})


@sentence("given", rf"her pregnancy was found on (?P<day>{DAY})", rf"sa grossesse a été constatée le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"visit.pregnancy_found_on": as_day(day)})


@sentence("given", rf"the visit costs {EUROS} euros", rf"la visite coûte {EUROS} euros")
def _(story: Story, euros: str) -> None:
    story.tell({"visit.fee": euros.replace(",", ".")})


@sentence(
    "given",
    rf"the medicine costs {EUROS} euros and is refunded on {EUROS.replace('euros', 'tariff')}",
    rf"le médicament coûte {EUROS} euros et se rembourse sur {EUROS.replace('euros', 'tariff')}",
)
def _(story: Story, euros: str, tariff: str) -> None:
    story.tell({"visit.fee": euros.replace(",", "."), "visit.reference_tariff": tariff.replace(",", ".")})


@sentence(
    "when",
    rf"she asks (?P<what>{one_of(*ABOUT)}) of (?P<day>{DAY})",
    rf"elle demande (?P<what>{one_of(*ABOUT)}) du (?P<day>{DAY})",
)
def _(story: Story, what: str, day: str) -> None:
    story.tell({"visit.date": as_day(day)})
    story.ask(ABOUT[what], as_day(day))
