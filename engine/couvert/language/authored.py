"""The shape of rule files, as pydantic models: what an author writes, before it is checked against the fact model.

The order in which a model declares its keys is the one in which they are written.
"""

from typing import Annotated, Final, Literal, TypeAlias, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, RootModel
from pydantic_core import PydanticCustomError

from couvert.language.facts import Day
from couvert.language.validation import TWICE

SHAPE = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)

Kebab = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Line = Annotated[str, Field(min_length=1)]
Texts = dict[str, Line]

EXPRESSION: Final = "expression"
Expression = Annotated[Line, EXPRESSION]
"""A condition, or the call of a stock function: spaces mean nothing in it, save between quotes."""


def _distinct(items: list[str]) -> list[str]:
    """Refuse a list in which something stands twice."""
    for index, item in enumerate(items):
        if item in items[:index]:
            raise PydanticCustomError(TWICE, "`{item}` stands twice", {"item": item})
    return items


Item = TypeVar("Item", bound=str)
Distinct: TypeAlias = Annotated[list[Item], Field(json_schema_extra={"uniqueItems": True}), AfterValidator(_distinct)]
"""A list in which everything stands once."""

Said = Line | Annotated[Texts, Field(min_length=1)]
"""A text by language, or one that is the same in all (`article D162-1-6, 4°`)."""


class AuthoredCitation(BaseModel):
    """A place in a source."""

    model_config = SHAPE
    source: Kebab
    at: Said


class AuthoredPeriod(BaseModel):
    """When a rule holds: from its legal start, or from the day a source attests it."""

    model_config = SHAPE
    start: Day | None = Field(None, alias="from")
    attested_from: Day | None = None
    until: Day | None = None


class AuthoredTaken(BaseModel):
    """A value that is taken from a fact or parameter."""

    model_config = SHAPE
    path: Line = Field(alias="from")


class AuthoredRefer(BaseModel):
    """Whom to ask, and what is unsettled."""

    model_config = SHAPE
    to: Name
    why: Name


class AuthoredRule(BaseModel):
    """One rule."""

    model_config = SHAPE
    id: Kebab
    title: Texts
    cites: Annotated[list[AuthoredCitation], Field(min_length=1)]
    against: list[AuthoredCitation] = Field(default_factory=list)
    in_force: AuthoredPeriod | list[AuthoredPeriod]
    reading: Name | None = None
    weak: bool = False
    exception_to: Distinct[Kebab] = Field(default_factory=list)
    when: Expression
    then: Annotated[dict[Name, bool | int | str | list[str] | AuthoredTaken], Field(min_length=1)]
    refer: AuthoredRefer | None = None


class AuthoredField(BaseModel):
    """One field of a decision."""

    model_config = SHAPE
    kind: Literal["one", "set", "computed"]
    type: Literal["bool", "int", "money", "date", "enum"] = "enum"
    values: Distinct[Name] = Field(default_factory=list)
    main: bool = False
    ordered: bool = False
    about: Name | None = None
    shows: dict[Name, Distinct[Line]] = Field(default_factory=dict)
    by: Name | None = None
    needs: list[Line] = Field(default_factory=list)
    only_if: dict[Name, Distinct[Name]] = Field(default_factory=dict)


class AuthoredDecision(BaseModel):
    """A decision file."""

    model_config = SHAPE
    decision: Name
    title: Texts
    about: Name
    as_of: Line
    known_from: Day
    desk: Name
    first_when: Expression | None = None
    gives: dict[Name, AuthoredField]
    rules: Annotated[list[AuthoredRule], Field(min_length=1)]


class AuthoredDerived(BaseModel):
    """derived.yaml."""

    model_config = SHAPE
    groups: dict[Name, Distinct[Line]] = Field(default_factory=dict)
    facts: dict[Line, Expression] = Field(default_factory=dict)


class AuthoredAmount(BaseModel):
    """An amount from a day on; null where no source gives it."""

    model_config = SHAPE
    start: Day = Field(alias="from")
    value: int | str | None
    cites: Annotated[list[AuthoredCitation], Field(min_length=1)]


class AuthoredParameter(BaseModel):
    """An amount that is revalued: every so many months, where that is known."""

    model_config = SHAPE
    title: Texts
    unit: Name
    type: Literal["money", "int"]
    revalued_every_months: Annotated[int, Field(ge=1, le=120)] | None = None
    values: Annotated[list[AuthoredAmount], Field(min_length=1)]


class AuthoredStatement(BaseModel):
    """One thing that a document says, in words of our own: the rules that carry it, or why none can."""

    model_config = SHAPE
    id: Kebab
    says: Texts
    carried_by: Distinct[Kebab] | None = None
    not_carried: Texts | None = None


class AuthoredSource(BaseModel):
    """A document that rules cite."""

    model_config = SHAPE
    publisher: Said
    title: Said
    address: Said
    authority: Literal["official", "copy", "university", "press", "guide"]
    dated: Day | None
    checked_on: Day
    review_every_months: Annotated[int, Field(ge=1, le=120)] = 12
    collection: Kebab | None = None
    statements: list[AuthoredStatement] = Field(default_factory=list)


class AuthoredParameters(RootModel[dict[Name, AuthoredParameter]]):
    """parameters.yaml."""


class AuthoredSources(RootModel[dict[Kebab, AuthoredSource]]):
    """sources.yaml."""


class AuthoredReading(BaseModel):
    """A reading of the sources."""

    model_config = SHAPE
    default: bool = False
    title: Texts


class AuthoredRuleset(BaseModel):
    """ruleset.yaml."""

    model_config = SHAPE
    name: Name
    version: Line
    title: Texts
    languages: Annotated[Distinct[Name], Field(min_length=1)]
    readings: Annotated[dict[Name, AuthoredReading], Field(min_length=1)]
    notice: Texts
    order: list[Name] = Field(default_factory=list)


class AuthoredFactWords(BaseModel):
    """The words for one fact."""

    model_config = SHAPE
    label: Line
    question: Line | None = None
    help: Line | None = None
    values: dict[str, Line] = Field(default_factory=dict)
    change: Line | None = None
    obtain: dict[str, Line] = Field(default_factory=dict)


class AuthoredParts(BaseModel):
    """What else is said of an element that is a step."""

    model_config = SHAPE
    where: Line | None = None
    bring: Line | None = None
    by: Line | None = None
    takes: Line | None = None
    keep: Line | None = None


class AuthoredFieldWords(BaseModel):
    """The words for one field of a decision."""

    model_config = SHAPE
    label: Line
    values: dict[str, Line] = Field(default_factory=dict)
    parts: dict[str, AuthoredParts] = Field(default_factory=dict)


class AuthoredDecisionWords(BaseModel):
    """The words for one decision."""

    model_config = SHAPE
    question: Line
    fields: dict[Name, AuthoredFieldWords]


class AuthoredWording(BaseModel):
    """wording/<language>.yaml, or one of several files in the folder wording/<language>."""

    model_config = SHAPE
    facts: dict[Line, AuthoredFactWords] = Field(default_factory=dict)
    decisions: dict[Name, AuthoredDecisionWords] = Field(default_factory=dict)
    desks: dict[Name, Line] = Field(default_factory=dict)
    unsettled: dict[Name, Line] = Field(default_factory=dict)
    constraints: dict[Kebab, Line] = Field(default_factory=dict)
