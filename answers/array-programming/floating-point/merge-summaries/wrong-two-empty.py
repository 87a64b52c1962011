# loses: merge-summaries-empty
# says: ZeroDivisionError
# hint: 3
def merged(a, b):
    n = a[0] + b[0]
    delta = b[1] - a[1]
    return (n, a[1] + delta * b[0] / n, a[2] + b[2] + delta**2 * a[0] * b[0] / n)
