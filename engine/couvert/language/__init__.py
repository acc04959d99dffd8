"""What a rule is: facts, functions, conditions, rules and their reader. Pure data, no inference."""
