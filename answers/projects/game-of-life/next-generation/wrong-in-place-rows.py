# loses: next-generation-rules, next-generation-moment, next-generation-script
# says: `next_generation` changed it
def next_generation(world):
    for i in range(len(world)):
        world[i] = (count_neighbours(world)[i] | world[i]) == 3
    return world
