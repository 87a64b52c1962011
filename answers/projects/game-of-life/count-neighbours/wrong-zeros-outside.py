# loses: count-neighbours-torus, count-neighbours-no-loop
# says: because the world is a torus
# hint: 2
def count_neighbours(world):
    windows = sliding_window_view(np.pad(world, 1), (3, 3))
    return windows.sum(axis=(2, 3), dtype=np.uint8) - world
