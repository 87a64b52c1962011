# loses: rule-table-limits
# says: rule_table(256): expected ValueError, but it returned
# hint: 2
def rule_table(rule):
    return (rule >> np.arange(8) & 1).astype(np.uint8)
