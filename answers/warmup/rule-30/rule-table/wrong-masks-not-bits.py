# loses: rule-table-values, rule-table-limits
# says: expected 1, got 2
# hint: 1
def rule_table(rule):
    if not 0 <= rule <= 255:
        raise ValueError(rule)
    return (rule & 2 ** np.arange(8)).astype(np.uint8)
