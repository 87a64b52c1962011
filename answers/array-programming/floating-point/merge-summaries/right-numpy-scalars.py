# way: With NumPy's weighted average.
def merged(a, b):
    n = a[0] + b[0]
    if n == 0:
        return a
    mean = np.average([a[1], b[1]], weights=[a[0], b[0]])
    share = a[0] * b[0] / n
    return n, mean, np.float64(a[2]) + b[2] + share * np.square(a[1] - b[1])
