# loses: zoo-no-loop
# says: the Python code runs once per element
# hint: 3
def zoo(start, feeds, kills, steps):
    dishes = np.empty((len(feeds), len(kills), *start.shape[1:]))
    for i, feed in enumerate(feeds):
        for j, kill in enumerate(kills):
            state = start.copy()
            advance(state, steps, feed, kill)
            dishes[i, j] = state[1]
    return dishes
