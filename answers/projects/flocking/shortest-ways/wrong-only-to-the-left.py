# loses: shortest-ways-torus, shortest-ways-no-loop
# says: across the edge
# hint: 2
def shortest_ways(positions, size):
    ways = positions[np.newaxis] - positions[:, np.newaxis]
    ways[ways > size / 2] -= size
    return ways
