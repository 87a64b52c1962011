# loses: same-elements-values, same-elements-special, same-elements-input
# says: np.array(...) turns it into an array
def same_elements(a, b):
    return [x == y or (x != x and y != y) for x, y in zip(a, b)]
