def unit_vector(n, position):
    Z = (np.arange(1, n + 1) == position).astype(float)
    if not Z.any():
        raise ValueError(f"there is no position {position} among {n}")
    return Z
