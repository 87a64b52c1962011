# loses: same-elements-values, same-elements-special, same-elements-input
# says: expected a NumPy array, got a bool, False
def same_elements(a, b):
    return a is b
