def difference(a, b):
    return np.maximum(a, b) - np.minimum(a, b)
