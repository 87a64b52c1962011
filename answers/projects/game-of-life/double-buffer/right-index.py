# way: With the generation's number: `t % 2` says which buffer is read and which is written.
def evolve(buffers, generations):
    for t in range(generations):
        buffers[(t + 1) % 2] = next_generation(buffers[t % 2])
    return buffers[generations % 2]
