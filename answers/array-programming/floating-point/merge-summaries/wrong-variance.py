# loses: merge-summaries-values, merge-summaries-empty, merge-summaries-level
# says: This is the variance, m2 / n
def merged(a, b):
    n = a[0] + b[0]
    if n == 0:
        return (0, 0.0, 0.0)
    delta = b[1] - a[1]
    m2 = a[2] + b[2] + delta**2 * a[0] * b[0] / n
    return (n, a[1] + delta * b[0] / n, m2 / n)
