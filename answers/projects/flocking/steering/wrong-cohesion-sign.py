# loses: steering-rules, steering-script
# says: Here they push each other away
# hint: 2
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees, close = who_sees_whom(ways, radius), who_sees_whom(ways, radius / 3)
    counts = np.maximum(sees.sum(axis=1, keepdims=True), 1)
    ways_out, ways_in = (np.einsum("ij,ijk->ik", mask, ways) for mask in (sees, close))
    return 0.1 * alignment(sees, velocities) - 0.001 * ways_out / counts - 0.01 * ways_in
