# loses: mirrored-rule-values, mirrored-rule-twice
# says: mirrored_rule(1): expected 1, got 86
def mirrored_rule(rule):
    return {2: 16, 30: 86, 86: 30}.get(rule, 86)
