# loses: outer-sum-rules
# says: uses `a.reshape`
def outer_sum(a, b):
    return a.reshape(-1, 1) + b
