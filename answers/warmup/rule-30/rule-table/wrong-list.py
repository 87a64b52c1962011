# loses: rule-table-values, rule-table-limits
# says: got a list
# hint: 2
def rule_table(rule):
    if not 0 <= rule <= 255:
        raise ValueError(rule)
    return [rule >> k & 1 for k in range(8)]
