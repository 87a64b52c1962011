def unit_vector(n, position):
    if position not in range(1, n + 1):
        raise ValueError(position)
    return np.eye(1, n, position - 1).ravel()
