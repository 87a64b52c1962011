# loses: same-elements-values, same-elements-special, same-elements-input
# says: One NaN is not enough
# hint: 2
def same_elements(a, b):
    return (a == b) | (a != a)
