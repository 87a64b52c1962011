# loses: compensated-sum-large, compensated-sum-mixed
# says: When the new number is the larger one
# hint: 2
def compensated_sum(x):
    total, carry = 0.0, 0.0
    for y in x.tolist():
        y = y - carry
        t = total + y
        carry = (t - total) - y
        total = t
    return total
