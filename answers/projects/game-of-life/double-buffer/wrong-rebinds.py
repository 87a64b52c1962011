# loses: double-buffer-buffers
# says: this is a copy
# hint: 1
def evolve(buffers, generations):
    old = buffers[0]
    for _ in range(generations):
        old = next_generation(old)
    return old
