# loses: shortest-ways-direction, shortest-ways-torus
# says: `shortest_ways` changed it
# hint: 3
def shortest_ways(positions, size):
    positions -= positions[0].copy()
    ways = positions[np.newaxis] - positions[:, np.newaxis]
    return ways - size * np.round(ways / size)
