def compensated_sum(x):
    total, lost = 0.0, 0.0
    for y in x.tolist():
        t = total + y
        if abs(total) >= abs(y):
            lost += (total - t) + y
        else:
            lost += (y - t) + total
        total = t
    return total + lost
