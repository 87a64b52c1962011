# loses: compensated-sum-values, compensated-sum-large, compensated-sum-mixed
# says: floats away | running total
def compensated_sum(x):
    total = 0.0
    for y in x.tolist():
        t = total + y
        lost = (total - t) + y if abs(total) >= abs(y) else (y - t) + total
        total = t + lost
    return total
