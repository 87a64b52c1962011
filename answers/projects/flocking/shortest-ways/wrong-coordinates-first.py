# loses: shortest-ways-direction, shortest-ways-torus, shortest-ways-no-loop
# says: expected shape (3, 3, 2), got shape (2, 3, 3)
# hint: 1
def shortest_ways(positions, size):
    ways = np.stack([x[np.newaxis] - x[:, np.newaxis] for x in positions.T])
    return ways - size * np.round(ways / size)
