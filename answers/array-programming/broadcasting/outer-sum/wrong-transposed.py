# loses: outer-sum-values, outer-sum-rules
# says: expected shape (2, 3), got shape (3, 2)
# hint: 2
def outer_sum(a, b):
    return a + b[:, np.newaxis]
