# loses: count-neighbours-torus, count-neighbours-no-loop
# says: because the world is a torus
# hint: 2
def count_neighbours(world):
    wide = np.pad(np.pad(world, [(1, 1), (0, 0)], mode="wrap"), [(0, 0), (1, 1)])
    windows = sliding_window_view(wide, (3, 3))
    return windows.sum(axis=(2, 3), dtype=np.uint8) - world
