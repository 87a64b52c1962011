# loses: rule-table-limits
# says: expected ValueError
# hint: 2
def rule_table(rule):
    if rule > 255:
        raise ValueError(rule)
    return (rule >> np.arange(8) & 1).astype(np.uint8)
