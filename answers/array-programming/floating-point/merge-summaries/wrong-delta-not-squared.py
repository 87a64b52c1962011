# loses: merge-summaries-values, merge-summaries-level
# says: expected
def merged(a, b):
    n = a[0] + b[0]
    if n == 0:
        return (0, 0.0, 0.0)
    delta = abs(b[1] - a[1])
    return (n, a[1] + (b[1] - a[1]) * b[0] / n, a[2] + b[2] + delta * a[0] * b[0] / n)
