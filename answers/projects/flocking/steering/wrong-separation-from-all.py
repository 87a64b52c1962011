# loses: steering-rules, steering-script
# says: values are wrong
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees = who_sees_whom(ways, radius)
    counts = np.maximum(sees.sum(axis=1, keepdims=True), 1)
    total = np.einsum("ij,ijk->ik", sees, ways)
    return 0.1 * alignment(sees, velocities) + 0.001 * total / counts - 0.01 * total
