# loses: steering-same
# says: the Python code runs once per element
# hint: 3
def steering(positions, velocities, size, radius):
    ways = shortest_ways(positions, size)
    sees, close = who_sees_whom(ways, radius), who_sees_whom(ways, radius / 3)
    change = 0.1 * alignment(sees, velocities)
    for i in range(len(positions)):
        if sees[i].any():
            change[i] += 0.001 * ways[i, sees[i]].mean(axis=0) - 0.01 * ways[i, close[i]].sum(axis=0)
    return change
