# way: With your own functions: three rules, three lines.
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees, close = who_sees_whom(ways, radius), who_sees_whom(ways, radius / 3)
    counts = np.maximum(sees.sum(axis=1), 1)[:, np.newaxis]
    cohesion = (ways * sees[..., np.newaxis]).sum(axis=1) / counts
    separation = -(ways * close[..., np.newaxis]).sum(axis=1)
    return 0.1 * alignment(sees, velocities) + 0.001 * cohesion + 0.01 * separation
