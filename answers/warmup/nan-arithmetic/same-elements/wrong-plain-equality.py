# loses: same-elements-values, same-elements-special, same-elements-input
# says: NaN still differs from NaN
# hint: 1
def same_elements(a, b):
    return a == b
