# way: With your `steering`: steer, set the speed, move.
def fly(positions, velocities, size, radius, speed):
    new = velocities + steering(positions, velocities, size, radius)
    lengths = np.hypot(new[:, 0], new[:, 1])[:, np.newaxis]
    new = speed * new / np.where(lengths > 0, lengths, 1)
    return (positions + new) % size, new
