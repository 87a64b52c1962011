# loses: shortest-ways-torus
# says: across the edge
# hint: 2
def shortest_ways(positions, size):
    return positions[np.newaxis] - positions[:, np.newaxis]
