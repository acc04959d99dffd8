"""What the examples of a law show of it, and what no example shows yet."""
