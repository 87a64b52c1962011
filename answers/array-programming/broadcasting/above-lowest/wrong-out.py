# loses: above-lowest-values, above-lowest-rules
# says: changed it
def above_lowest(Z):
    return np.subtract(Z, Z.min(axis=1, keepdims=True), out=Z)
