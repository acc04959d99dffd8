"""A comparison in words: the two sides, what differs between them, what changes in every decision and why, what stays."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from couvert.decided import Decision
from couvert.interfaces.cli.change_text import ChangeText
from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.language.rules import REFER, Rule
from couvert.questions.texts import ELEMENT
from couvert.reasons.comparison import READING, AmountChange, Compared, Comparison, Difference, Side, StepChange
from couvert.states import Change


@dataclass(frozen=True)
class Names:
    """What the two cases are called: the name of a file each; None where the second is the first with something else."""

    first: str
    second: str | None


@dataclass(frozen=True, eq=False)
class CompareText:
    """Writes one comparison on a page."""

    words: Words
    page: Page
    names: Names

    def write(self, one: Comparison) -> None:
        """Write the whole comparison."""
        say, page = self.words.say, self.page
        self.side("side_first", self.names.first, one.before)
        self.side("side_second", self.names.second or say("same_case"), one.after)
        page.gap()
        page.heading(say("what_differs"))
        for difference in one.differences:
            self.difference(difference)
        if not one.differences:
            page.line(say("nothing_differs"), 1)
        for compared in one.changed:
            page.gap()
            self.compared(compared, one.decisions)
        self.others("other_reasons", (same for same in one.decisions.values() if same.has_other_reasons))
        self.others("no_change", (same for same in one.decisions.values() if not (same.is_changed or same.has_other_reasons)))
        self.unneeded(one)
        page.gap()
        page.line(self.words.text(self.words.ruleset.notice))

    def side(self, key: str, name: str, side: Side) -> None:
        """Name one side: its case, its day, its reading."""
        self.page.line(self.words.say(key, name=name, day=self.words.day(side.on), reading=self.words.reading(side.reading)))

    def difference(self, one: Difference) -> None:
        """Write what differs."""
        said = ChangeText(self.words).instead(self.value(one.path, one.before), self.value(one.path, one.after))
        self.page.item(f"{self.words.say('field', label=self.label(one.path), value=said)} ({one.path})", 1)

    def label(self, path: str) -> str:
        """Name what differs: a fact, a leaf of a record, a group of facts, or the reading."""
        if path == READING:
            return self.words.say("the_reading")
        return self.words.say("group", group=path) if path in self.words.ruleset.model.groups else self.words.label(ELEMENT.sub("", path))

    def value(self, path: str, value: Any) -> str:  # noqa: ANN401  # a fact's value
        """Say a value of what differs."""
        if value is None:
            return self.words.say("not_given")
        if path == READING:
            return self.words.reading(value)
        in_words = self.words.say("group_asked") if path in self.words.ruleset.model.groups else None
        return in_words or self.words.value(ELEMENT.sub("", path), value)

    def compared(self, one: Compared, decisions: Mapping[str, Compared]) -> None:
        """Write what changes in one decision, and why; `decisions` are all that are compared."""
        say, page = self.words.say, self.page
        page.heading(self.words.title(one.name))
        for label, before, after in self.said(one.before, one.after):
            page.item(say("field", label=label, value=ChangeText(self.words).instead(before, after)), 1)
        for change in one.changes:
            self.change(change, one)
        for step in one.steps:
            self.step(step, one, decisions.get(step.path.split(".")[1]))
        self.missing("missing_more", one.after.missing, one.before.missing)
        self.missing("missing_less", one.before.missing, one.after.missing)
        if one.because_of:
            page.line(say("because_of", facts=say("semicolon").join(self.label(path) for path in one.because_of)), 1)
        self.reasons(one)

    def said(self, before: Decision, after: Decision) -> Iterator[tuple[str, str, str]]:
        """Give what else differs of a decision, with its label: the status, the desk to ask, what the sources leave open."""
        say, none = self.words.say, self.words.say("none")
        desks = [self.words.desk(one.to) if one.to else none for one in (before, after)]
        whys = [self.words.unsettled(one.why) if one.why else none for one in (before, after)]
        pairs = {"status": [say(f"status_{one.status}") for one in (before, after)], "the_desk": desks, "the_unsettled": whys}
        return ((say(key), first, second) for key, (first, second) in pairs.items() if first != second)

    def change(self, one: Change, of: Compared) -> None:
        """Write one field that changes; of a decision that one side alone asks, what it says there."""
        text, say = ChangeText(self.words), self.words.say
        if "not_asked" in {of.before.status, of.after.status}:
            said = text.state(one.decision, one.field, one.after or one.before)
            self.page.item(say("field", label=self.words.field(one.decision, one.field), value=said), 1)
        else:
            for line in text.lines(one, (self.absent(of.before, one.field), self.absent(of.after, one.field))):
                self.page.item(line, 1)

    def absent(self, decision: Decision, field: str) -> str:
        """Name the phrase for a field that is absent: left to a desk where what it is worked out from is, else none."""
        computed = self.words.ruleset.decisions[decision.name].fields[field]
        excluded = any(decision.fields.get(name, REFER) not in {*allowed, REFER} for name, allowed in computed.only_if.items())
        referred = REFER in map(decision.fields.get, (*computed.needs, *computed.only_if))
        return "status_refer" if referred and not excluded else "none"

    def step(self, one: StepChange, compared: Compared, shown: Compared | None) -> None:
        """Write what differs in a step that stays; `shown` is the decision that the step shows, where it is compared too."""
        shows = (shown.before, shown.after) if shown else (None, None)
        sides = zip((compared.before, compared.after), shows, (one.before, one.after), strict=True)
        before, after = (
            self.words.value(one.path, value) if value is not None else self.words.say(self.unshown(one.path, plan, side))
            for plan, side, value in sides
        )
        self.page.item(self.words.field_value(compared.name, one.field, one.step), 1)
        self.page.line(self.words.say("field", label=self.words.label(one.path), value=ChangeText(self.words).instead(before, after)), 3)

    def unshown(self, path: str, plan: Decision, shown: Decision | None) -> str:
        """Name the phrase for what a step of a plan does not show: not known yet where it is open, left to a desk, or none."""
        if shown is None:
            return "open" if plan.status == "undetermined" else "none"
        field = path.split(".")[2]
        return "open" if any(field in of for of in (shown.possible, shown.certain, shown.intervals)) else self.absent(shown, field)

    def missing(self, key: str, paths: Iterable[str], others: Iterable[str]) -> None:
        """Name the facts that one side alone waits for."""
        alone = [path for path in paths if path not in set(others)]
        if alone:
            named = self.words.joined(dict.fromkeys(map(self.words.named, alone)))
            self.page.item(self.words.say("field", label=self.words.say(key), value=named), 1)

    def reasons(self, one: Compared) -> None:
        """Write the rules that hold on one side only, and the amounts and the law that differ."""
        say, words = self.words.say, self.words
        if one.editions is not None:
            before, after = (words.day(edition.start) if edition else "" for edition in one.editions)
            self.page.line(say("other_law", before=before, after=after), 1)
        for change in one.amounts:
            self.page.line(self.amount(change), 1)
        self.rules("only_first", one.only_before)
        self.rules("only_second", one.only_after)

    def amount(self, one: AmountChange) -> str:
        """Say an amount that differs."""
        title = self.words.text(self.words.ruleset.parameters[one.parameter].title)
        before, after = (self.words.amount(side.parameter, side.value) for side in (one.before, one.after))
        day, earlier = self.words.day(one.after.start), self.words.day(one.before.start)
        return self.words.say("other_amount", title=title, before=before, after=after, day=day, earlier=earlier)

    def rules(self, key: str, rules: tuple[Rule, ...]) -> None:
        """Write rules with their sources."""
        if rules:
            self.page.line(self.words.say(key), 1)
        for rule in rules:
            self.page.item(self.words.text(rule.title), 2)
            for cite in rule.cites:
                self.page.line(self.words.cited(cite), 4)

    def others(self, key: str, decisions: Iterable[Compared]) -> None:
        """Name decisions whose outcome stays; with what else there is to say of them."""
        found = list(decisions)
        if found:
            self.page.gap()
            self.page.heading(self.words.say(key))
        for one in found:
            self.page.item(self.words.title(one.name), 1)
            if key == "other_reasons":
                self.reasons(one)

    def unneeded(self, one: Comparison) -> None:
        """Name what differs and no change needs."""
        if one.unneeded and one.changed:
            self.page.gap()
            self.page.heading(self.words.say("unneeded"))
            for difference in one.unneeded:
                self.page.item(f"{self.label(difference.path)} ({difference.path})", 1)
