def negate_between(Z, low, high):
    places = np.flatnonzero((low <= Z) & ~(Z > high))
    Z[places] *= -1
    return None
