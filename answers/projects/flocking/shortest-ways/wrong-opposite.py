# loses: shortest-ways-direction, shortest-ways-torus
# says: These ways point in the opposite direction
# hint: 1
def shortest_ways(positions, size):
    ways = positions[:, np.newaxis] - positions[np.newaxis]
    return ways - size * np.round(ways / size)
