# loses: count-neighbours-no-loop
# says: the Python code runs once per element
# hint: 1
def count_neighbours(world):
    counts = np.empty_like(world)
    for j in range(world.shape[1]):
        three = world[:, j - 1] + world[:, j] + world[:, (j + 1) % world.shape[1]]
        counts[:, j] = three + np.roll(three, 1) + np.roll(three, -1) - world[:, j]
    return counts
