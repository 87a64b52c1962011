# loses: above-lowest-values, above-lowest-rules
# says: expected 0, got 200
def above_lowest(Z):
    return Z.max(axis=1, keepdims=True) - Z
