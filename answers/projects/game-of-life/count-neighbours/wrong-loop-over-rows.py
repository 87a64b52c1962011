# loses: count-neighbours-no-loop
# says: the Python code runs once per element
# hint: 1
def count_neighbours(world):
    counts = np.empty_like(world)
    for i in range(len(world)):
        three = world[i - 1] + world[i] + world[(i + 1) % len(world)]
        counts[i] = three + np.roll(three, 1) + np.roll(three, -1) - world[i]
    return counts
