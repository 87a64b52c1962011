# loses: rule-table-values, rule-table-limits
# says: rule_table(255): raised ValueError
# hint: 2
def rule_table(rule):
    if not 0 <= rule < 255:
        raise ValueError(rule)
    return (rule >> np.arange(8) & 1).astype(np.uint8)
