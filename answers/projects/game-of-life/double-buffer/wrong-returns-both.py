# loses: double-buffer-world, double-buffer-buffers
# says: expected shape (6, 7), got shape (2, 6, 7)
def evolve(buffers, generations):
    for t in range(generations):
        buffers[(t + 1) % 2] = next_generation(buffers[t % 2])
    return buffers
