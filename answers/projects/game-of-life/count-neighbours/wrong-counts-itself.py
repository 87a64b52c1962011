# loses: count-neighbours-inside, count-neighbours-torus, count-neighbours-no-loop
# says: It is not its own neighbour
# hint: 1
def count_neighbours(world):
    windows = sliding_window_view(np.pad(world, 1, mode="wrap"), (3, 3))
    return windows.sum(axis=(2, 3), dtype=np.uint8)
