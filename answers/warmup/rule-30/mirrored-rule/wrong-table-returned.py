# loses: mirrored-rule-values, mirrored-rule-twice
# says: came an array
def mirrored_rule(rule):
    return rule_table(rule)[[0, 4, 2, 6, 1, 5, 3, 7]]
