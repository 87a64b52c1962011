# loses: flight-speed
# says: A velocity of zero has no direction
# hint: 2
def fly(positions, velocities, size, radius, speed):
    new = velocities + steering(positions, velocities, size, radius)
    new *= speed / np.linalg.norm(new, axis=1, keepdims=True)
    return (positions + new) % size, new
