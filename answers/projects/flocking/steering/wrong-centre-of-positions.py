# loses: steering-rules, steering-script, steering-same
# says: values are wrong
# hint: 3
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees, close = who_sees_whom(ways, radius), who_sees_whom(ways, radius / 3)
    cohesion = alignment(sees, positions)  # the mean of positions is no place on a torus
    separation = -np.einsum("ij,ijk->ik", close, ways)
    return 0.1 * alignment(sees, velocities) + 0.001 * cohesion + 0.01 * separation
