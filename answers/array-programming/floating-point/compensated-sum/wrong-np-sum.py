# loses: compensated-sum-values, compensated-sum-large, compensated-sum-mixed
# says: floats away
# hint: 3
def compensated_sum(x):
    return x.sum()
