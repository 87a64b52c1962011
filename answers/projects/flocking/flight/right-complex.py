# way: With complex numbers: a velocity is one number, its length is `np.abs`, and its two columns come back by a view.
def fly(positions, velocities, size, radius, speed):
    z = velocities + steering(positions, velocities, size, radius)
    z = z[:, 0] + 1j * z[:, 1]
    moving = z != 0
    z[moving] *= speed / np.abs(z[moving])
    new = z.view(np.float64).reshape(-1, 2)
    return (positions + new) % size, new
