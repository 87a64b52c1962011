# way: With `np.concatenate`: zeros before, a one, zeros after, and `np.zeros` itself refuses a negative length.
def unit_vector(n, position):
    if position < 1:
        raise ValueError("positions begin with 1")
    return np.concatenate([np.zeros(position - 1), [1.0], np.zeros(n - position)])
