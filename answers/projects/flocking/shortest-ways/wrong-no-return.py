# loses: shortest-ways-direction, shortest-ways-torus, shortest-ways-no-loop
# says: expected a NumPy array, got None
# hint: 1
def shortest_ways(positions, size):
    ways = positions[np.newaxis] - positions[:, np.newaxis]
    ways -= size * np.round(ways / size)
