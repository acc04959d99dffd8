"""Questions to a person, one after the other, until what was asked for is decided. For portals: pure values, no terminal."""

from couvert.questions.interview import Answered, Interview, interview
from couvert.questions.question import Choice, Question
from couvert.questions.waiting import Waiting

__all__ = ["Answered", "Choice", "Interview", "Question", "Waiting", "interview"]
