# loses: double-buffer-buffers
# says: the result belongs to buffers[1]
# hint: 1
def evolve(buffers, generations):
    world = buffers[0]
    for _ in range(generations):
        world[:] = next_generation(world)
    return world
