# loses: rule-table-values, rule-table-limits
# says: rule_table(1)
def rule_table(rule):
    if not 0 <= rule <= 255:
        raise ValueError(rule)
    return np.array([0, 1, 1, 1, 1, 0, 0, 0], dtype=np.uint8)
