"""Other engines on the same rules: each is given the rules of a decision, and then case after case."""
