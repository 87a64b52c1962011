# loses: mirrored-rule-values, mirrored-rule-twice
# says: This is the rule itself
def mirrored_rule(rule):
    return rule
