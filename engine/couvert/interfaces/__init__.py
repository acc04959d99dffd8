"""The doors: thin, each turns what comes in from outside into a case and gives an answer out."""
