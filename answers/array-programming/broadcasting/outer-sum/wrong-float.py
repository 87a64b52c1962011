# loses: outer-sum-values, outer-sum-rules
# says: expected dtype int64, got dtype float64
def outer_sum(a, b):
    return a[:, np.newaxis] + b / 1
