# loses: shortest-ways-direction, shortest-ways-torus, shortest-ways-no-loop
# says: values are wrong
def shortest_ways(positions, size):
    ways = np.abs(positions[np.newaxis] - positions[:, np.newaxis])
    return np.minimum(ways, size - ways)
