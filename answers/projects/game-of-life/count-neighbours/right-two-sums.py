# way: With two sums of three: first along the columns, then along the rows. That is four rolls instead of eight.
def count_neighbours(world):
    three = world + np.roll(world, 1, 0) + np.roll(world, -1, 0)
    nine = three + np.roll(three, 1, 1) + np.roll(three, -1, 1)
    return nine - world
