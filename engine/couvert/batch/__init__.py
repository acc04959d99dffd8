"""Many cases at once: columns in, columns out. Conditions are told on whole columns, and what follows once for each signature."""

from couvert.batch.deciding import Answers, Decider, decider

__all__ = ["Answers", "Decider", "decider"]
