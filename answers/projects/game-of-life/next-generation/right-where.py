# way: With `np.where` twice: what a live cell becomes, what a dead cell becomes, and which of the two is asked.
def next_generation(world):
    counts = count_neighbours(world)
    survives = (counts == 2) | (counts == 3)
    return np.where(world == 1, survives, counts == 3).astype(np.uint8)
