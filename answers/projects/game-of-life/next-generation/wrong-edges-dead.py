# loses: next-generation-script
# says: the generation after [[1 0 0 1]
def next_generation(world):
    windows = sliding_window_view(np.pad(world, 1), (3, 3))
    counts = windows.sum(axis=(2, 3), dtype=np.uint8) - world
    return ((counts == 3) | (world == 1) & (counts == 2)).astype(np.uint8)
