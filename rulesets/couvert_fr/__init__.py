"""French health insurance for people new to France: the law as data."""
