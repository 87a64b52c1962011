# loses: outer-sum-values, outer-sum-rules
# says: changed it
def outer_sum(a, b):
    table = a[:, np.newaxis] + b
    a[:] = 0
    return table
