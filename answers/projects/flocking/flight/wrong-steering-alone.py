# loses: flight-speed, flight-move, flight-script
# says: fast birds are slowed down, slow ones sped up
def fly(positions, velocities, size, radius, speed):
    new = steering(positions, velocities, size, radius)
    lengths = np.linalg.norm(new, axis=1, keepdims=True)
    new *= speed / np.where(lengths > 0, lengths, 1)
    return (positions + new) % size, new
