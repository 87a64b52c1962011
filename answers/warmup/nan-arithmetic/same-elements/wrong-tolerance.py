# loses: same-elements-special
# says: ask for equality, without a tolerance
# hint: 1
def same_elements(a, b):
    return np.isclose(a, b, equal_nan=True)
