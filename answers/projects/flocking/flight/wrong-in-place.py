# loses: flight-speed, flight-move, flight-script
# says: `fly` changed it
# hint: 1
def fly(positions, velocities, size, radius, speed):
    velocities += steering(positions, velocities, size, radius)
    lengths = np.linalg.norm(velocities, axis=1, keepdims=True)
    velocities *= speed / np.where(lengths > 0, lengths, 1)
    positions += velocities
    positions %= size
    return positions, velocities
