# loses: populations-no-loop
# says: the Python code runs once per element
# hint: 3
def populations(worlds, generations):
    living = np.empty((generations + 1, len(worlds)), dtype=np.int64)
    for k, world in enumerate(worlds):
        for t in range(generations + 1):
            living[t, k] = world.sum()
            world = next_generation(world)
    return living
