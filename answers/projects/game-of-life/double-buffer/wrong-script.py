# loses: double-buffer-memory
# says: the Python code runs once per element
def evolve(buffers, generations):
    for t in range(generations):
        buffers[(t + 1) % 2] = slow_generation(buffers[t % 2].tolist())
    return buffers[generations % 2]
