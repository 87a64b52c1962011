# loses: rule-table-values, rule-table-limits
# says: expected shape (8,), got shape (5,)
# hint: 1
def rule_table(rule):
    if not 0 <= rule <= 255:
        raise ValueError(rule)
    return np.array([int(bit) for bit in f"{rule:b}"], dtype=np.uint8)[::-1]
