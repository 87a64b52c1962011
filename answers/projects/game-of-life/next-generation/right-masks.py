# way: With masks: begin with a dead world, and write 1 where a cell is born and where one survives.
def next_generation(world):
    counts = count_neighbours(world)
    new = np.zeros_like(world)
    new[counts == 3] = 1
    new[(counts == 2) & (world == 1)] = 1
    return new
