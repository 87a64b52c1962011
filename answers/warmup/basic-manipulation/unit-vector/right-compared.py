# way: With a comparison: the one stands where the position that you count equals yours; no index to get wrong.
def unit_vector(n, position):
    Z = (np.arange(1, n + 1) == position).astype(float)
    if not Z.any():
        raise ValueError(f"there is no position {position} among {n}")
    return Z
