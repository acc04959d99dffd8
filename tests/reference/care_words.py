"""The words of the care cases: what each key and value says about the visit and the patient."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from tests.reference.affiliation_words import refuse_unknown
from tests.reference.reading import NO_FACT, Facts, Told, VocabularyError, Word, as_date, choice, look_up, nothing


def _seen(kind: str, **more: object) -> Facts:
    return {"visit.provider_kind": kind, **{f"visit.{leaf}": value for leaf, value in more.items()}}


def _specialist(specialty: str) -> Facts:
    return _seen("specialist", specialty=specialty)


PROVIDERS: Final[Mapping[str, Facts]] = {
    "ENT": _specialist("other"),
    "cardiologist": _specialist("cardiology"),
    "dentist": _seen("dentist"),
    "dermatologist": _specialist("dermatology"),
    "dermatologist (regular follow-up)": _specialist("dermatology"),
    "emergency room, not admitted": _seen("emergency_room", only_a_flat_charge=True),
    "emergency room, not admitted, ALD": _seen("emergency_room", only_a_flat_charge=True, circumstances=["care_protocol"]),
    "gp": _seen("general_practitioner"),
    "gynaecologist": _specialist("gynaecology"),
    "hospital": _seen("hospital"),
    "laboratory, act B 20 EUR": _seen("laboratory", laboratory_act="biology"),
    "maxillo-facial surgeon": _specialist("stomatology"),
    "medicine 10 EUR, 65 %": _seen("pharmacy", prescribed=True, medical_benefit="major"),
    "medicine 4 EUR, 15 %": _seen("pharmacy", prescribed=True, medical_benefit="low"),
    "midwife": _seen("midwife"),
    "neurologist": _specialist("neurology"),
    "nurse": _seen("nurse"),
    "ophthalmologist": _specialist("ophthalmology"),
    "paediatrician": _specialist("paediatrics"),
    "physiotherapist in a health centre": _seen("physiotherapist", coordinated_structure=True),
    "physiotherapist, prescribed": _seen("physiotherapist", prescribed=True),
    "psychiatrist": _specialist("psychiatry"),
    "psychologist Mon soutien psy": _seen("psychologist"),
    "rheumatologist": _specialist("other"),
    "same radiologist, 6 acts in a day": _seen("imaging"),
    "solo physiotherapist": _seen("physiotherapist", coordinated_structure=False),
    "specialist who is the treating doctor": _seen("specialist", treating_doctor="this_doctor"),
    "stomatologist": _specialist("stomatology"),
}
OTHER: Final[Facts] = {"visit.act": "other"}
ACTS: Final[Mapping[str, Facts]] = {
    "1st session, no diagnosis": {**OTHER, "visit.session_number": 1, "visit.diagnosed_before": False},
    "1st session, no prescription": {**OTHER, "visit.session_number": 1, "visit.prescribed": False},
    "26th consultation of the year": OTHER,
    "6 acts of 20": {**OTHER, "visit.acts": 6},
    "9th session, no diagnosis": {**OTHER, "visit.session_number": 9, "visit.diagnosed_before": False},
    "AMD screening": {"visit.act": "macular_degeneration"},
    "act with base 1.50": OTHER,
    "complex consultation": {**OTHER, "visit.consultation": "complex"},
    "consultation": OTHER,
    "consultation for cataract or laser surgery": {"visit.act": "surgery"},
    "contraception visit (ordinary billing)": {"visit.act": "contraception", "visit.billed_as_contraception": False},
    "descaling": OTHER,
    "follow-up in a care protocol": {**OTHER, "visit.circumstances": ["care_protocol"]},
    "glasses prescription": {"visit.act": "corrective_lenses"},
    "glaucoma follow-up": {"visit.act": "glaucoma"},
    "jaw surgery consultation": {"visit.act": "surgery"},
    "one box": OTHER,
    "one day": OTHER,
    "one-off opinion": {**OTHER, "visit.consultation": "one_off_opinion"},
    "periodic examination": {"visit.act": "gynaecological_examination"},
    "pre-surgery consultation": {"visit.act": "surgery"},
    "pregnancy follow-up, 7th month": {"visit.act": "pregnancy_follow_up"},
    "screening smear, periodic examination": {"visit.act": "gynaecological_examination"},
    "session": OTHER,
    "test": OTHER,
    "tooth extraction": {"visit.act": "mouth_and_teeth_care", "visit.consultation": "technical_act"},
    "very complex consultation": {**OTHER, "visit.consultation": "very_complex"},
    "visit": OTHER,
    "yearly contraception visit under 26": {"visit.act": "contraception", "visit.billed_as_contraception": True},
}
INSURED: Final[Facts] = {"registration.attached": True, "registration.number": "permanent"}
STRANGER: Final[Facts] = {"registration.attached": False, "registration.number": "none"}
COVERS: Final[Mapping[str, Facts]] = {
    "S1 registered": {**INSURED, "cover.documents": [{"kind": "s1"}]},
    "application sent": {**STRANGER, "registration.application_sent": True},
    "ehic": {**STRANGER, "registration.application_sent": False, "cover.documents": [{"kind": "ehic"}]},
    "insured": INSURED,
    "private only": {**STRANGER, "registration.application_sent": False, "cover.documents": [{"kind": "private_insurance"}]},
    "temporary number": {"registration.number": "temporary"},
}
DECLARED: Final[Mapping[str, Facts]] = {
    "no": {"visit.treating_doctor": "none"},
    "not asked": {},
    "not relevant": {},
    "yes, another doctor": {"visit.treating_doctor": "another_doctor"},
    "yes, the doctor consulted": {"visit.treating_doctor": "this_doctor"},
}
REFERRALS: Final[Mapping[str, bool | None]] = {"no": False, "not relevant": None, "yes": True}
DOCTORS: Final = frozenset({"general_practitioner", "specialist"})


def _circumstance(name: str) -> Facts:
    return {"visit.circumstances": [name]}


SITUATIONS: Final[Mapping[str, Facts]] = {
    "18 before 1 January": {},
    "50 EUR ceiling reached": {"visit.charged_that_year": 50},
    "C2S": {"cover.complementary": "c2s"},
    "FPU": {"visit.only_a_flat_charge": True},
    "away": _circumstance("away_from_home"),
    "care protocol": _circumstance("care_protocol"),
    "daily ceiling": {},
    "daily charge": {"visit.only_a_flat_charge": True},
    "emergency": _circumstance("emergency"),
    "gp <5 years": _circumstance("newly_set_up_gp"),
    "maternity": {"visit.under_maternity_cover": True},
    "none": {},
    "same-premises colleague": _circumstance("same_practice"),
    "stand-in": _circumstance("stand_in"),
    "turned 18 this year, dependant": {"registration.insured_as": "dependant"},
    "turned 18 this year, own insurance": {"registration.insured_as": "own_name"},
}
SECTORS: Final[Mapping[str, Facts]] = {
    "1": {"visit.sector": "sector_1"},
    "2 with OPTAM": {"visit.sector": "sector_2_optam"},
    "2 without OPTAM": {"visit.sector": "sector_2"},
    "not relevant": {},
    "unregulated": {"visit.sector": "unregulated"},
}


def _sector(told: Told, value: object) -> None:
    told.say(look_up(SECTORS, str(value), place=f"{told.place}: sector"))


def _fee(told: Told, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise VocabularyError(f"{told.place}: fee: `{value}` is no number of euros")
    told.say({"visit.fee": f"{value:.2f}"})


def _date_of_care(told: Told, value: object) -> None:
    told.on = as_date(value, place=f"{told.place}: date_of_care")
    told.say({"visit.date": told.on})


WORDS: Final[Mapping[str, Word]] = {
    "date_of_care": _date_of_care,
    "cover": choice("cover", COVERS),
    "treating_doctor_declared": choice("treating_doctor_declared", DECLARED),
    "situation": choice("situation", SITUATIONS),
    "provider": choice("provider", PROVIDERS),
    "act": choice("act", ACTS),
    "sector": _sector,
    "fee": _fee,
    "patient_age": nothing,
    "referral": nothing,
}


def read(words: Mapping[str, Any]) -> Told:
    """Read the words of a care case. Raises VocabularyError for a key or value that the vocabulary does not have."""
    place = str(words.get("id"))
    told = Told(place)
    refuse_unknown(words, set(WORDS) | NO_FACT, place=place)
    for word, value in words.items():
        if word not in NO_FACT:
            WORDS[word](told, value)
    _read_referral(told, words.get("referral", "not relevant"))
    if "patient_age" in words and told.on:
        told.say({"person.birth_date": birth_date(told.on, int(words["patient_age"]), str(words.get("situation")))})
    return told


def _read_referral(told: Told, value: object) -> None:
    """A letter is a referral to a doctor, and a prescription for anybody else."""
    letter = look_up(REFERRALS, value, place=f"{told.place}: referral")
    if letter is not None and told.facts.get("visit.provider_kind") in DOCTORS:
        told.say({"visit.referred": letter})
    elif letter is not None:
        told.facts.setdefault("visit.prescribed", letter)


def birth_date(visit: date, age: int, situation: str) -> date:
    """Give a birth date for an age: the birthday falls on the day of the visit, or on 31 December where the words ask for it."""
    if situation == "18 before 1 January":
        return date(visit.year - age, 1, 1) - timedelta(days=1)
    return years_before(visit, age)


def years_before(day: date, years: int) -> date:
    """Give the same day some years before; 29 February becomes 28 February where there is none."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
