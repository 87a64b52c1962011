# loses: mirrored-rule-values, mirrored-rule-twice
# says: mirrored_rule(8): expected 64, got 8
# hint: 2
def mirrored_rule(rule):
    return rule & ~18 | (rule & 2) << 3 | (rule & 16) >> 3
