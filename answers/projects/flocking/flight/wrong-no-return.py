# loses: flight-speed, flight-move, flight-script
# says: expected a tuple of two arrays
# hint: 1
def fly(positions, velocities, size, radius, speed):
    new = velocities + steering(positions, velocities, size, radius)
    new *= speed / np.maximum(np.linalg.norm(new, axis=1, keepdims=True), 1e-300)
    positions = (positions + new) % size
