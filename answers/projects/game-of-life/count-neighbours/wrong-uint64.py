# loses: count-neighbours-inside, count-neighbours-torus
# says: expected dtype uint8, got dtype uint64
# hint: 3
def count_neighbours(world):
    windows = sliding_window_view(np.pad(world, 1, mode="wrap"), (3, 3))
    return windows.sum(axis=(2, 3)) - world
