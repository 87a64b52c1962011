# loses: double-buffer-world, double-buffer-buffers
# says: values are wrong
def evolve(buffers, generations):
    old, new = buffers
    for _ in range(generations):
        new[:] = next_generation(old)
        old, new = new, old
    return new
