"""What a case may say: the facts of one person, their types and what cannot be true together.

Every fact is optional. A fact that is not given is unknown; "I have none" is a value (an empty list, `none`). Facts read aloud and are
never negative. Dates are days, money is in euros, countries are ISO 3166 alpha-2 codes; overseas collectivities have codes of their own
(NC, PF, PM, WF, YT).
"""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, Field

from couvert.language.facts import FACTS, Changeable, Constraint, Country, Day, Money, Usual, many, records
from couvert_fr.changes import AHEAD, FORM, INSURED, LIFE, OBTAINABLE, ORDERS, PAPER, REGISTERS
from couvert_fr.vocabularies import ENDLESS, Act, Circumstance, Consultation, DocumentKind, Language, ProviderKind, Purpose, Specialty


class Person(BaseModel):
    """Who the person is."""

    model_config = FACTS

    birth_date: Day | None = None
    birth_country: Country | None = None
    nationalities: Annotated[tuple[Country, ...] | None, many()] = None
    residence_before: Country | None = None
    parent_insured: bool | None = None
    resources_sufficient: bool | None = None


class Stay(BaseModel):
    """Why and how long the person is in France."""

    model_config = FACTS

    purpose: Annotated[Purpose | None, Changeable(LIFE, to=("studies", "internship", "research", "work"))] = None
    start: Day | None = None
    end: Annotated[Day | None, Changeable(LIFE, only_if="stay.end >= on")] = None
    longer_than_three_months: Annotated[bool | None, Changeable(LIFE, to=(True,))] = None
    regular: Annotated[bool | None, Changeable(PAPER, to=(True,))] = None
    permit: Annotated[
        Literal["none_needed", "none", "short_stay_visa", "student", "talent", "scientific_researcher", "visitor", "other"] | None,
        Changeable(PAPER, to=("student", "talent", "visitor"), only_if='stay.permit not in {"none_needed", "short_stay_visa"}'),
    ] = None
    permit_until: Annotated[Day | None, Changeable(PAPER, onward=True)] = None
    permit_receipt: Annotated[bool | None, Changeable(FORM, to=(True,), only_if="stay.permit_until >= on")] = None
    permit_receipt_until: Annotated[Day | None, Changeable(FORM, onward=True)] = None


class Studies(BaseModel):
    """Enrolment in a French teaching establishment."""

    model_config = FACTS

    enrolled: Annotated[bool | None, Changeable(LIFE, to=(True,))] = None
    enrolment_date: Day | None = None
    year_end: Day | None = None


class Work(BaseModel):
    """Paid work in France. An internship counts by its allowance, `pay_per_hour`, in euros."""

    model_config = FACTS

    works: Annotated[bool | None, Changeable(LIFE, to=(True,))] = None
    kind: Literal["employee", "self_employed", "farming", "education_contract", "education_civil_servant"] | None = None
    started_on: Day | None = None
    contract_months: Annotated[Annotated[int, Field(ge=0, le=600)] | None, Changeable(LIFE, onward=True)] = None
    pay_per_hour: Money | None = None


class Document(BaseModel):
    """A document that shows cover: its kind, who issued it, and the days it holds, both included."""

    model_config = FACTS

    kind: DocumentKind
    issuer: Country | None = None
    valid_from: Day | None = None
    valid_until: Annotated[Day | None, Changeable(PAPER, onward=True)] = None


class Cover(BaseModel):
    """Cover that the person brings along, and cover beside the basic French insurance."""

    model_config = FACTS

    documents: Annotated[tuple[Document, ...] | None, records(key="kind", endless=ENDLESS), *OBTAINABLE] = None
    insured_abroad: Annotated[bool | None, Changeable(LIFE, to=(False,))] = None
    complementary: Annotated[
        Literal["none", "mutuelle", "c2s"] | None, Changeable(PAPER, to=("mutuelle",), only_if='cover.complementary == "none"')
    ] = None
    state_medical_aid: bool | None = None


class Registration(BaseModel):
    """Where the person stands with French health insurance."""

    model_config = FACTS

    attached: Annotated[bool | None, Changeable(PAPER, to=(True,), only_if=REGISTERS)] = None
    application_sent: Annotated[bool | None, Changeable(FORM, to=(True,), only_if=REGISTERS)] = None
    number: Annotated[
        Literal["none", "temporary", "permanent"] | None,
        Changeable(PAPER, to=("none", "temporary", "permanent"), onward=True, only_if=INSURED),
    ] = None
    fund: Literal["cpam", "mgen", "msa"] | None = None
    card: Annotated[Literal["none", "held", "lost", "stolen", "faulty"] | None, Changeable(PAPER, to=("held",), only_if=ORDERS)] = None
    details_changed: Annotated[bool | None, Changeable(FORM, to=(False,))] = None
    insured_as: Annotated[Literal["own_name", "dependant"] | None, Changeable(FORM, to=("own_name",), only_if="person.age_today >= 16")] = (
        None
    )
    rights_until: Annotated[Day | None, Changeable(PAPER, onward=True, only_if=INSURED)] = None
    ameli_account: Annotated[bool | None, Changeable(FORM, to=(True,), only_if='registration.number == "permanent"')] = None
    local_scheme: bool | None = None
    bank_account: Annotated[
        Literal["none", "french", "foreign"] | None, Changeable(PAPER, to=("none", "foreign", "french"), onward=True)
    ] = None
    document_language: Language | None = None
    temporary_number_since: Day | None = None
    civil_status_sent: Annotated[bool | None, Changeable(FORM, to=(True,))] = None
    identity_document: Annotated[
        Literal["none", "new_french_card", "identity_card", "residence_card", "passport"] | None,
        Changeable(PAPER, to=("passport",), only_if='registration.identity_document == "none"'),
    ] = None


class Visit(BaseModel):
    """One visit to a health professional."""

    model_config = FACTS

    date: Annotated[Day | None, Changeable(FORM, only_if=AHEAD)] = None
    provider_kind: ProviderKind | None = None
    specialty: Specialty | None = None
    act: Act | None = None
    treating_doctor: Annotated[
        Literal["none", "this_doctor", "another_doctor"] | None, Changeable(FORM, to=("this_doctor", "another_doctor"), only_if=AHEAD)
    ] = None
    referred: Annotated[bool | None, Changeable(PAPER, to=(True,), only_if=AHEAD)] = None
    prescribed: Annotated[bool | None, Changeable(PAPER, to=(True,), only_if=AHEAD)] = None
    circumstances: Annotated[tuple[Circumstance, ...] | None, many(), Usual(())] = None
    coordinated_structure: Annotated[bool | None, Changeable(FORM, to=(True,), only_if=AHEAD)] = None
    diagnosed_before: bool | None = None
    session_number: Annotated[int, Field(ge=1, le=1000)] | None = None
    sector: Annotated[
        Literal["sector_1", "sector_2_optam", "sector_2", "unregulated"] | None,
        Changeable(FORM, to=("sector_1", "sector_2_optam"), only_if=AHEAD),
    ] = None
    fee: Money | None = None
    under_maternity_cover: bool | None = None
    card_shown: Annotated[bool | None, Changeable(FORM, to=(True,), only_if=f'{AHEAD} and registration.card == "held"')] = None
    can_transmit: bool | None = None
    billed_as_contraception: bool | None = None
    only_a_flat_charge: bool | None = None
    generic_refused: Annotated[bool | None, Changeable(FORM, to=(False,), only_if=AHEAD)] = None
    not_substitutable: bool | None = None
    reference_tariff: Money | None = None
    consultation: Annotated[Consultation | None, Usual("ordinary")] = None
    agreed_price: Money | None = None
    heavy_act: Annotated[bool | None, Usual(value=False)] = None
    medical_benefit: Literal["irreplaceable", "major", "moderate", "low"] | None = None
    laboratory_act: Literal["biology", "pathology", "sample_by_a_doctor", "sample_by_another_professional", "hiv_or_hepatitis_c"] | None = (
        None
    )
    day_of_stay: Annotated[int, Field(ge=1, le=1000)] | None = None
    in_psychiatry: bool | None = None
    acts: Annotated[Annotated[int, Field(ge=1, le=100)] | None, Usual(1)] = None
    charged_that_day: Annotated[Money | None, Usual(0)] = None
    charged_that_year: Annotated[Money | None, Usual(0)] = None
    pregnancy_found_on: Day | None = None


class TreatingDoctor(BaseModel):
    """The doctor whom the person names, or has named, as treating doctor (médecin traitant)."""

    model_config = FACTS

    declared: Annotated[bool | None, Changeable(FORM, to=(True,), only_if=INSURED)] = None
    change: Literal["none", "wished", "moved", "doctor_stops"] | None = None
    doctor: Annotated[
        Literal["none_found", "general_practitioner", "specialist", "hospital_doctor", "health_centre_doctor", "locum"] | None,
        Changeable(PAPER, to=("general_practitioner",)),
    ] = None


class Household(BaseModel):
    """The people who share resources, as complementary cover counts them. `yearly_resources` are in euros, for all of them."""

    model_config = FACTS

    size: Annotated[int, Field(ge=1, le=50)] | None = None
    yearly_resources: Money | None = None
    lives_with_parents: Annotated[bool | None, Changeable(LIFE, to=(False,))] = None
    on_parents_tax_return: Annotated[bool | None, Changeable(PAPER, to=(False,))] = None
    tax_deducted_allowance: bool | None = None
    allowance_ordered_by_court: bool | None = None
    own_child: bool | None = None


class Trip(BaseModel):
    """A trip out of France that is planned, or under way."""

    model_config = FACTS

    destination: Country | None = None
    departure: Annotated[Day | None, Changeable(FORM, only_if="trip.departure >= on")] = None
    travellers: Annotated[int, Field(ge=1, le=50)] | None = None
    purpose: Literal["visit", "studies", "work", "planned_treatment"] | None = None


class Need(BaseModel):
    """Help or care that the person looks for now."""

    model_config = FACTS

    emergency: bool | None = None
    emergency_kind: Literal["medical", "fire_or_accident", "crime", "poisoning", "at_sea", "in_the_air", "not_sure"] | None = None
    can_speak: bool | None = None
    looking_for: Literal["doctor", "doctor_out_of_hours", "pharmacy_out_of_hours", "help_with_paperwork"] | None = None
    wants_own_language: bool | None = None


class Case(BaseModel):
    """The facts of one person on one day."""

    model_config = FACTS

    on: Day | None = None
    person: Person | None = None
    stay: Stay | None = None
    studies: Studies | None = None
    work: Work | None = None
    cover: Cover | None = None
    registration: Registration | None = None
    visit: Visit | None = None
    treating_doctor: TreatingDoctor | None = None
    household: Household | None = None
    trip: Trip | None = None
    need: Need | None = None


CONSTRAINTS: Final = (
    Constraint("a-stay-ends-after-it-starts", "stay.end >= stay.start"),
    Constraint("a-person-is-born-before-the-decision", "person.birth_date <= on"),
    Constraint("a-person-is-born-before-the-visit", "person.birth_date <= visit.date"),
    Constraint("a-person-is-born-before-the-stay", "person.birth_date <= stay.start"),
    Constraint(
        "a-stay-that-ends-within-three-months-is-not-longer", "not stay.longer_than_three_months or stay.end > stay.three_months_on"
    ),
    Constraint("a-stay-that-ends-after-three-months-is-longer", "stay.longer_than_three_months or stay.end <= stay.three_months_on"),
    Constraint("a-short-stay-visa-is-for-three-months-at-most", 'stay.permit != "short_stay_visa" or not stay.longer_than_three_months'),
    Constraint("a-receipt-ends-after-the-permit", "stay.permit_receipt_until >= stay.permit_until"),
    Constraint(
        "a-french-identity-card-belongs-to-a-french-national",
        'registration.identity_document not in {"new_french_card"} or person.french_national',
    ),
    Constraint("a-temporary-number-comes-after-birth", "person.birth_date <= registration.temporary_number_since"),
    Constraint("a-card-comes-with-a-permanent-number", 'registration.card in {"none"} or registration.number == "permanent"'),
    Constraint("work-as-purpose-is-work", 'stay.purpose != "work" or work.works'),
    Constraint("a-court-orders-an-allowance-that-is-paid", "not household.allowance_ordered_by_court or household.tax_deducted_allowance"),
    Constraint("a-document-ends-after-it-starts", "valid_until >= valid_from", each="cover.documents"),
    Constraint("a-specialty-belongs-to-a-specialist", 'visit.provider_kind == "specialist" or visit.specialty in {"other"}'),
    Constraint("a-contraception-visit-is-for-contraception", 'not visit.billed_as_contraception or visit.act == "contraception"'),
    Constraint(
        "only-hospitals-charge-their-flat-charges",
        'not visit.only_a_flat_charge or visit.provider_kind in {"hospital", "emergency_room"}',
    ),
    Constraint("a-generic-is-refused-in-a-pharmacy", 'not visit.generic_refused or visit.provider_kind == "pharmacy"'),
)
