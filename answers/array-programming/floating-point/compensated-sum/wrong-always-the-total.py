# loses: compensated-sum-large, compensated-sum-mixed
# says: When the new number is the larger one
# hint: 2
def compensated_sum(x):
    total, lost = 0.0, 0.0
    for y in x.tolist():
        t = total + y
        lost += (total - t) + y
        total = t
    return total + lost
