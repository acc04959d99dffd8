"""A decision sees a case only through its conditions. Their truth values, the signature, fix what follows: worked out once, then kept.

`truth` is the value that is not known, `layout` where the facts of a case stand, `frame` one case on one day, `code` conditions as Python,
`arranging` in which order they are told, `program` the rules of a decision on a day in every reading, `firing` what followed from each
signature, `kept` where that is kept, `constraints` whether facts can be true together.
"""
