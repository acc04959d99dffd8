"""What is still possible when facts are unknown: the ways to fill them in, what comes out of these, and which facts matter.

network    the rules, once for a ruleset, as literals over leaves: the comparisons that facts decide by themselves
propositions    one case: what is known is put in, each unknown slot gets its variables
dialogue    the solver proposes, the facts answer
outlook    what may come out of one decision, and which facts it waits for
"""
