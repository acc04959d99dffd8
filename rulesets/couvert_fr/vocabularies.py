"""The words that facts choose from."""

from typing import Final, Literal

DocumentKind = Literal[
    "ehic", "ehic_replacement_certificate", "ghic", "s1", "a1", "posting_certificate", "quebec_se_401_q", "quebec_se_401_q_102",
    "quebec_se_401_q_102_bis", "quebec_se_401_q_104", "quebec_se_401_q_106", "quebec_application_3017", "andorran_form",
    "monegasque_form", "international_organisation", "private_insurance",
]  # fmt: skip

ENDLESS: Final = ("s1", "quebec_se_401_q", "quebec_se_401_q_104")
"""Documents that need not name an end."""

Language = Literal[
    "fr", "sq", "cs", "da", "de", "en", "es", "fi", "hr", "hu", "it", "lt", "lv", "nl", "no", "pl", "pt", "ro", "sk", "sv", "tr",
    "bg", "el", "et", "ga", "is", "mt", "sl", "bs", "mk", "ru", "sr", "uk", "ar", "zh", "other",
]  # fmt: skip
"""Languages by their ISO 639-1 codes: those that the sources name or tell apart, and two that are often asked about."""

Purpose = Literal[
    "studies", "school", "internship", "research", "au_pair", "work", "family", "retirement", "asylum", "refuge", "other",
]  # fmt: skip
ProviderKind = Literal[
    "general_practitioner", "specialist", "dentist", "midwife", "nurse", "physiotherapist", "speech_therapist", "psychologist",
    "optician", "pharmacy", "laboratory", "imaging", "hospital", "emergency_room",
]  # fmt: skip
Specialty = Literal[
    "gynaecology", "ophthalmology", "psychiatry", "stomatology", "neurology", "paediatrics", "cardiology", "dermatology",
    "geriatrics", "rehabilitation", "other",
]  # fmt: skip
Act = Literal[
    "gynaecological_examination", "contraception", "pregnancy_follow_up", "termination_of_pregnancy", "breast_cancer_screening",
    "corrective_lenses", "glaucoma", "macular_degeneration", "mouth_and_teeth_care", "surgery", "organised_screening", "hiv_test",
    "dental_check_up", "other",
]  # fmt: skip
Consultation = Literal[
    "ordinary", "complex", "very_complex", "one_off_opinion", "teleconsultation", "long_consultation", "child_examination",
    "child_examination_with_certificate", "technical_act",
]  # fmt: skip
Circumstance = Literal[
    "emergency", "away_from_home", "stand_in", "same_practice", "correspondent", "care_protocol", "duty_doctor",
    "addiction_consultation", "military_doctor", "genetic_consultation", "humanitarian_structure", "sexual_health_centre",
    "newly_set_up_gp", "underserved_area", "work_accident",
]  # fmt: skip
