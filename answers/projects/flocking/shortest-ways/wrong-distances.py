# loses: shortest-ways-direction, shortest-ways-torus, shortest-ways-no-loop
# says: expected shape (3, 3, 2), got shape (3, 3)
# hint: 1
def shortest_ways(positions, size):
    ways = positions[np.newaxis] - positions[:, np.newaxis]
    ways -= size * np.round(ways / size)
    return np.linalg.norm(ways, axis=2)
