# loses: flight-speed, flight-move, flight-script
# says: values are wrong
def fly(positions, velocities, size, radius, speed):
    positions, velocities = positions.copy(), velocities.copy()
    for i in range(len(positions)):
        velocities[i] += steering(positions, velocities, size, radius)[i]
        velocities[i] *= speed / max(np.hypot(*velocities[i]), 1e-300)
        positions[i] = (positions[i] + velocities[i]) % size
    return positions, velocities
