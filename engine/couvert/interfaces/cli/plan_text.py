"""Steps in words: what to do, in order, and beside each where, with what, by when, how long it takes, what to keep, and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from couvert.interfaces.cli.layout import Page
from couvert.interfaces.cli.words import Words
from couvert.plans import Step


@dataclass(frozen=True, eq=False)
class PlanText:
    """Writes the steps of one field of a decision on a page."""

    words: Words
    page: Page
    decision: str
    field: str

    def write(self, steps: Iterable[Step]) -> None:
        """Write the steps, numbered."""
        for number, step in enumerate(steps, start=1):
            self.page.item(self.words.field_value(self.decision, self.field, step.value), 2, mark=f"{number}.")
            for label, text in self.words.parts(self.decision, self.field, step.value):
                self.page.line(self.words.say("field", label=label, value=text), 4)
            for path, value in step.shows.items():
                _, decision, field = path.split(".")
                said = self.words.field_value(decision, field, value)
                self.page.line(self.words.say("field", label=self.words.field(decision, field), value=said), 4)
            for rule in step.rules:
                self.page.line(self.words.say("field", label=self.words.say("why"), value=self.words.rule(self.decision, rule)), 4)
