# way: With the signed distance from the diagonal, which also makes bands: compare it with another number.
def staircase(n):
    return np.arange(n)[:, None] - np.arange(n) >= 0
