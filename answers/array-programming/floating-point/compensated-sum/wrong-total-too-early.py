# loses: compensated-sum-values, compensated-sum-large, compensated-sum-mixed
# says: floats away | running total
def compensated_sum(x):
    total, lost = 0.0, 0.0
    for y in x.tolist():
        t = total + y
        total = t
        if abs(total) >= abs(y):
            lost += (total - t) + y
        else:
            lost += (y - t) + total
    return total + lost
