# loses: compensated-sum-mixed
# says: uses `math.fsum`
# hint: 1
def compensated_sum(x):
    return math.fsum(x.tolist())
