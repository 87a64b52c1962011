# loses: mirrored-rule-values, mirrored-rule-twice
# says: mirrored_rule(
# hint: 2
def mirrored_rule(rule):
    table = rule_table(rule)[[0, 2, 4, 6, 1, 3, 5, 7]]
    return int(table @ 2 ** np.arange(8))
