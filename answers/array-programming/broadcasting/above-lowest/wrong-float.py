# loses: above-lowest-values, above-lowest-rules
# says: expected dtype int64, got dtype float64
def above_lowest(Z):
    return Z - Z.min(axis=1, keepdims=True) / 1
