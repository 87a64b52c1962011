# loses: steering-rules, steering-script
# says: Here they push each other away
# hint: 2
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees, close = who_sees_whom(ways, radius), who_sees_whom(ways, radius / 3)
    counts = np.maximum(sees.sum(axis=1, keepdims=True), 1)
    cohesion = np.where(sees[..., np.newaxis], ways, 0).sum(axis=0) / counts
    separation = -np.where(close[..., np.newaxis], ways, 0).sum(axis=0)
    return 0.1 * alignment(sees, velocities) + 0.001 * cohesion + 0.01 * separation
