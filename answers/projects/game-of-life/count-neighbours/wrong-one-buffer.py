# loses: count-neighbours-no-loop
# says: the first counts, after a second call
buffers = {}


def count_neighbours(world):
    counts = buffers.setdefault(world.shape, np.empty(world.shape, dtype=np.uint8))
    windows = sliding_window_view(np.pad(world, 1, mode="wrap"), (3, 3))
    windows.sum(axis=(2, 3), dtype=np.uint8, out=counts)
    counts -= world
    return counts
