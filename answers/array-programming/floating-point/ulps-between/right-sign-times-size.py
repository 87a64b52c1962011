# way: Size times sign, as one formula; the sign of both zeros is 0.
def ulps_between(a, b):
    first, second = (
        np.sign(x).astype(np.int64) * np.abs(x).view(np.uint32).astype(np.int64) for x in (a, b)
    )
    return np.abs(first - second)
