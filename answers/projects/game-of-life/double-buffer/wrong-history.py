# loses: double-buffer-buffers, double-buffer-memory
# says: this is a copy
# hint: 1
def evolve(buffers, generations):
    history = [buffers[0]]
    for _ in range(generations):
        history.append(next_generation(history[-1]))
    buffers[generations % 2] = history[-1]
    return history[-1]
