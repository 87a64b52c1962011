# loses: mirrored-rule-values, mirrored-rule-twice
# says: This is the rule itself
# hint: 1
def mirrored_rule(rule):
    return rule
