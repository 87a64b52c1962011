# loses: compensated-sum-values, compensated-sum-large, compensated-sum-mixed
# says: floats away
# hint: 2
def compensated_sum(x):
    return x.sum()
