"""Steps about studies: enrolment and the university year."""

from tests.specification.story import Story
from tests.steps.language import DAY, as_day, sentence


@sentence(
    "given",
    r"she is (?P<negation>not )?enrolled in (?:a French (?:university|school)|France)",
    r"elle (?P<negation>n')?est (?:pas )?inscrite? (?:dans une université française|dans une école française|en France)",
)
def _(story: Story, negation: str | None) -> None:
    story.tell({"studies.enrolled": negation is None})


@sentence("given", rf"she enrolled on (?P<day>{DAY})", rf"elle s'est inscrite? le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"studies.enrolment_date": as_day(day)})


@sentence("given", rf"her university year ends on (?P<day>{DAY})", rf"son année universitaire finit le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"studies.year_end": as_day(day)})
