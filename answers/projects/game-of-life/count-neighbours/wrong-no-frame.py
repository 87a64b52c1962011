# loses: count-neighbours-inside, count-neighbours-torus, count-neighbours-no-loop
# says: expected shape (5, 6), got shape (3, 4)
def count_neighbours(world):
    windows = sliding_window_view(world, (3, 3))
    return windows.sum(axis=(2, 3), dtype=np.uint8) - world[1:-1, 1:-1]
