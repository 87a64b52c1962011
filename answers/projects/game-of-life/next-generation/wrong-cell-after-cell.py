# loses: next-generation-rules, next-generation-moment, next-generation-script
# says: All cells change at the same moment
def next_generation(world):
    world = world.copy()
    rows, columns = world.shape
    for i in range(rows):
        for j in range(columns):
            around = world.take(range(i - 1, i + 2), 0, mode="wrap")
            count = around.take(range(j - 1, j + 2), 1, mode="wrap").sum() - world[i, j]
            world[i, j] = count == 3 or (world[i, j] == 1 and count == 2)
    return world
