"""For those who write rules or look after an installation: what is wrong, where, and how to mend it."""
