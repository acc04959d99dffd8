"""The facts that an answer may wait for, in words."""

from typing import Final

from tests.steps.cover import DOCUMENTS, FRENCH_DOCUMENTS

LEAVES: Final = {"end": "valid_until", "start": "valid_from", "issuer": "issuer"}
FACTS: Final = {
    "her birth date": "person.birth_date",
    "her nationalities": "person.nationalities",
    "where she lived before": "person.residence_before",
    "whether a parent of hers is insured in France": "person.parent_insured",
    "whether she has enough to live on": "person.resources_sufficient",
    "why she is in France": "stay.purpose",
    "the start of her stay": "stay.start",
    "the end of her stay": "stay.end",
    "whether she stays for more than three months": "stay.longer_than_three_months",
    "whether her stay is regular": "stay.regular",
    "her permit": "stay.permit",
    "whether she is enrolled": "studies.enrolled",
    "the day of her enrolment": "studies.enrolment_date",
    "the end of her university year": "studies.year_end",
    "whether she works": "work.works",
    "her kind of work": "work.kind",
    "when she began to work": "work.started_on",
    "the length of her contract": "work.contract_months",
    "the pay of her internship": "work.pay_per_hour",
    "her documents of cover": "cover.documents",
    "whether she is insured abroad": "cover.insured_abroad",
    "whether she is registered": "registration.attached",
    "whether she has sent her application": "registration.application_sent",
    "her number": "registration.number",
    "her fund": "registration.fund",
    "her carte Vitale": "registration.card",
    "whether her details have changed": "registration.details_changed",
    "who is seen": "visit.provider_kind",
    "the specialty of the doctor": "visit.specialty",
    "what the visit is for": "visit.act",
    "the day of the visit": "visit.date",
    "her treating doctor": "visit.treating_doctor",
    "whether she has a referral": "visit.referred",
    "whether she has a prescription": "visit.prescribed",
    "the circumstances of the visit": "visit.circumstances",
    "where the physiotherapist works": "visit.coordinated_structure",
    "whether a doctor has made a diagnosis before": "visit.diagnosed_before",
    "the number of the session": "visit.session_number",
    "the end of her permit": "stay.permit_until",
    "the end of her renewal receipt": "stay.permit_receipt_until",
    "her complementary cover": "cover.complementary",
    "whether she has the AME": "cover.state_medical_aid",
    "in whose name she is insured": "registration.insured_as",
    "the end of her rights": "registration.rights_until",
    "whether she has an ameli account": "registration.ameli_account",
    "the sector of the doctor": "visit.sector",
    "the price of the visit": "visit.fee",
    "whether she is covered for maternity": "visit.under_maternity_cover",
    "whether she has shown her card": "visit.card_shown",
    "whether she has named a treating doctor": "treating_doctor.declared",
    "whether she changes doctors": "treating_doctor.change",
    "which doctor she has chosen": "treating_doctor.doctor",
    "the size of her household": "household.size",
    "the resources of her household": "household.yearly_resources",
    "whether she lives with her parents": "household.lives_with_parents",
    "whether she is on the tax return of her parents": "household.on_parents_tax_return",
    "whether her parents deduct an allowance": "household.tax_deducted_allowance",
    "whether a court has ordered the allowance": "household.allowance_ordered_by_court",
    "whether she has a child of her own": "household.own_child",
    "where she travels": "trip.destination",
    "when she leaves": "trip.departure",
    "how many people travel": "trip.travellers",
    "why she travels": "trip.purpose",
    "whether it is an emergency": "need.emergency",
    "what kind of emergency it is": "need.emergency_kind",
    "whether she can speak": "need.can_speak",
    "what she looks for": "need.looking_for",
    "whether she would like a doctor of her language": "need.wants_own_language",
    **{
        f"the {word} of her {document}": f"cover.documents[{kind}].{leaf}"
        for document, kind in DOCUMENTS.items()
        for word, leaf in LEAVES.items()
    },
}
"""English words -> the path of the fact."""

FAITS: Final = {
    "sa date de naissance": "person.birth_date",
    "ses nationalités": "person.nationalities",
    "la fin de son séjour": "stay.end",
    "le début de son séjour": "stay.start",
    "si son séjour est régulier": "stay.regular",
    "si elle reste plus de trois mois": "stay.longer_than_three_months",
    "si elle est inscrite": "studies.enrolled",
    "la fin de son année universitaire": "studies.year_end",
    "si elle travaille": "work.works",
    "ses justificatifs de couverture": "cover.documents",
    "si elle est rattachée à une caisse": "registration.attached",
    "son numéro": "registration.number",
    "sa caisse": "registration.fund",
    "si elle a déclaré un médecin traitant": "treating_doctor.declared",
    "si elle vit chez ses parents": "household.lives_with_parents",
    "les ressources de son foyer": "household.yearly_resources",
    "le jour du départ": "trip.departure",
    "la fin de ses droits": "registration.rights_until",
    "si c'est une urgence": "need.emergency",
    **{
        f"la fin de {article}{document}": f"cover.documents[{kind}].valid_until"
        for document, kind in FRENCH_DOCUMENTS.items()
        for article in ("sa ", "son ")
    },
}
"""French words -> the path of the fact."""
