# loses: flight-speed, flight-move, flight-script
# says: fast birds are slowed down, slow ones sped up
# hint: 2
def fly(positions, velocities, size, radius, speed):
    new = velocities + steering(positions, velocities, size, radius)
    new *= speed / np.linalg.norm(new)
    return (positions + new) % size, new
