# loses: shortest-ways-no-loop
# says: the Python code runs once per element
# hint: 3
def shortest_ways(positions, size):
    ways = np.array([positions - position for position in positions])
    return ways - size * np.round(ways / size)
