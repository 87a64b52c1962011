# loses: compensated-sum-values, compensated-sum-large, compensated-sum-mixed
# says: This is the running total
# hint: 1
def compensated_sum(x):
    total, lost = 0.0, 0.0
    for y in x.tolist():
        t = total + y
        if abs(total) >= abs(y):
            lost += (total - t) + y
        else:
            lost += (y - t) + total
        total = t
    return total
