# loses: double-buffer-memory
# says: bytes at once
# hint: 3
def evolve(buffers, generations):
    old, new = buffers
    for _ in range(generations):
        wide = np.pad(old, 1, mode="wrap").astype(np.int64)
        counts = sliding_window_view(wide, (3, 3)).sum(axis=(2, 3)) - old
        new[:] = (counts == 3) | (old == 1) & (counts == 2)
        old, new = new, old
    return old
