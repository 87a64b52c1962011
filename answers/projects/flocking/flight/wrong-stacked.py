# loses: flight-speed
# says: expected a tuple of two arrays
# hint: 1
def fly(positions, velocities, size, radius, speed):
    new = velocities + steering(positions, velocities, size, radius)
    lengths = np.linalg.norm(new, axis=1, keepdims=True)
    new *= speed / np.where(lengths > 0, lengths, 1)
    return np.stack([(positions + new) % size, new])
