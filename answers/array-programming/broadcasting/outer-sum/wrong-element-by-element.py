# loses: outer-sum-values, outer-sum-rules
# says: operands could not be broadcast
# hint: 1
def outer_sum(a, b):
    return a + b
