# loses: double-buffer-world, double-buffer-buffers
# says: values are wrong
# hint: 2
def evolve(buffers, generations):
    old, new = buffers
    for _ in range(generations):
        new[:] = next_generation(old)
    return new if generations else old
