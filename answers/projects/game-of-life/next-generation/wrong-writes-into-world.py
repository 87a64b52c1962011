# loses: next-generation-moment, next-generation-script
# says: `next_generation` changed it
# hint: 2
def next_generation(world):
    counts = count_neighbours(world)
    world[:] = (counts == 3) | (world == 1) & (counts == 2)
    return world.copy()
