# loses: count-neighbours-inside, count-neighbours-torus, count-neighbours-no-loop
# says: `count_neighbours` changed it
def count_neighbours(world):
    windows = sliding_window_view(np.pad(world, 1, mode="wrap"), (3, 3))
    np.subtract(windows.sum(axis=(2, 3), dtype=np.uint8), world, out=world)
    return world
