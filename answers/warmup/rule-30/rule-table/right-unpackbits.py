# way: With `np.unpackbits`: a rule is one byte, and `bitorder` says which end comes first.
def rule_table(rule):
    """The bits of one byte."""
    if not 0 <= rule < 256:
        raise ValueError("a rule is one byte")
    return np.unpackbits(np.array([rule], dtype=np.uint8), bitorder="little")
