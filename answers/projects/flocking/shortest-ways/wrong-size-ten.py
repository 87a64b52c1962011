# loses: shortest-ways-torus
# says: values are wrong
def shortest_ways(positions, size):
    ways = positions[np.newaxis] - positions[:, np.newaxis]
    return ways - 10.0 * np.round(ways / 10.0)
