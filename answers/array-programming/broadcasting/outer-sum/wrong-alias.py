# loses: outer-sum-rules
# says: uses `outer`
outer = np.add.outer


def outer_sum(a, b):
    return outer(a, b)
