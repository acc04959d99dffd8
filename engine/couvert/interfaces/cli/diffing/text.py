"""Two editions compared, for people: what is written otherwise, what comes out otherwise and for whom, how many of some cases."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from couvert.analysis import SINCE
from couvert.analysis.difference import Difference, OutcomeChange, Outcomes, Region, Written
from couvert.analysis.difference.turns import Turn
from couvert.interfaces.cli.change_text import ChangeText
from couvert.interfaces.cli.diffing.sayings import Sayings
from couvert.interfaces.cli.diffing.written_text import WrittenText
from couvert.interfaces.cli.layout import Page
from couvert.states import Change
from couvert.workbench.effects import Effects, Twice


@dataclass(frozen=True, eq=False)
class DiffText:
    """Writes a difference on a page."""

    sayings: Sayings
    page: Page

    def report(self, found: Difference, effects: Effects | None) -> str:
        """Write everything."""
        joined, say = found.joined, self.sayings.say
        self.page.line(say("before", edition=self.sayings.edition(joined.before)))
        self.page.line(say("after", edition=self.sayings.edition(joined.after)))
        self.page.gap()
        self.page.heading(say("written"))
        WrittenText(self.sayings, self.page).write(Written(joined))
        self.page.gap()
        self.page.heading(say("outcomes"))
        for outcomes in found.outcomes.values():
            self.outcomes(outcomes, Twice(joined))
        self.proof(found)
        if effects is not None:
            self.effects(effects)
        return str(self.page)

    def outcomes(self, one: Outcomes, twice: Twice) -> None:
        """Write what comes out otherwise of one decision."""
        if one.changes:
            self.page.gap()
            self.page.heading(self.sayings.after.title(one.decision), 1)
        for change in one.changes:
            self.change(one.decision, change, one.untold, twice)

    def change(self, decision: str, one: OutcomeChange, untold: Collection[Turn], twice: Twice) -> None:
        """Write one way in which a field comes out otherwise, and for whom."""
        self.page.item(self.sayings.turn(decision, one.turn), 1)
        for region in one.regions:
            self.region(decision, one, region, twice)
        if not one.all_told:
            self.page.line(self.sayings.say("more_perhaps" if one.turn in untold else "more"), 3)

    def region(self, decision: str, one: OutcomeChange, region: Region, twice: Twice) -> None:
        """Write for whom, with a case and what else comes out otherwise of it."""
        self.page.line(self.sayings.say("for_whom" if region.conditions else "for_all"), 3)
        for where in region.conditions:
            self.page.item(self.sayings.where(where), 4)
        self.page.line(self.sayings.say("example"), 3)
        for fact in self.sayings.facts(region.witness):
            self.page.item(fact, 4)
        changes = twice.changes(region.witness.before, region.witness.after, decision)
        others = [change for change in changes if change.field != one.turn.field and _is_told(change)]
        if others:
            self.page.line(self.sayings.say("also", changes=self.said(others)), 4)

    def said(self, changes: Iterable[Change]) -> str:
        """Say changes on one line."""
        return self.sayings.after.say("semicolon").join(line for change in changes for line in ChangeText(self.sayings.after).lines(change))

    def proof(self, found: Difference) -> None:
        """Write what is proved, and what could not be told."""
        say, title = self.sayings.say, self.sayings.after.title
        untold = [(one.decision, turn) for one in found.outcomes.values() for turn in one.untold]
        same = [title(name) for name, one in found.outcomes.items() if one.is_same]
        self.page.gap()
        if same:
            self.page.line(say("same", decisions=self.sayings.after.say("semicolon").join(same)))
        for outcomes in found.outcomes.values():
            for edition in outcomes.unanswered:
                self.page.line(say(f"unanswered_{edition}", decision=title(outcomes.decision)))
        if untold:
            self.page.line(say("not_told"))
            for decision, turn in untold:
                self.page.item(self.sayings.turn(decision, turn), 1)
        else:
            self.page.line(self.proved(found))
        sums = Written(found.joined).fields.otherwise
        if sums:
            self.page.line(say("sums", names=", ".join(path.removeprefix("decision.") for path in sums)))

    def proved(self, found: Difference) -> str:
        """Say that nothing else changes, and in which decisions where not all were compared."""
        whole = all(name in found.outcomes for name in found.joined.both)
        words = self.sayings.after
        titles = words.say("semicolon").join(words.say("quoted", label=words.title(name)) for name in found.outcomes)
        return self.sayings.say("proved" if whole else "proved_of", decisions=titles, day=self.sayings.after.day(SINCE))

    def effects(self, effects: Effects) -> None:
        """Write how many of the cases given come out otherwise, and how."""
        self.page.gap()
        self.page.heading(self.sayings.say("cases", changed=effects.changed, cases=effects.cases))
        for decision, counts in effects.by_decision.items():
            self.counts(decision, counts)
        if effects.refused:
            self.page.line(self.sayings.say("refused", count=len(effects.refused)))
        for one in effects.refused:
            for reason in one.reasons:
                self.page.item(self.sayings.say("refused_case", number=one.number, problem=reason), 1)

    def counts(self, decision: str, counts: Mapping[Change, int]) -> None:
        """Write the changes of one decision, those that most cases show first."""
        self.page.heading(self.sayings.after.title(decision), 1)
        for change, count in counts.items():
            self.page.item(self.sayings.say("count", count=count, change=self.said((change,))), 1)


def _is_told(change: Change) -> bool:
    """Tell whether a field has one value on both sides, or limits on both: what else is open of a case with few facts says little."""
    sides = (change.before, change.after)
    limits = all(state is not None and state.interval is not None for state in sides)
    return limits or all(state is None or state.value is not None for state in sides)
