# loses: mirrored-rule-values, mirrored-rule-twice
# says: All eight bits are in reverse order
# says: the number of rules that are their own mirror image
# hint: 1
def mirrored_rule(rule):
    return int(f"{rule:08b}"[::-1], 2)
