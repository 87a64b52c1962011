# way: Bias and first weight times the column (1, x): all lines at all places are one matrix product.
def boundary(history, x):
    powers = np.vstack([np.ones_like(x), x])
    return -(history[:, :2] @ powers) / history[:, 2, np.newaxis]
