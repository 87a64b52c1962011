# way: With your `count_neighbours`: the rules of Life are one line, and read as they are spoken.
def next_generation(world):
    counts = count_neighbours(world)
    return ((counts == 3) | ((world == 1) & (counts == 2))).astype(np.uint8)
