# loses: double-buffer-buffers
# says: the result belongs to buffers[1]
# hint: 1
def evolve(buffers, generations):
    old, new = buffers
    for _ in range(generations):
        new[:] = next_generation(old)
        old[:] = new
    return old
