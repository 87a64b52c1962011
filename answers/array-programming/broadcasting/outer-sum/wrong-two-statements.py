# loses: outer-sum-rules
# says: does something before it returns
def outer_sum(a, b):
    column = a[:, np.newaxis]
    return column + b
