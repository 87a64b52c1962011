# loses: mirrored-rule-values, mirrored-rule-twice
# says: Elements 3 and 6 change places too
# hint: 2
def mirrored_rule(rule):
    return sum((rule >> k & 1) << i for i, k in enumerate((0, 4, 2, 3, 1, 5, 6, 7)))
