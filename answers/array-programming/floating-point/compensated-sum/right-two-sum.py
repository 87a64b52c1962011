# way: Without a question: Knuth's two-sum finds what was lost whichever of the two is larger.
def two_sum(a, b):
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)


def compensated_sum(x):
    total = lost = 0.0
    for y in x.tolist():
        total, error = two_sum(total, y)
        lost += error
    return total + lost
