def shortest_ways(positions, size):
    ways = positions - positions[:, np.newaxis]
    choices = np.stack([ways, ways - size, ways + size])
    best = np.abs(choices).argmin(axis=0, keepdims=True)
    return np.take_along_axis(choices, best, axis=0)[0]
