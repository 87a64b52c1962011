# loses: advance-memory
# says: bytes at once
# hint: 3
def advance(state, steps, feed, kill):
    history = [tuple(state)]
    for _ in range(steps):
        history.append(gray_scott(*history[-1], feed, kill))
    state[:] = history[-1]
