def evolve(buffers, generations):
    for _ in range(generations):
        np.copyto(buffers[1], next_generation(buffers[0]))
        buffers = buffers[::-1]
    return buffers[0]
