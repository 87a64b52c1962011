# loses: steering-rules, steering-script, steering-same
# says: expected a NumPy array, got None
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees = who_sees_whom(ways, radius)
    change = 0.1 * alignment(sees, velocities)
