# loses: mirrored-rule-values, mirrored-rule-twice
# says: mirrored_rule(1): expected 1, got 16
# hint: 3
def mirrored_rule(rule):
    table = rule_table(rule)[[0, 4, 2, 6, 1, 5, 3, 7]]
    return (table << 1).sum() * 8 % 256
