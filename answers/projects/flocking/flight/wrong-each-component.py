# loses: flight-speed, flight-move, flight-script
# says: The length of a velocity counts
# hint: 2
def fly(positions, velocities, size, radius, speed):
    new = velocities + steering(positions, velocities, size, radius)
    new = np.clip(new * 1e3, -speed, speed)
    return (positions + new) % size, new
