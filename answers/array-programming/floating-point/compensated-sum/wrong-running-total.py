# loses: compensated-sum-values, compensated-sum-large, compensated-sum-mixed
# says: This is the running total
# hint: 1
def compensated_sum(x):
    total = 0.0
    for y in x.tolist():
        total += y
    return total
