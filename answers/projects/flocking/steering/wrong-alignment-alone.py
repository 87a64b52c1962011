# loses: steering-rules, steering-script
# says: values are wrong
# hint: 2
def steering(positions, velocities, size, radius):
    return 0.1 * alignment(who_sees_whom(shortest_ways(positions, size), radius), velocities)
