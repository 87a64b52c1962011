# way: With `np.where` and a remainder: it says for each point which case it is.
def initial_row(n):
    return np.where(np.arange(n) % 10 == 5, 1.5, 0.0)
