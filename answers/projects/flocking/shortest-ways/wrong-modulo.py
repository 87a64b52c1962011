# loses: shortest-ways-direction, shortest-ways-torus, shortest-ways-no-loop
# says: values are wrong
# hint: 2
def shortest_ways(positions, size):
    return (positions[np.newaxis] - positions[:, np.newaxis]) % size
