# way: With your `next_generation`: it makes a new world, and the slice assignment copies it into the buffer.
def evolve(buffers, generations):
    old, new = buffers
    for _ in range(generations):
        new[:] = next_generation(old)
        old, new = new, old
    return old
