# loses: same-elements-values, same-elements-special
# says: 4 values are wrong
def same_elements(a, b):
    return (a == b) | (a != a)
