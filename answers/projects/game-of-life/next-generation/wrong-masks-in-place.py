# loses: next-generation-moment, next-generation-script
# says: `next_generation` changed it
# hint: 2
def next_generation(world):
    counts = count_neighbours(world)
    world[(counts < 2) | (counts > 3)] = 0
    world[counts == 3] = 1
    return world
