# loses: mirrored-rule-values, mirrored-rule-twice
# says: mirrored_rule(2): expected 16, got 253
# hint: 1
def mirrored_rule(rule):
    return 255 - rule
