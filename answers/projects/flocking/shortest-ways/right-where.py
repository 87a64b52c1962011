# way: With `np.where`: ways that are too long, in either direction, go round the other side.
def shortest_ways(positions, size):
    ways = positions - positions[:, np.newaxis]
    ways = np.where(ways > size / 2, ways - size, ways)
    return np.where(ways < -size / 2, ways + size, ways)
