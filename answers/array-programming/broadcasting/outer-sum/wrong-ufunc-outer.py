# loses: outer-sum-rules
# says: uses `np.add.outer`
def outer_sum(a, b):
    return np.add.outer(a, b)
