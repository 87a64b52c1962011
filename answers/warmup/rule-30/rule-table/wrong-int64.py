# loses: rule-table-values, rule-table-limits
# says: expected dtype uint8, got dtype int64
# hint: 2
def rule_table(rule):
    if not 0 <= rule <= 255:
        raise ValueError(rule)
    return rule >> np.arange(8) & 1
