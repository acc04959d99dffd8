"""The definition of a timeline: what deciding on every single day gives, and where a timeline says otherwise."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from couvert import Ruleset, Timeline, decide, timeline
from couvert.reasons.content import content_of, differing


def wrong_days(
    case: Mapping[str, Any], law: Ruleset, *, until: date, days: Iterable[date] | None = None, **more: Any
) -> Iterator[tuple[date, str, object]]:
    """Give each day and decision on which a timeline is not what deciding gives; `days` are those to decide on, all when None."""
    found = timeline(case, ruleset=law, until=until, **more)
    for day in days or every_day(found):
        answer = decide(case, ruleset=law, on=day, **more)
        for name, one in answer.decisions.items():
            mine, theirs = found.content(name, day), content_of(one)
            if parts := differing(mine, theirs):
                yield day, name, {part: (mine.get(part), theirs.get(part)) for part in parts}


def every_day(found: Timeline) -> Iterator[date]:
    """Give every day of a timeline."""
    return (date.fromordinal(day) for day in range(found.on.toordinal(), found.until.toordinal() + 1))
