# loses: count-neighbours-inside, count-neighbours-torus, count-neighbours-no-loop
# says: The diagonal ones count too
# hint: 1
def count_neighbours(world):
    return (
        np.roll(world, 1, 0) + np.roll(world, -1, 0) + np.roll(world, 1, 1) + np.roll(world, -1, 1)
    )
