# loses: rule-table-limits
# says: expected ValueError, got OverflowError
# hint: 2
def rule_table(rule):
    return np.unpackbits(np.array([rule], dtype=np.uint8), bitorder="little")
