# way: With `where=` in the sums: only the ways to those who count are added.
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees = who_sees_whom(ways, radius)[..., np.newaxis]
    close = who_sees_whom(ways, radius / 3)[..., np.newaxis]
    pull = ways.sum(axis=1, where=sees) / np.maximum(sees.sum(axis=1), 1)
    push = ways.sum(axis=1, where=close)
    return 0.1 * alignment(sees[..., 0], velocities) + 0.001 * pull - 0.01 * push
