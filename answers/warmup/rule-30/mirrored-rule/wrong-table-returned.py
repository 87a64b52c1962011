# loses: mirrored-rule-values, mirrored-rule-twice
# says: is not an integer from 0 to 255
# hint: 3
def mirrored_rule(rule):
    return rule_table(rule)[[0, 4, 2, 6, 1, 5, 3, 7]]
