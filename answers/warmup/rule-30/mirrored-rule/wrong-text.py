# loses: mirrored-rule-values, mirrored-rule-twice
# says: got a str
# hint: 3
def mirrored_rule(rule):
    bits = f"{rule:08b}"
    return "".join(bits[i] for i in (0, 4, 2, 6, 1, 5, 3, 7))
