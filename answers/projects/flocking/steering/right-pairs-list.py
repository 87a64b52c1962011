# way: With a list of pairs instead of a table: `np.nonzero` finds who sees whom, and `np.add.at` adds it up.
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    i, j = np.nonzero(who_sees_whom(ways, radius))
    counts = np.maximum(np.bincount(i, minlength=len(positions)), 1)[i, np.newaxis]
    change = np.zeros(positions.shape)
    np.add.at(change, i, (0.1 * (velocities[j] - velocities[i]) + 0.001 * ways[i, j]) / counts)
    i, j = np.nonzero(who_sees_whom(ways, radius / 3))
    np.add.at(change, i, -0.01 * ways[i, j])
    return change
