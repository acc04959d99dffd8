"""What an answer can say about the treating doctor: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

DECLARE: Final = {
    "she should name a treating doctor": "declare",
    "she should make a new declaration": "new_declaration",
    "she keeps the treating doctor that she has": "keep",
    "a treating doctor is optional": "optional",
    "the declaration waits for the registration": "not_yet",
    "a treating doctor does not concern her": "not_concerned",
    "the sources do not settle whether she should name a treating doctor": "refer",
    "elle doit déclarer un médecin traitant": "declare",
    "elle doit faire une nouvelle déclaration": "new_declaration",
    "le médecin traitant est facultatif": "optional",
    "la déclaration attend l'affiliation": "not_yet",
    "le médecin traitant ne la concerne pas": "not_concerned",
}
NEXT: Final = {
    "next she declares the doctor at a visit": "declare_at_a_visit",
    "next she declares the new doctor": "declare_again",
    "next a parent may declare the doctor": "a_parent_may_declare",
    "next she looks for a doctor who agrees": "find_a_doctor",
    "next she chooses another doctor": "choose_another_doctor",
    "next she waits for the registration": "wait_for_registration",
    "next there is nothing to do": "nothing",
    "the sources do not settle what she does next": "refer",
    "ensuite elle déclare le médecin en consultation": "declare_at_a_visit",
    "ensuite elle cherche un médecin d'accord": "find_a_doctor",
    "ensuite il n'y a rien à faire": "nothing",
}
DECLARED_BY: Final = {
    "she declares alone": "the_person",
    "she declares with the consent of a parent": "the_person_with_a_parent",
    "a parent declares": "a_parent",
    "nobody declares": "nobody",
    "the sources do not settle who declares": "refer",
    "elle déclare seule": "the_person",
    "elle déclare avec l'accord d'un parent": "the_person_with_a_parent",
    "un parent déclare": "a_parent",
}
SEND_TO: Final = {
    "the declaration goes to the CPAM": "cpam",
    "the declaration goes to the MSA": "msa",
    "the declaration goes to the MGEN": "mgen",
    "the declaration goes nowhere": "nobody",
    "the sources do not settle where the declaration goes": "refer",
    "la déclaration va à la CPAM": "cpam",
}
NUMBER: Final = {
    "her number is enough for the declaration": "accepted",
    "no number is needed for a declaration": "not_concerned",
    "the sources do not settle whether her number is enough": "refer",
    "les sources ne disent pas si son numéro suffit": "refer",
}
DOCTOR: Final = {
    "this doctor may be named": "accepted",
    "this doctor may not be named": "not_accepted",
    "there is no doctor to name yet": "none_found",
    "no doctor is named": "not_concerned",
    "the sources do not settle whether this doctor may be named": "refer",
    "ce médecin peut être déclaré": "accepted",
    "ce médecin ne peut pas être déclaré": "not_accepted",
}
REFUND: Final = {
    "70 % of the base comes back": "seventy_percent",
    "30 % of the base comes back": "thirty_percent",
    "the refund does not hang on a treating doctor": "not_concerned",
    "the sources do not settle what comes back": "refer",
    "70 % de la base sont remboursés": "seventy_percent",
    "30 % de la base sont remboursés": "thirty_percent",
}
CAN_BE: Final = {
    "a general practitioner may be a treating doctor": "general_practitioner",
    "a doctor of a health centre may be a treating doctor": "health_centre_doctor",
    "a hospital doctor may be a treating doctor": "hospital_doctor",
}
ROLE: Final = {
    "the treating doctor is seen first": "first_to_be_seen",
    "the treating doctor sends her to specialists": "sends_to_specialists",
}
CHANGING: Final = {
    "the new declaration cancels the old one": "the_new_one_cancels_the_old",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "declare": DECLARE,
    "next": NEXT,
    "declared_by": DECLARED_BY,
    "send_to": SEND_TO,
    "number_accepted": NUMBER,
    "doctor_accepted": DOCTOR,
    "refund": REFUND,
    "can_be": CAN_BE,
    "role": ROLE,
    "changing": CHANGING,
}
